import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import type { Term } from '../../../protocol/src/http/office.js';
import { buttonClass } from '../../../web-shared/src/actions/button.js';
import { EmptyState } from '../../../web-shared/src/status/page-states.js';
import { Tabs } from '../../../web-shared/src/tabs/tabs.js';
import { Loaded } from '../app/loaded.js';
import { OfficePage } from '../app/office-page.js';
import { useTerms } from '../data/terms.js';
import { RefusalsPanel } from './annual/refusals-panel.js';
import { ClubsPanel } from './clubs/clubs-panel.js';
import { CommitteesPanel } from './committees/committees-panel.js';
import { GuestsPanel } from './guests/guests-panel.js';
import { MembersPanel } from './members/members-panel.js';
import { ResignationsPanel } from './resignations/resignations-panel.js';
import { TermDetails } from './term/term-details.js';
import { TermSelect } from './term/term-select.js';
import { useCurrentTerm } from './term/use-current-term.js';

/** /council and /council/:termId: who sits in the council of one term. */
export function CouncilPage() {
  const { t } = useTranslation('office');
  const { termId } = useParams();
  const query = useTerms();
  const currentTerm = useCurrentTerm();
  const terms = query.data ?? [];
  const term = termId ? terms.find((candidate) => candidate.termId === termId) : currentTerm;
  return (
    <OfficePage
      title={t('council.title')}
      councilName={term?.councilName}
      training={term?.training}
      actions={
        <>
          {term && (
            <Link className={buttonClass('secondary')} to={`/council/${term.termId}/statut`}>
              {t('statut.title')}
            </Link>
          )}
          <Link className={buttonClass('secondary')} to="/council/new">
            {t('council.newTerm')}
          </Link>
        </>
      }
    >
      <Loaded query={query}>
        {(all) => (term ? <CouncilOfTerm key={term.termId} term={term} terms={all} /> : <NoTerm wanted={termId} />)}
      </Loaded>
    </OfficePage>
  );
}

function NoTerm({ wanted }: { wanted: string | undefined }) {
  const { t } = useTranslation('office');
  return wanted ? (
    <EmptyState
      title={t('council.termUnknown')}
      action={
        <Link className={buttonClass('primary')} to="/council">
          {t('council.toCurrent')}
        </Link>
      }
    />
  ) : (
    <EmptyState
      title={t('council.noTerm')}
      text={t('council.noTermText')}
      action={
        <Link className={buttonClass('primary')} to="/council/new">
          {t('council.firstTerm')}
        </Link>
      }
    />
  );
}

function CouncilOfTerm({ term, terms }: { term: Term; terms: readonly Term[] }) {
  const { t } = useTranslation('office');
  const [search] = useSearchParams();
  const [tab, setTab] = useState(() => search.get('part') ?? 'members');
  return (
    <>
      <TermChoice term={term} terms={terms} />
      <Tabs
        label={t('council.parts')}
        selected={tab}
        onSelect={setTab}
        tabs={[
          { id: 'members', title: t('council.members'), content: <MembersPanel term={term} /> },
          { id: 'clubs', title: t('council.clubs'), content: <ClubsPanel term={term} /> },
          { id: 'committees', title: t('council.committees'), content: <CommitteesPanel term={term} /> },
          { id: 'guests', title: t('council.guests'), content: <GuestsPanel term={term} /> },
          { id: 'resignations', title: t('resignations.title'), content: <ResignationsPanel term={term} /> },
          { id: 'annual', title: t('refusals.tab'), content: <RefusalsPanel term={term} /> },
          { id: 'term', title: t('council.term'), content: <TermDetails term={term} /> },
        ]}
      />
    </>
  );
}

function TermChoice({ term, terms }: { term: Term; terms: readonly Term[] }) {
  const { t } = useTranslation('office');
  const navigate = useNavigate();
  if (terms.length < 2) {
    const { councilName, label, training } = term;
    const name = t(training ? 'council.termNameTraining' : 'council.termName', { council: councilName, label });
    return <p className="o-lead">{name}</p>;
  }
  return (
    <div className="o-choice">
      <TermSelect term={term} terms={terms} onChange={(termId) => navigate(`/council/${termId}`, { replace: true })} />
    </div>
  );
}
