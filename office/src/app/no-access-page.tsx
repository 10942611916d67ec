import { useTranslation } from 'react-i18next';
import type { Me } from '../../../protocol/src/http/identity.js';
import { Button, buttonClass } from '../../../web-shared/src/actions/button.js';
import { AppShell } from '../../../web-shared/src/shell/app-shell.js';
import { useWindowTitle } from './window-title.js';

/** For somebody who is signed in and does not work in the council office. */
export function NoAccessPage({ me, onSignOut }: { me: Me; onSignOut: () => void }) {
  const { t } = useTranslation('office');
  useWindowTitle(t('noAccess.title'));
  return (
    <AppShell
      councilName={t('product')}
      homeHref="/office"
      user={{ fullName: me.fullName, roleText: me.username }}
      onSignOut={onSignOut}
    >
      <h1>{t('noAccess.title')}</h1>
      <p>{t('noAccess.text', { name: me.fullName })}</p>
      <div className="k-row">
        <a className={buttonClass('primary')} href="/chamber">
          {t('noAccess.toChamber')}
        </a>
        <Button onClick={onSignOut}>{t('noAccess.otherAccount')}</Button>
      </div>
    </AppShell>
  );
}
