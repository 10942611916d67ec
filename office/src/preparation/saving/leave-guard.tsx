import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { Dialog } from '../../../../web-shared/src/dialog/dialog.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import type { MeetingEditing } from './use-meeting-editing.js';

export interface LeaveGuardProps {
  /** Without `save` one goes back to save. */
  editing: Pick<MeetingEditing, 'dirty' | 'saving' | 'refusal' | 'discard'> & Partial<Pick<MeetingEditing, 'save'>>;
  /** Files still on their way. */
  uploading: boolean;
}

/** Navigation state for leaving a session that is no more: there is nothing left to save. */
export const sessionGone = 'session-gone';

/** Asks before unsaved work is left: within the application by a dialog, else by the browser's own question. */
export function LeaveGuard({ editing, uploading }: LeaveGuardProps) {
  const { t } = useTranslation('office');
  const { dirty, save, saving, refusal } = editing;
  const isUnsafe = dirty || uploading;
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      isUnsafe && currentLocation.pathname !== nextLocation.pathname && nextLocation.state !== sessionGone,
  );
  useEffect(() => {
    if (!isUnsafe) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsafe]);
  if (blocker.state !== 'blocked') return null;
  const saveAndLeave = async () => {
    if (await save?.()) blocker.proceed();
  };
  const leave = () => {
    editing.discard();
    blocker.proceed();
  };
  return (
    <Dialog
      isOpen
      role="alertdialog"
      onClose={() => blocker.reset()}
      title={t(uploading ? 'leave.uploadingTitle' : 'leave.title')}
      footer={
        <>
          <Button onClick={leave}>{t('leave.discard')}</Button>
          <Button onClick={() => blocker.reset()}>{t('leave.stay')}</Button>
          {!uploading && save && (
            <Button kind="primary" autoFocus pending={saving} onClick={() => void saveAndLeave()}>
              {t('leave.save')}
            </Button>
          )}
        </>
      }
    >
      <p>{t(uploading ? 'leave.uploadingText' : 'leave.text')}</p>
      {refusal && <Refusal refusal={refusal} />}
    </Dialog>
  );
}
