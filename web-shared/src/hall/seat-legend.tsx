import { useTranslation } from 'react-i18next';
import { Icon } from '../icon/icon.js';
import { type SeatState, seatIcons } from './seat-plan.js';

/** What the marks on the seat plan mean; pass only the states that occur. */
export function SeatLegend({ states }: { states: readonly SeatState[] }) {
  const { t } = useTranslation('shared');
  return (
    <ul className="k-seat-legend" aria-label={t('seatPlan.legend')}>
      {states.map((state) => {
        const icon = seatIcons[state];
        return (
          <li key={state}>
            <span className={`k-seat-legend__mark k-seat-legend__mark--${state}`}>{icon && <Icon name={icon} />}</span>
            {t(`seatPlan.state.${state}`)}
          </li>
        );
      })}
    </ul>
  );
}
