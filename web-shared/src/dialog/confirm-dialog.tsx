import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../actions/button.js';
import { Refusal, type RefusalText } from '../status/refusal.js';
import { Dialog } from './dialog.js';

export interface ConfirmDialogProps {
  isOpen: boolean;
  /** A question: `Zamknąć głosowanie?` */
  title: string;
  /** What follows from it, in one or two sentences. */
  children?: ReactNode;
  /** The verb of the title: `Zamknij głosowanie`; never `OK`. */
  confirmLabel: string;
  cancelLabel?: string;
  /** What cannot be taken back: red, and focus starts on the way out. */
  danger?: boolean;
  pending?: boolean;
  refusal?: RefusalText | null;
  onConfirm: () => void;
  onCancel: () => void;
}

/** A question with legal effect, answered by a verb; the focus starts in the first field to be filled in, where there is one. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { t } = useTranslation('shared');
  const { danger = false, pending = false } = props;
  return (
    <Dialog
      isOpen={props.isOpen}
      onClose={props.onCancel}
      title={props.title}
      role="alertdialog"
      footer={
        <>
          <Button autoFocus={danger} onClick={props.onCancel}>
            {props.cancelLabel ?? t('dialog.cancel')}
          </Button>
          <Button kind={danger ? 'danger' : 'primary'} autoFocus={!danger} pending={pending} onClick={props.onConfirm}>
            {props.confirmLabel}
          </Button>
        </>
      }
    >
      <Asked>{props.children}</Asked>
      {props.refusal && <Refusal refusal={props.refusal} />}
    </Dialog>
  );
}

const toFillIn = 'input:not([type="radio"], [type="checkbox"], [type="file"], [type="hidden"]), select, textarea';

function Asked({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const asked = place.current;
    if (!asked?.querySelector(toFillIn)) return;
    asked.querySelector<HTMLElement>(`input[type="radio"]:checked, ${toFillIn}`)?.focus();
  }, []);
  return <div ref={place}>{children}</div>;
}
