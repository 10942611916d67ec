import { useTranslation } from 'react-i18next';
import { buttonClass } from '../../../web-shared/src/actions/button.js';
import { EmptyState } from '../../../web-shared/src/status/page-states.js';
import { CommitteesSection } from '../committees/committees-section.js';
import { ChangeAnnouncer } from '../live/change-announcer.js';
import { isSitting } from '../live/is-sitting.js';
import { LastResult } from '../live/last-result.js';
import { LiveControls } from '../live/live-controls.js';
import { NowPanel } from '../live/now-panel.js';
import { ReloadWithoutScript } from '../live/reload-without-script.js';
import { SessionIntro } from '../live/session-intro.js';
import { useFollowedSession } from '../live/use-followed-session.js';
import { addresses, usePageAddress } from '../page/addresses.js';
import type { FollowedSession, PageOf } from '../page/page-data.js';
import { LastVotes } from './last-votes.js';

interface HomePageProps {
  data: PageOf<'home'>;
  councilName: string | null;
  reloading: boolean;
}

/** The council's first page: what goes on now or next, and how the last votes came out. */
export function HomePage({ data, councilName, reloading }: HomePageProps) {
  const { t } = useTranslation('portal');
  const address = usePageAddress();
  const { sessions, followed, lastResults, committees } = data;
  return (
    <>
      <h1>{councilName ? t('home.titleOf', { council: councilName }) : t('home.title')}</h1>
      {sessions.length === 0 && <EmptyState icon="clock" title={t('home.none')} text={t('home.noneText')} />}
      {sessions.length > 0 && !followed && <p className="k-soft">{t('home.noneAhead')}</p>}
      {followed && <Followed initial={followed} reloading={reloading} />}
      {lastResults && <LastVotes lastResults={lastResults} />}
      {sessions.length > 0 && (
        <p>
          <a href={address(addresses.sessions)}>{t('home.allSessions')}</a>
        </p>
      )}
      <CommitteesSection committees={committees} />
    </>
  );
}

/** The session that sits or comes next, alive, with the way to its own page. */
function Followed({ initial, reloading }: { initial: FollowedSession; reloading: boolean }) {
  const { t } = useTranslation('portal');
  const address = usePageAddress();
  const now = useFollowedSession(initial);
  const { view } = now.followed;
  const ahead = view.header.status === 'convened';
  const sits = (view.committees ?? []).length > 0;
  return (
    <section className="portal-section">
      <h2>{t(`${sits ? 'homeSitting' : 'home'}.${ahead ? 'next' : 'liveNow'}`)}</h2>
      <SessionIntro header={view.header} committees={view.committees} headingLevel={3} />
      <ChangeAnnouncer view={view} />
      {isSitting(view.header.status) && (
        <div className="portal-columns">
          <NowPanel view={view} clockOffsetMs={now.clockOffsetMs} brief />
          <LastResult view={view} brief />
        </div>
      )}
      <p className="portal-next">
        <a className={buttonClass('primary', 'large')} href={address(addresses.session(view.header.sessionId))}>
          {ahead ? t('home.openNext') : t('home.open')}
        </a>
      </p>
      <LiveControls followed={now} />
      <ReloadWithoutScript path={addresses.home} reloading={reloading} />
    </section>
  );
}
