import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VotingPart } from '../../../../protocol/src/views/parts.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { Dialog } from '../../../../web-shared/src/dialog/dialog.js';
import { TextArea } from '../../../../web-shared/src/fields/text-field.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { useOrder } from '../../orders/use-order.js';
import { useDesk } from '../desk-context.js';

/** V-11, art. 25a: the councillor's own declaration, with a reason, before the vote closes; only where this councillor votes (K-02). */
export function ExclusionDeclaration({ voting: { votingId, committeeId } }: { voting: VotingPart }) {
  const { t } = useTranslation('desk');
  const { own, send, view } = useDesk();
  const order = useOrder(send);
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { memberId } = own.me;
  if (memberId === null || own.ballot?.right === 'excluded') return null;
  const committee = view.committees?.find((candidate) => candidate.committeeId === committeeId);
  if (committee && !committee.memberIds.includes(memberId)) return null;

  const close = () => {
    setOpen(false);
    setTried(false);
    order.forget();
  };
  const declare = async () => {
    setTried(true);
    if (reason.trim() === '') return;
    if (await order.give('ExcludeMember', { votingId, memberId, reason: reason.trim() })) close();
  };
  return (
    <>
      <Button kind="quiet" icon="slash" onClick={() => setOpen(true)}>
        {t('exclusion.declare')}
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={close}
        title={t('exclusion.title')}
        footer={
          <>
            <Button onClick={close}>{t('dialog.cancel', { ns: 'shared' })}</Button>
            <Button kind="primary" pending={order.pending !== null} onClick={() => void declare()}>
              {t('exclusion.confirm')}
            </Button>
          </>
        }
      >
        <p>{t('exclusion.text')}</p>
        <TextArea
          label={t('exclusion.reason')}
          hint={t('exclusion.reasonHint')}
          value={reason}
          onChange={setReason}
          rows={2}
          autoFocus
          maxLength={300}
          error={tried && reason.trim() === '' ? t('exclusion.reasonMissing') : null}
        />
        {order.refusal && <Refusal refusal={order.refusal} />}
      </Dialog>
    </>
  );
}
