import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonCreated } from '../../../protocol/src/http/office.js';
import { Button } from '../../../web-shared/src/actions/button.js';
import { Dialog } from '../../../web-shared/src/dialog/dialog.js';
import { Icon } from '../../../web-shared/src/icon/icon.js';
import { Notice } from '../../../web-shared/src/status/notice.js';

/** A first password, in sight this once: to be copied or printed as a slip and handed over. */
export function FirstPasswordDialog({ person, onClose }: { person: PersonCreated; onClose: () => void }) {
  const { t } = useTranslation('office');
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async () => {
    const text = t('people.slip', { username: person.username, password: person.firstPassword });
    setCopied(
      await navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    );
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('people.passwordTitle', { name: person.fullName })}
      footer={
        <>
          <Button onClick={() => window.print()}>{t('people.print')}</Button>
          <Button icon={copied ? 'check' : undefined} onClick={() => void copy()}>
            {t(copied ? 'people.copied' : 'people.copy')}
          </Button>
          <Button kind="primary" onClick={onClose}>
            {t('people.passwordDone')}
          </Button>
        </>
      }
    >
      <Notice tone="warning">{t('people.passwordOnce')}</Notice>
      <dl className="o-slip">
        <div>
          <dt>{t('people.slipAddress')}</dt>
          <dd>{window.location.origin}</dd>
        </div>
        <div>
          <dt>{t('people.username')}</dt>
          <dd className="o-secret">{person.username}</dd>
        </div>
        <div>
          <dt>{t('people.firstPassword')}</dt>
          <dd className="o-secret">{person.firstPassword}</dd>
        </div>
      </dl>
      <p role="status" className="k-soft">
        {copied === true && t('people.copiedText')}
        {copied === false && (
          <>
            <Icon name="warning" /> {t('people.copyFailed')}
          </>
        )}
      </p>
    </Dialog>
  );
}
