import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Select } from '../../../../web-shared/src/fields/select.js';
import { emptyMotion } from '../../motions/motion-draft.js';
import { MotionFields } from '../../motions/motion-fields.js';
import { OrderDialog } from '../orders/order-dialog.js';
import { useSteering, useSteeringOrder } from '../orders/steering-context.js';
import { useCouncillorsPresent } from './motion-dialogs.js';

/** L-05: a motion moved aloud, entered for the councillor who moved it. */
export function MoveMotionDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('floor');
  const { view } = useSteering();
  const order = useSteeringOrder();
  const [memberId, setMemberId] = useState<string | null>(null);
  const [draft, setDraft] = useState(emptyMotion);
  const [isChecked, setChecked] = useState(false);
  const move = async () => {
    setChecked(true);
    const { kind, text } = draft;
    if (memberId === null || kind === null || text.trim() === '') return;
    if (await order.give('MoveFormalMotion', { kind, text: text.trim(), memberId })) onClose();
  };
  return (
    <OrderDialog
      title={t('motion.moveTitle')}
      confirmLabel={t('motion.move')}
      order={order}
      onConfirm={() => void move()}
      onClose={onClose}
    >
      <Select
        label={t('motion.member')}
        options={useCouncillorsPresent()}
        value={memberId}
        onChange={setMemberId}
        error={isChecked && memberId === null ? t('motion.memberMissing') : null}
      />
      <MotionFields motions={view.motions} value={draft} onChange={setDraft} isChecked={isChecked} />
    </OrderDialog>
  );
}
