import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../../../web-shared/src/dialog/confirm-dialog.js';
import { useSteering, useSteeringOrder } from '../../orders/steering-context.js';
import type { VoteDialogProps } from '../menu/vote-menu-entries.js';
import { ReasonField, useReason } from './reason-field.js';
import { remediesOf } from './remedies-of.js';

/** V-18 `Unieważnij głosowanie`: by the chair, with a reason; number, votes and list are kept. */
export function AnnulDialog({ votingId, onClose }: VoteDialogProps) {
  const { t } = useTranslation('ballots');
  const { view } = useSteering();
  const order = useSteeringOrder();
  const state = useReason();
  const isOpenNow = view.voting?.votingId === votingId && view.voting.status === 'open';
  const confirm = async () => {
    if (state.check() && (await order.give('AnnulVoting', { votingId, reason: state.reason }))) onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      danger
      title={t('annul.question', { no: remediesOf(view, votingId)?.no ?? '' })}
      confirmLabel={t('annul.confirm')}
      pending={order.pending !== null}
      refusal={order.refusal}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <div className="k-stack">
        <p>{t(isOpenNow ? 'annul.consequenceOpen' : 'annul.consequence')}</p>
        <ReasonField state={state} hint={t('annul.reasonHint')} />
      </div>
    </ConfirmDialog>
  );
}
