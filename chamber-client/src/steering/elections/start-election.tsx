import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ElectionOffice, electionOffices } from '../../../../core/src/elections/election.js';
import { atLeast } from '../../../../core/src/voting/majority.js';
import { Checkbox } from '../../../../web-shared/src/fields/checkbox.js';
import { NumberField } from '../../../../web-shared/src/fields/number-field.js';
import { RadioGroup } from '../../../../web-shared/src/fields/radio-group.js';
import { Select } from '../../../../web-shared/src/fields/select.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { OrderButton } from '../orders/order-button.js';
import { useSteering, useSteeringOrder } from '../orders/steering-context.js';

/**
 * Whom the council elects or dismisses; as the office foresaw it, or as the chair says.
 * @param isNext the next step waits for it; afterwards another election is still possible and no longer what is proposed
 */
export function StartElection({ itemId, isNext }: { itemId: string; isNext: boolean }) {
  const { t } = useTranslation('elections');
  const { view } = useSteering();
  const order = useSteeringOrder();
  const planned = view.agenda.items.find((item) => item.itemId === itemId)?.election;
  const [office, setOffice] = useState<ElectionOffice | null>(planned?.office ?? null);
  const [seats, setSeats] = useState<number | null>(planned?.seats ?? 1);
  const [memberId, setMemberId] = useState<string | null>(null);
  const [signatories, setSignatories] = useState<readonly string[]>([]);
  const required = atLeast(view.header.statutorySize, 1, 4);
  const isDismissal = office === 'dismissal';
  const ready = office !== null && (!isDismissal || (memberId !== null && signatories.length >= required));
  const dismissal = isDismissal && memberId ? { dismissal: { memberId, signatories } } : {};
  const count = office === 'lay-judges' ? (seats ?? 1) : 1;
  return (
    <section className="k-panel k-stack" aria-label={t('start.title')}>
      {!planned && (
        <RadioGroup
          label={t('start.office')}
          options={electionOffices.map((value) => ({ value, text: t(`election.office.${value}`, { ns: 'shared' }) }))}
          value={office}
          onChange={setOffice}
        />
      )}
      {office === 'lay-judges' && (
        <NumberField label={t('start.seats')} value={seats} onChange={setSeats} min={1} max={100} />
      )}
      {isDismissal && (
        <>
          <Select
            label={t('start.dismissed')}
            options={view.roll
              .filter((member) => member.office !== null && member.standing === 'active')
              .map((member) => ({ value: member.memberId, text: `${member.firstName} ${member.lastName}` }))}
            value={memberId}
            onChange={setMemberId}
          />
          <fieldset className="s-election__people">
            <legend>{t('start.signatories', { signed: signatories.length, required })}</legend>
            {view.roll
              .filter(({ standing }) => standing !== 'expired')
              .map((member) => (
                <Checkbox
                  key={member.memberId}
                  label={`${member.firstName} ${member.lastName}`}
                  checked={signatories.includes(member.memberId)}
                  onChange={(signs) =>
                    setSignatories(
                      signs ? [...signatories, member.memberId] : signatories.filter((id) => id !== member.memberId),
                    )
                  }
                />
              ))}
          </fieldset>
        </>
      )}
      {order.refusal && <Refusal refusal={order.refusal} />}
      <div className="k-row">
        <OrderButton
          type="StartElection"
          payload={{ itemId, office: office ?? 'chair', seats: count, ...dismissal }}
          order={order}
          kind={isNext ? 'primary' : 'secondary'}
          unavailable={!ready}
        >
          {office ? t('start.action', { office: t(`election.office.${office}`, { ns: 'shared' }) }) : t('start.choose')}
        </OrderButton>
      </div>
    </section>
  );
}
