import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Crest } from '../../../web-shared/src/shell/crest.js';
import { ThemeSwitch } from '../../../web-shared/src/shell/theme-switch.js';
import { TrainingBanner } from '../../../web-shared/src/status/training-banner.js';
import { addresses, inLanguage, usePageAddress } from '../page/addresses.js';
import type { Page } from '../page/page-data.js';
import { useHydrated } from '../page/use-hydrated.js';

/** Header, main menu and footer of every public page; all of it works without JavaScript. */
export function PageFrame({ page, children }: { page: Page; children: ReactNode }) {
  const { t } = useTranslation('portal');
  const address = usePageAddress();
  return (
    <div className="k-shell">
      <a className="k-skip-link" href="#tresc">
        {t('skipToContent', { ns: 'shared' })}
      </a>
      <header>
        {page.training && <TrainingBanner />}
        <div className="k-header">
          <div className="k-header__inner">
            <a className="k-header__home" href={address(addresses.home)}>
              <Crest />
              <span lang="pl">{page.councilName ?? t('brand', { ns: 'shared' })}</span>
            </a>
            <OtherLanguage page={page} />
          </div>
          <nav className="k-nav" aria-label={t('nav.label')}>
            <ul>
              <MenuEntry path={page.path} target={addresses.home} text={t('nav.home')} />
              <MenuEntry path={page.path} target={addresses.sessions} text={t('nav.sessions')} />
              <MenuEntry
                path={page.path}
                target={addresses.interpellations}
                text={t('title', { ns: 'interpellations' })}
              />
            </ul>
          </nav>
        </div>
      </header>
      <main id="tresc" tabIndex={-1} className="k-main">
        {children}
      </main>
      <PageFooter />
    </div>
  );
}

function MenuEntry({ path, target, text }: { path: string; target: string; text: string }) {
  const address = usePageAddress();
  const below = target !== addresses.home && path.startsWith(`${target}/`);
  return (
    <li>
      <a href={address(target)} aria-current={path === target ? 'page' : below ? 'true' : undefined}>
        {text}
      </a>
    </li>
  );
}

/** The same page in the other language, its name in that language. */
function OtherLanguage({ page }: { page: Page }) {
  const { t } = useTranslation('portal');
  const other = page.language === 'en' ? 'pl' : 'en';
  const query: Record<string, string> =
    page.data.page === 'voting' && page.data.layout === 'b' ? { uklad: page.data.layout } : {};
  return (
    <a
      className="portal-language"
      href={inLanguage(other, page.path || addresses.home, query)}
      lang={other}
      hrefLang={other}
    >
      {t('otherLanguage')}
    </a>
  );
}

function PageFooter() {
  const { t } = useTranslation('portal');
  const address = usePageAddress();
  const hydrated = useHydrated();
  return (
    <footer className="portal-footer">
      <div className="portal-footer__inner">
        <nav aria-label={t('footer.label')}>
          <ul>
            <li>
              <a href={address(addresses.privacy)}>{t('footer.privacy')}</a>
            </li>
            <li>
              <a href={address(addresses.accessibility)}>{t('footer.accessibility')}</a>
            </li>
            <li>
              <a href="/api/public/sessions">{t('footer.openData')}</a>
            </li>
          </ul>
        </nav>
        {hydrated && <ThemeSwitch />}
      </div>
    </footer>
  );
}
