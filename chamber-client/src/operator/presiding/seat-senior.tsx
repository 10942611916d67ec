import { useTranslation } from 'react-i18next';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { useSteering, useSteeringOrder } from '../../steering/orders/steering-context.js';

/** S-11, art. 20 ust. 2c: while the council has no chair and nobody leads, the senior councillor is one button away. */
export function SeatSenior() {
  const { t } = useTranslation('presiding');
  const { view, own, offlineBecause } = useSteering();
  const order = useSteeringOrder();
  const { presiding, suggestedPresider, roll } = view;
  const senior = roll.find(({ memberId }) => memberId === suggestedPresider?.memberId);
  if (presiding || !senior || suggestedPresider?.because !== 'senior') return null;
  if (!own?.mayHandOverTo.includes(senior.memberId)) return null;
  const name = `${senior.firstName} ${senior.lastName}`;
  return (
    <section className="k-panel k-stack" aria-labelledby="seat-senior">
      <h2 id="seat-senior" className="s-panel-title">
        {t('seatSenior.title')}
      </h2>
      <p>{t('seatSenior.text')}</p>
      <div className="k-row">
        <Button
          icon="check"
          pending={order.pending !== null}
          unavailable={offlineBecause !== null}
          onClick={() =>
            void order.give('HandOverPresiding', { memberId: senior.memberId, reason: t('seatSenior.reason') })
          }
        >
          {t('seatSenior.action', { name })}
        </Button>
      </div>
      {offlineBecause && <p className="s-offline">{offlineBecause}</p>}
      {order.refusal && <Refusal refusal={order.refusal} />}
    </section>
  );
}
