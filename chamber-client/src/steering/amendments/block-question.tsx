import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BlockKind } from '../../../../core/src/amendments/en-bloc.js';
import { ConfirmDialog } from '../../../../web-shared/src/dialog/confirm-dialog.js';
import { useSteeringOrder } from '../orders/steering-context.js';

export interface BlockQuestionProps {
  itemId: string;
  of: BlockKind;
  /** What is voted together, as it stands in the fields. */
  parts: readonly string[];
  onClose: () => void;
  children: ReactNode;
}

/** V-28: what is voted together, when nobody objects. */
export function BlockQuestion({ itemId, of, parts, onClose, children }: BlockQuestionProps) {
  const { t } = useTranslation('amendments');
  const order = useSteeringOrder();
  const confirm = async () => {
    if (await order.give('ProposeBlock', { itemId, of, parts })) onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      title={t('block.title')}
      confirmLabel={t('block.confirm')}
      pending={order.pending !== null}
      refusal={order.refusal}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <div className="k-stack">
        <p>{t('block.text')}</p>
        {children}
      </div>
    </ConfirmDialog>
  );
}
