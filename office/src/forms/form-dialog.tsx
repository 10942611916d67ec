import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../web-shared/src/actions/button.js';
import { Dialog } from '../../../web-shared/src/dialog/dialog.js';
import type { CheckedForm } from '../../../web-shared/src/fields/use-checked-form.js';
import { Refusal, type RefusalText } from '../../../web-shared/src/status/refusal.js';

export interface FormDialogProps extends Pick<CheckedForm, 'form' | 'onSubmit'> {
  title: string;
  /** What sending does, as a verb. */
  action: string;
  pending: boolean;
  refusal: RefusalText | null;
  onClose: () => void;
  size?: 'normal' | 'wide';
  /** A rare order at the foot's other end, e.g. to remove. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A form in a dialog: its fields, why the hub did not take it, cancel and send. */
export function FormDialog(props: FormDialogProps) {
  const { title, action, pending, refusal, form, onSubmit, onClose, size, aside, children } = props;
  const { t } = useTranslation('office');
  const formId = useId();
  return (
    <Dialog
      isOpen
      size={size}
      onClose={onClose}
      title={title}
      footer={
        <>
          {aside}
          <Button onClick={onClose}>{t('dialog.cancel', { ns: 'shared' })}</Button>
          <Button type="submit" form={formId} kind="primary" pending={pending}>
            {action}
          </Button>
        </>
      }
    >
      <form ref={form} id={formId} className="k-stack" onSubmit={onSubmit} noValidate autoComplete="off">
        {refusal && <Refusal refusal={refusal} />}
        {children}
      </form>
    </Dialog>
  );
}
