import { useTranslation } from 'react-i18next';
import { AgendaChanges } from '../../../web-shared/src/agenda/agenda-changes.js';
import { AgendaJump } from '../../../web-shared/src/agenda/agenda-jump.js';
import { AgendaList } from '../../../web-shared/src/agenda/agenda-list.js';
import { StepsPassedOver } from '../../../web-shared/src/conduct/steps-passed-over.js';
import { AnnualSection } from '../annual/annual-section.js';
import { ElectionsSection } from '../elections/elections-section.js';
import { WayBack } from '../frame/way-back.js';
import { addresses, usePageAddress } from '../page/addresses.js';
import type { PageOf } from '../page/page-data.js';
import { CheckYourself } from '../proofs/check-yourself.js';
import { VotesList } from '../voting/votes-list.js';
import { ChangeAnnouncer } from './change-announcer.js';
import { ClosedParts } from './closed-parts.js';
import { CouncillorsNow } from './councillors-now.js';
import { DraftOfItem } from './draft-of-item.js';
import { isSitting } from './is-sitting.js';
import { LastResult } from './last-result.js';
import { LiveControls } from './live-controls.js';
import { NowPanel } from './now-panel.js';
import { ReloadWithoutScript } from './reload-without-script.js';
import { ResultsOfItem } from './results-of-item.js';
import { SessionFiles } from './session-files.js';
import { SessionIntro } from './session-intro.js';
import { StatutDeparture } from './statut-departure.js';
import { useFollowedSession } from './use-followed-session.js';

/** A session: live while it sits (S-21), its agenda and its results for ever after. */
export function SessionPage({ data, reloading }: { data: PageOf<'session'>; reloading: boolean }) {
  const { t } = useTranslation('portal');
  const address = usePageAddress();
  const followed = useFollowedSession(data.followed);
  const { view } = followed.followed;
  const over = view.header.status === 'closed';
  // S-14: between two sittings, for days maybe, nothing is dealt with now.
  const currentItemId = view.header.status === 'adjourned' ? null : view.agenda.currentItemId;
  return (
    <>
      <WayBack />
      <SessionIntro header={view.header} committees={view.committees} />
      {!over && (
        <>
          <LiveControls followed={followed} />
          <ReloadWithoutScript path={addresses.session(view.header.sessionId)} reloading={reloading} />
        </>
      )}
      <ChangeAnnouncer view={view} />
      {isSitting(view.header.status) && (
        <div className="portal-columns">
          <NowPanel view={view} clockOffsetMs={followed.clockOffsetMs} />
          <LastResult view={view} />
        </div>
      )}
      <section className="portal-section">
        <h2>{t('agenda.title', { ns: 'shared' })}</h2>
        <AgendaJump items={view.agenda.items} currentItemId={currentItemId} />
        <AgendaList
          items={view.agenda.items}
          currentItemId={currentItemId}
          committees={view.committees}
          renderExtra={(item) => (
            <>
              <DraftOfItem view={view} itemId={item.itemId} number={item.number} />
              <ResultsOfItem
                sessionId={view.header.sessionId}
                number={item.number}
                results={view.results.filter((result) => result.itemId === item.itemId)}
              />
            </>
          )}
        />
        <AgendaChanges changes={view.agenda.changes} />
      </section>
      <AnnualSection view={view} now={data.followed.serverTime} />
      {view.results.length > 0 && (
        <section className="portal-section">
          <h2>{t('session.results')}</h2>
          <VotesList sessionId={view.header.sessionId} votings={view.results} label={t('session.results')} />
        </section>
      )}
      <StepsPassedOver items={view.agenda.items} className="portal-section" />
      <StatutDeparture departure={view.header.departure} />
      <ClosedParts parts={view.closedParts} />
      <ElectionsSection view={view} />
      <CouncillorsNow
        roll={view.roll}
        committees={view.committees}
        attendanceKnown={view.header.status === 'open' || view.header.status === 'recess'}
      />
      <SessionFiles
        sessionId={view.header.sessionId}
        hasBegun={view.header.openedAt !== null}
        hasResults={view.results.length > 0}
      />
      <CheckYourself
        sessionId={view.header.sessionId}
        hasResults={view.results.length > 0}
        isCommittee={Boolean(view.committees?.length)}
      />
      <p className="k-soft">
        {t(view.committees?.length ? 'session.sittingPublic' : 'session.recording')}{' '}
        <a href={address(addresses.privacy)}>{t('session.recordingLink')}</a>
      </p>
    </>
  );
}
