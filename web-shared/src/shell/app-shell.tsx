import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type ConnectionState, ConnectionStatus } from '../status/connection-status.js';
import { TrainingBanner } from '../status/training-banner.js';
import { Clock } from '../time/clock.js';
import { Crest } from './crest.js';
import { UserMenu, type UserMenuProps } from './user-menu.js';

export interface AppShellProps {
  councilName: string;
  /** The second line of the header: which screen or session this is. */
  title?: string;
  homeHref: string;
  /** Links of the main menu, as `<li>` elements. */
  navigation?: ReactNode;
  /** Hub time minus this computer's time; without it no clock is shown. */
  clockOffsetMs?: number;
  connection?: ConnectionState;
  user?: UserMenuProps['user'];
  onSignOut?: () => void;
  /** Links in the user's menu. */
  userLinks?: ReactNode;
  training?: boolean;
  /** Stands between header and content: quorum, current item. */
  band?: ReactNode;
  children: ReactNode;
  /** Full width for consoles; reading width otherwise. */
  wide?: boolean;
}

/** Skip link, header, main: the same landmarks in every application. The application renders its own `<h1>` inside. */
export function AppShell(props: AppShellProps) {
  const { t } = useTranslation('shared');
  return (
    <div className="k-shell">
      <a className="k-skip-link" href="#tresc">
        {t('skipToContent')}
      </a>
      <header>
        {props.training && <TrainingBanner />}
        <div className="k-header">
          <div className="k-header__inner">
            <div className="k-header__names">
              <a className="k-header__home" href={props.homeHref}>
                <Crest />
                {props.councilName}
              </a>
              {props.title && <p className="k-header__title">{props.title}</p>}
            </div>
            <div className="k-header__side">
              {props.connection && <ConnectionStatus state={props.connection} />}
              {props.clockOffsetMs !== undefined && <Clock offsetMs={props.clockOffsetMs} />}
              <UserMenu user={props.user} onSignOut={props.onSignOut} links={props.userLinks} />
            </div>
          </div>
          {props.navigation && (
            <nav className="k-nav" aria-label={t('shell.mainNavigation')}>
              <ul>{props.navigation}</ul>
            </nav>
          )}
        </div>
        {props.band && <div className="k-band">{props.band}</div>}
      </header>
      <main id="tresc" tabIndex={-1} className={props.wide ? 'k-main k-main--wide' : 'k-main'}>
        {props.children}
      </main>
    </div>
  );
}
