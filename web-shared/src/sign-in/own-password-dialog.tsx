import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PasswordChange } from '../../../protocol/src/http/identity.js';
import { Button } from '../actions/button.js';
import { callApi } from '../api/api-client.js';
import { ApiError } from '../api/api-error.js';
import { errorText } from '../api/error-text.js';
import { Dialog } from '../dialog/dialog.js';
import { Refusal, type RefusalText } from '../status/refusal.js';
import { useAnnounce } from '../status/status-provider.js';
import { PasswordField } from './password-field.js';

interface Refused {
  /** The field the hub names, if any. */
  readonly path: string | undefined;
  readonly refusal: RefusalText;
}

/** One's own password in place of the one the office handed over; the hub says whether it is good enough. */
export function OwnPasswordDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('shared');
  const announce = useAnnounce();
  const formId = useId();
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const [tried, setTried] = useState(false);
  const [pending, setPending] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);

  const change = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (pending || currentPassword === '' || newPassword === '') return;
    setPending(true);
    setRefused(null);
    try {
      await callApi('/api/me/password', {
        method: 'POST',
        body: { currentPassword, newPassword } satisfies PasswordChange,
      });
      announce.done(t('ownPassword.done'));
      onClose();
    } catch (error) {
      const path = error instanceof ApiError ? error.path : undefined;
      setRefused({ path, refusal: errorText(t, error) });
    } finally {
      setPending(false);
    }
  };
  const errorAt = (field: keyof PasswordChange, missing: string | null): string | null =>
    (tried ? missing : null) ?? (refused?.path === field ? refused.refusal.text : null);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('ownPassword.title')}
      footer={
        <>
          <Button onClick={onClose}>{t('dialog.cancel')}</Button>
          <Button type="submit" form={formId} kind="primary" pending={pending}>
            {t('ownPassword.confirm')}
          </Button>
        </>
      }
    >
      <form id={formId} className="k-stack" onSubmit={(event) => void change(event)} noValidate>
        <PasswordField
          label={t('ownPassword.current')}
          value={currentPassword}
          onChange={setCurrent}
          error={errorAt('currentPassword', currentPassword === '' ? t('ownPassword.currentMissing') : null)}
        />
        <PasswordField
          label={t('ownPassword.next')}
          hint={t('ownPassword.nextHint')}
          autoComplete="new-password"
          value={newPassword}
          onChange={setNew}
          error={errorAt('newPassword', newPassword === '' ? t('ownPassword.nextMissing') : null)}
        />
        {refused && refused.path === undefined && <Refusal refusal={refused.refusal} />}
      </form>
    </Dialog>
  );
}
