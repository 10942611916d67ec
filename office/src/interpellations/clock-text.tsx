import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { InterpellationRecord } from '../../../protocol/src/http/interpellations.js';
import { dayText } from '../sessions/session-days.js';

/** Where the answer stands, in words; what is late stands out by words, not by colour alone. */
export function ClockText({ clock }: { clock: InterpellationRecord['clock'] }) {
  const { t } = useTranslation('office');
  const { state, lastDay, daysLeft } = clock;
  const day = lastDay === null ? '' : dayText(lastDay);
  if (state === 'running')
    return <>{daysLeft === 0 ? t('interpellations.state.lastDay', { day }) : running(t, day, daysLeft)}</>;
  const text = t(`interpellations.state.${state}`, { day });
  return state === 'overdue' ? <strong>{text}</strong> : text;
}

function running(t: TFunction<'office'>, day: string, daysLeft: number | null): string {
  return t('interpellations.state.running', { day, count: daysLeft ?? 0 });
}
