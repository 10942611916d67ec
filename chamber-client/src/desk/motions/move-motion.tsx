import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { Dialog } from '../../../../web-shared/src/dialog/dialog.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { emptyMotion } from '../../motions/motion-draft.js';
import { MotionFields } from '../../motions/motion-fields.js';
import { useOrder } from '../../orders/use-order.js';
import { useDesk } from '../desk-context.js';

/** L-05: a formal motion from the own desk; or only the floor, to move it aloud (L-01). */
export function MoveMotion({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('floor');
  const { view, own, send, connected } = useDesk();
  const order = useOrder(send);
  const [draft, setDraft] = useState(emptyMotion);
  const [isChecked, setChecked] = useState(false);
  const asks = own.requests.some(({ kind }) => kind === 'formal-motion');
  const move = async () => {
    setChecked(true);
    const { kind, text } = draft;
    if (kind === null || text.trim() === '') return;
    if (await order.give('MoveFormalMotion', { kind, text: text.trim(), memberId: null })) onClose();
  };
  const ask = async () => {
    if (await order.give('RequestFloor', { kind: 'formal-motion', personId: null })) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('motion.moveTitle')}
      footer={
        <>
          {!asks && (
            <Button
              pending={order.pending?.type === 'RequestFloor'}
              unavailable={!connected}
              onClick={() => void ask()}
            >
              {t('motion.aloud')}
            </Button>
          )}
          <Button
            kind="primary"
            pending={order.pending?.type === 'MoveFormalMotion'}
            unavailable={!connected}
            onClick={() => void move()}
          >
            {t('motion.move')}
          </Button>
        </>
      }
    >
      <div className="k-stack">
        <MotionFields motions={view.motions} value={draft} onChange={setDraft} isChecked={isChecked} />
        {order.refusal && <Refusal refusal={order.refusal} />}
      </div>
    </Dialog>
  );
}
