import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { Dialog } from '../../../../web-shared/src/dialog/dialog.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import type { Order } from '../../orders/use-order.js';
import { useSteering } from './steering-context.js';

export interface OrderDialogProps {
  title: string;
  size?: 'normal' | 'wide';
  confirmLabel: string;
  order: Order;
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** One question and one order: fields, refusal of the hub, cancel and confirm. */
export function OrderDialog({ title, size, confirmLabel, order, onConfirm, onClose, children }: OrderDialogProps) {
  const { t } = useTranslation('steering');
  const { offlineBecause } = useSteering();
  return (
    <Dialog
      isOpen
      size={size}
      onClose={onClose}
      title={title}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            kind="primary"
            pending={order.pending !== null}
            unavailable={offlineBecause !== null}
            onClick={onConfirm}
          >
            {confirmLabel}
          </Button>
        </>
      }
    >
      <div className="k-stack">
        {children}
        {offlineBecause && <Refusal refusal={{ text: offlineBecause }} />}
        {order.refusal && <Refusal refusal={order.refusal} />}
      </div>
    </Dialog>
  );
}
