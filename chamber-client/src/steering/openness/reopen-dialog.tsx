import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../../web-shared/src/dialog/confirm-dialog.js';
import { useSteeringOrder } from '../orders/steering-context.js';

/** The end of a closed part (S-27). */
export function ReopenDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation('openness');
  const order = useSteeringOrder();
  const close = () => {
    order.forget();
    onClose();
  };
  const confirm = async () => {
    if (await order.give('EndClosedPart', {})) close();
  };
  return (
    <ConfirmDialog
      isOpen={isOpen}
      title={t('reopen.question')}
      confirmLabel={t('reopen.confirm')}
      pending={order.pending !== null}
      refusal={order.refusal}
      onConfirm={() => void confirm()}
      onCancel={close}
    >
      <p>{t('reopen.consequence')}</p>
    </ConfirmDialog>
  );
}
