import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, useNavigationType } from 'react-router';
import { Icon } from '../../../web-shared/src/icon/icon.js';
import { AppShell } from '../../../web-shared/src/shell/app-shell.js';
import { Notice } from '../../../web-shared/src/status/notice.js';
import { useCurrentTerm } from '../council/term/use-current-term.js';
import { useOffline } from '../data/hub-reach.js';
import { useTerms } from '../data/terms.js';
import { useSignedIn } from './sign-in-gate.js';
import { useWindowTitle } from './window-title.js';

export interface OfficePageProps {
  /** The page's one heading, and the window's title. */
  title: string;
  /** The council the page is about; the current one by default. */
  councilName?: string;
  /** The page shows something of a training council; by default whether the office has no other. */
  training?: boolean;
  back?: { to: string; text: string };
  /** Beside the heading. */
  actions?: ReactNode;
  children: ReactNode;
}

/** The frame of every page of the office. Content stays while the hub is away; the page says so in words. */
export function OfficePage({ title, councilName, training, back, actions, children }: OfficePageProps) {
  const { t } = useTranslation('office');
  const { me, signOut } = useSignedIn();
  const { data: terms } = useTerms();
  const currentTerm = useCurrentTerm();
  const offline = useOffline();
  const isTrainingOffice = terms !== undefined && terms.length > 0 && terms.every((term) => term.training);
  useWindowTitle(title);
  useFocusOnArrival();
  return (
    <AppShell
      councilName={councilName ?? currentTerm?.councilName ?? t('product')}
      title={t('place')}
      homeHref="/office"
      navigation={<MainMenu />}
      connection={offline ? 'offline' : undefined}
      user={{ fullName: me.fullName, roleText: t('role.council-office', { ns: 'shared' }) }}
      onSignOut={signOut}
      training={training ?? isTrainingOffice}
    >
      {offline && <Notice tone="warning">{t('offline')}</Notice>}
      {back && (
        <p className="o-back">
          <Link to={back.to}>
            <Icon name="left" /> {back.text}
          </Link>
        </p>
      )}
      <div className="o-head">
        <h1>{title}</h1>
        {actions && <div className="k-row">{actions}</div>}
      </div>
      {children}
    </AppShell>
  );
}

const places = ['home', 'sessions', 'council', 'interpellations', 'people', 'halls'] as const;

function MainMenu() {
  const { t } = useTranslation('office');
  return places.map((place) => (
    <li key={place}>
      <NavLink to={place === 'home' ? '/' : `/${place}`} end={place === 'home'}>
        {t(`menu.${place}`)}
      </NavLink>
    </li>
  ));
}

/** After a step inside the application the reading goes on at the new page's content, not at the old link. */
function useFocusOnArrival(): void {
  const arrivedByLink = useNavigationType() === 'PUSH';
  useEffect(() => {
    if (arrivedByLink) document.getElementById('tresc')?.focus({ preventScroll: true });
  }, [arrivedByLink]);
}
