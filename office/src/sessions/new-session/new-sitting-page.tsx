import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { Term } from '../../../../protocol/src/http/office.js';
import { buttonClass } from '../../../../web-shared/src/actions/button.js';
import { EmptyState, Loading } from '../../../../web-shared/src/status/page-states.js';
import { Loaded } from '../../app/loaded.js';
import { OfficePage } from '../../app/office-page.js';
import { TermSelect } from '../../council/term/term-select.js';
import { useCurrentTerm } from '../../council/term/use-current-term.js';
import { useCommittees } from '../../data/committees.js';
import { useMembers } from '../../data/members.js';
import { useSessions } from '../../data/sessions.js';
import { useTerms } from '../../data/terms.js';
import { NewSittingForm } from './new-sitting-form.js';

/** /sessions/new-sitting: which committees sit, when and where, and where the agenda comes from. */
export function NewSittingPage() {
  const { t } = useTranslation('office');
  const terms = useTerms();
  const [search, setSearch] = useSearchParams();
  const currentTerm = useCurrentTerm();
  const chosenId = search.get('term');
  const termOf = (all: readonly Term[]) => all.find(({ termId }) => termId === chosenId) ?? currentTerm;
  return (
    <OfficePage title={t('newSitting.title')} back={{ to: '/sessions', text: t('sessions.title') }}>
      <Loaded query={terms}>
        {(all) => {
          const term = termOf(all);
          if (!term) return all.length === 0 ? <NoCommittee /> : <Loading />;
          return (
            <div className="k-stack">
              <TermSelect
                term={term}
                terms={all}
                onChange={(termId) => setSearch({ term: termId }, { replace: true })}
              />
              <SittingOfTerm key={term.termId} term={term} />
            </div>
          );
        }}
      </Loaded>
    </OfficePage>
  );
}

function SittingOfTerm({ term }: { term: Term }) {
  const members = useMembers(term.termId);
  const committees = useCommittees(term.termId);
  const sessions = useSessions();
  return (
    <Loaded query={committees}>
      {(all) => {
        const active = all.filter(({ closed }) => !closed);
        if (active.length === 0) return <NoCommittee termId={term.termId} />;
        return (
          <Loaded query={members}>
            {(roll) => (
              <Loaded query={sessions}>
                {(known) => <NewSittingForm term={term} members={roll} committees={active} sessions={known} />}
              </Loaded>
            )}
          </Loaded>
        );
      }}
    </Loaded>
  );
}

function NoCommittee({ termId }: { termId?: string }) {
  const { t } = useTranslation('office');
  return (
    <EmptyState
      title={t('newSitting.none')}
      text={t('newSitting.noneText')}
      action={
        <Link className={buttonClass('primary')} to={`/council${termId ? `/${termId}` : ''}?part=committees`}>
          {t('newSitting.toCommittees')}
        </Link>
      }
    />
  );
}
