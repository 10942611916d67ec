import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ElectionView } from '../../../../protocol/src/views/elections-part.js';
import { ConfirmDialog } from '../../../../web-shared/src/dialog/confirm-dialog.js';
import { TextArea } from '../../../../web-shared/src/fields/text-field.js';
import { MenuButton } from '../../../../web-shared/src/menu/menu-button.js';
import { useSteering, useSteeringOrder } from '../orders/steering-context.js';

/** Rare orders about an election: ending it without result, annulling a round; both with a reason. */
export function ElectionOrders({ election }: { election: ElectionView }) {
  const { t } = useTranslation('elections');
  const { mayOrder } = useSteering();
  const [asked, setAsked] = useState<'AnnulSecretRound' | 'EndElection' | null>(null);
  const isRunning = election.rounds.some(
    ({ status }) => status === 'open' || status === 'closed' || status === 'counted',
  );
  const type = isRunning ? 'AnnulSecretRound' : 'EndElection';
  if (!mayOrder(type) || election.awaiting.length > 0) return null;
  return (
    <div className="k-row">
      <MenuButton
        label={t('orders.menu')}
        entries={[{ id: type, text: t(`orders.${type}.entry`) }]}
        onChoose={() => setAsked(type)}
      />
      {asked && <ReasonDialog type={asked} electionId={election.electionId} onClose={() => setAsked(null)} />}
    </div>
  );
}

interface ReasonDialogProps {
  type: 'AnnulSecretRound' | 'EndElection';
  electionId: string;
  onClose: () => void;
}

function ReasonDialog({ type, electionId, onClose }: ReasonDialogProps) {
  const { t } = useTranslation('elections');
  const order = useSteeringOrder();
  const [reason, setReason] = useState('');
  const confirm = async () => {
    if (await order.give(type, { electionId, reason: reason.trim() })) onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      danger
      title={t(`orders.${type}.title`)}
      confirmLabel={t(`orders.${type}.action`)}
      pending={order.pending !== null}
      refusal={order.refusal}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <p>{t(`orders.${type}.text`)}</p>
      <TextArea label={t('orders.reason')} value={reason} onChange={setReason} rows={3} maxLength={1000} />
    </ConfirmDialog>
  );
}
