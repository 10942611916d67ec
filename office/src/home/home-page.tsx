import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { localDay } from '../../../core/src/kernel/warsaw-time.js';
import type { Term } from '../../../protocol/src/http/office.js';
import type { SessionSummary } from '../../../protocol/src/http/sessions.js';
import { buttonClass } from '../../../web-shared/src/actions/button.js';
import { EmptyState } from '../../../web-shared/src/status/page-states.js';
import { Loaded } from '../app/loaded.js';
import { OfficePage } from '../app/office-page.js';
import { useSignedIn } from '../app/sign-in-gate.js';
import { useCurrentTerm } from '../council/term/use-current-term.js';
import { useSessions } from '../data/sessions.js';
import { useTerms } from '../data/terms.js';
import { ClosedSessions } from '../sessions/list/closed-sessions.js';
import { upcoming } from '../sessions/session-days.js';
import { NextSession } from './next-session.js';
import { ToDo } from './to-do.js';

const shownPast = 5;

/** /office: the next session, what is to be done, what was decided last. */
export function HomePage() {
  const { t } = useTranslation('office');
  const { me } = useSignedIn();
  const terms = useTerms();
  const sessions = useSessions();
  const term = useCurrentTerm();
  return (
    <OfficePage title={t('home.title', { name: me.fullName })} training={term?.training}>
      <Loaded query={terms}>
        {(all) =>
          all.length === 0 ? (
            <FirstTerm />
          ) : (
            <Loaded query={sessions}>
              {(known) =>
                term && <Overview term={term} sessions={known.filter(({ termId }) => termId === term.termId)} />
              }
            </Loaded>
          )
        }
      </Loaded>
    </OfficePage>
  );
}

function Overview({ term, sessions }: { term: Term; sessions: readonly SessionSummary[] }) {
  const { t } = useTranslation('office');
  const today = localDay(Date.now());
  const past = sessions.filter(({ status }) => status === 'closed').slice(0, shownPast);
  return (
    <>
      <NextSession session={upcoming(sessions)} today={today} />
      <ToDo term={term} sessions={sessions} today={today} />
      {past.length > 0 && (
        <section>
          <div className="o-head">
            <h2>{t('home.past')}</h2>
            <Link to="/sessions">{t('home.allSessions')}</Link>
          </div>
          <ClosedSessions sessions={past} />
        </section>
      )}
    </>
  );
}

function FirstTerm() {
  const { t } = useTranslation('office');
  return (
    <EmptyState
      title={t('council.noTerm')}
      text={t('council.noTermText')}
      action={
        <Link className={buttonClass('primary', 'large')} to="/council/new">
          {t('council.firstTerm')}
        </Link>
      }
    />
  );
}
