import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { SessionSummary } from '../../../protocol/src/http/sessions.js';
import { buttonClass } from '../../../web-shared/src/actions/button.js';
import { Checkbox } from '../../../web-shared/src/fields/checkbox.js';
import { Icon } from '../../../web-shared/src/icon/icon.js';
import { EmptyState } from '../../../web-shared/src/status/page-states.js';
import { Tabs } from '../../../web-shared/src/tabs/tabs.js';
import { Loaded } from '../app/loaded.js';
import { OfficePage } from '../app/office-page.js';
import { useSessions } from '../data/sessions.js';
import { ClosedSessions } from './list/closed-sessions.js';
import { SessionCards } from './list/session-cards.js';
import { byDay, isComing, isDraft, isSitting } from './session-days.js';

/** /sessions: what is in preparation, what is called or sits, what is over. */
export function SessionsPage() {
  const { t } = useTranslation('office');
  const query = useSessions();
  return (
    <OfficePage title={t('sessions.title')} actions={<Actions />}>
      <Loaded query={query}>{(sessions) => <SessionsByBody sessions={sessions} />}</Loaded>
    </OfficePage>
  );
}

function Actions() {
  const { t } = useTranslation('office');
  return (
    <>
      <Link className={buttonClass('secondary')} to="/drafts">
        {t('received.title')}
      </Link>
      <Link className={buttonClass('secondary')} to="/presence">
        {t('presence.summary')}
      </Link>
      <Link className={buttonClass('secondary')} to="/sessions/new-sitting">
        {t('newSitting.title')}
      </Link>
      <NewSession />
    </>
  );
}

function NewSession() {
  const { t } = useTranslation('office');
  return (
    <Link className={buttonClass('primary')} to="/sessions/new">
      <Icon name="plus" />
      {t('sessions.new')}
    </Link>
  );
}

/** K-08: sittings of committees stand apart from the sessions of the council; without any the page has no tabs. */
function SessionsByBody({ sessions }: { sessions: readonly SessionSummary[] }) {
  const { t } = useTranslation('office');
  const [search, setSearch] = useSearchParams();
  const ofCouncil = sessions.filter(({ committees }) => !committees);
  const sittings = sessions.filter(({ committees }) => committees);
  if (sittings.length === 0) return <SessionsByStage sessions={ofCouncil} />;
  return (
    <Tabs
      label={t('sessions.title')}
      selected={search.get('of') === 'committees' ? 'committees' : 'council'}
      onSelect={(of) => setSearch({ of }, { replace: true })}
      tabs={[
        { id: 'council', title: t('sittings.council'), content: <SessionsByStage sessions={ofCouncil} /> },
        { id: 'committees', title: t('sittings.title'), content: <SessionsByStage sessions={sittings} /> },
      ]}
    />
  );
}

function SessionsByStage({ sessions }: { sessions: readonly SessionSummary[] }) {
  const { t } = useTranslation('office');
  const hasBoth = sessions.some(({ training }) => training) && sessions.some(({ training }) => !training);
  const [withTraining, setWithTraining] = useState(false);
  const shown = sessions.filter(({ training }) => !training || !hasBoth || withTraining);
  const soonestFirst = [...shown].sort(byDay);
  const drafts = soonestFirst.filter(isDraft);
  const current = [...soonestFirst.filter(isSitting), ...soonestFirst.filter(isComing)];
  const closed = shown.filter(({ status }) => status === 'closed');
  return (
    <>
      {hasBoth && <Checkbox label={t('sessions.withTraining')} checked={withTraining} onChange={setWithTraining} />}
      {shown.length === 0 && (
        <EmptyState icon="document" title={t('sessions.none')} text={t('sessions.noneText')} action={<NewSession />} />
      )}
      {current.length > 0 && (
        <section>
          <h2>{t('sessions.current')}</h2>
          <SessionCards sessions={current} />
        </section>
      )}
      {drafts.length > 0 && (
        <section>
          <h2>{t('sessions.drafts')}</h2>
          <SessionCards sessions={drafts} />
        </section>
      )}
      {closed.length > 0 && (
        <section>
          <h2>{t('sessions.closed')}</h2>
          <ClosedSessions sessions={closed} />
        </section>
      )}
    </>
  );
}
