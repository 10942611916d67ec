import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../../web-shared/src/dialog/confirm-dialog.js';
import { useSteeringOrder } from '../orders/steering-context.js';

/** L-06: taking the floor away stands in the minutes for ever, so it is asked for. */
export function WithdrawFloorDialog({ name, isOpen, onClose }: { name: string; isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation('floor');
  const order = useSteeringOrder();
  const close = () => {
    order.forget();
    onClose();
  };
  const confirm = async () => {
    if (await order.give('WithdrawFloor', {})) close();
  };
  return (
    <ConfirmDialog
      isOpen={isOpen}
      danger
      title={t('withdraw.question', { name })}
      confirmLabel={t('withdraw.confirm')}
      pending={order.pending !== null}
      refusal={order.refusal}
      onConfirm={() => void confirm()}
      onCancel={close}
    >
      <p>{t('withdraw.consequence')}</p>
    </ConfirmDialog>
  );
}
