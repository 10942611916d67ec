import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VotingPart } from '../../../../protocol/src/views/parts.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { ConfirmDialog } from '../../../../web-shared/src/dialog/confirm-dialog.js';
import { NumberField } from '../../../../web-shared/src/fields/number-field.js';
import { useSteering, useSteeringOrder } from '../orders/steering-context.js';

/** K-05: raised hands counted in a committee whose statut lets it; absent elsewhere, also once somebody voted at a desk. */
export function HandCount({ voting }: { voting: VotingPart }) {
  const { t } = useTranslation('committees');
  const { view, mayOrder, offlineBecause } = useSteering();
  const [isCounting, setCounting] = useState(false);
  const committee = view.committees?.find(({ committeeId }) => committeeId === voting.committeeId);
  const isTaken = voting.cast > 0 && !voting.byHands;
  if (!committee?.handCounts || isTaken || !mayOrder('CountHands')) return null;
  return (
    <>
      <div>
        <Button unavailable={offlineBecause !== null} onClick={() => setCounting(true)}>
          {t(voting.byHands ? 'hands.again' : 'hands.action')}
        </Button>
      </div>
      {isCounting && <HandCountDialog voting={voting} onClose={() => setCounting(false)} />}
    </>
  );
}

function HandCountDialog({ voting, onClose }: { voting: VotingPart; onClose: () => void }) {
  const { t } = useTranslation('committees');
  const order = useSteeringOrder();
  const [hands, setHands] = useState<Record<'for' | 'against' | 'abstain', number | null>>({
    for: null,
    against: 0,
    abstain: 0,
  });
  const { for: yes, against, abstain } = hands;
  const isWhole = yes !== null && against !== null && abstain !== null;
  const send = async () => {
    if (!isWhole) return;
    if (await order.give('CountHands', { votingId: voting.votingId, for: yes, against, abstain })) onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      title={t('hands.question')}
      confirmLabel={t('hands.confirm')}
      pending={order.pending !== null}
      refusal={order.refusal}
      onConfirm={() => void send()}
      onCancel={onClose}
    >
      <div className="k-stack">
        <p>{t('hands.hint', { eligible: voting.eligible })}</p>
        {(['for', 'against', 'abstain'] as const).map((choice) => (
          <NumberField
            key={choice}
            label={t(`choice.${choice}`, { ns: 'shared' })}
            min={0}
            max={voting.eligible}
            value={hands[choice]}
            onChange={(count) => setHands({ ...hands, [choice]: count })}
          />
        ))}
      </div>
    </ConfirmDialog>
  );
}
