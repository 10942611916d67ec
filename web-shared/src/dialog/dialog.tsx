import type { ReactNode } from 'react';
import { Heading, Modal, ModalOverlay, Dialog as PatternDialog } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../actions/button.js';

export interface DialogProps {
  isOpen: boolean;
  /** Esc, the cross, or a press outside when `dismissOutside`. */
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** Buttons, main one last. */
  footer?: ReactNode;
  size?: 'normal' | 'wide';
  role?: 'dialog' | 'alertdialog';
  dismissOutside?: boolean;
}

/** Focus goes in, stays in, and returns to where it was; messages of `StatusProvider` stay readable meanwhile. */
export function Dialog({
  isOpen,
  onClose,
  title,
  children,
  footer,
  size = 'normal',
  role = 'dialog',
  dismissOutside = false,
}: DialogProps) {
  const { t } = useTranslation('shared');
  return (
    <ModalOverlay
      className="k-dialog-backdrop"
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={dismissOutside}
    >
      <Modal className={size === 'wide' ? 'k-dialog-frame k-dialog-frame--wide' : 'k-dialog-frame'}>
        <PatternDialog className="k-dialog" role={role}>
          <div className="k-dialog__head">
            <Heading slot="title" level={2} className="k-dialog__title">
              {title}
            </Heading>
            {role === 'dialog' && <IconButton icon="cross" label={t('dialog.close')} onClick={onClose} />}
          </div>
          <div className="k-dialog__body">{children}</div>
          {footer && <div className="k-dialog__foot">{footer}</div>}
        </PatternDialog>
      </Modal>
    </ModalOverlay>
  );
}
