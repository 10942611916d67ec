import { useTranslation } from 'react-i18next';
import { usePageAddress } from '../page/addresses.js';

/** Without JavaScript a page of a session that is not over reloads itself this often (`<meta http-equiv=refresh>` in its head). */
export const reloadAfterS = 15;

/** Says that the page reloads and how to stop it (WCAG 2.2.1); only where scripts do not run. */
export function ReloadWithoutScript({ path, reloading }: { path: string; reloading: boolean }) {
  const { t } = useTranslation('portal');
  const address = usePageAddress();
  return (
    <noscript>
      <p>
        {reloading ? t('live.withoutScript', { seconds: reloadAfterS }) : t('live.stopped')}{' '}
        <a href={address(path, reloading ? { odswiezanie: 'nie' } : undefined)}>
          {reloading ? t('live.stop') : t('live.start')}
        </a>
      </p>
    </noscript>
  );
}
