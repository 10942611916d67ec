import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { CommitteeRecord } from '../../../../../protocol/src/http/committees.js';
import type { Term } from '../../../../../protocol/src/http/office.js';
import { Button, buttonClass } from '../../../../../web-shared/src/actions/button.js';
import { EmptyState } from '../../../../../web-shared/src/status/page-states.js';
import { Loaded } from '../../../app/loaded.js';
import { OfficePage } from '../../../app/office-page.js';
import { useCommitteePapers } from '../../../data/committee-papers.js';
import { useCommittees } from '../../../data/committees.js';
import { useTerms } from '../../../data/terms.js';
import { NewPaperDialog } from './new-paper-dialog.js';
import { PapersTable } from './papers-table.js';

/** /council/:termId/committees/:committeeId/papers: plans of work and reports of one committee (K-01). */
export function CommitteePapersPage() {
  const { t } = useTranslation('office');
  const { termId = '', committeeId = '' } = useParams();
  const terms = useTerms();
  const committees = useCommittees(termId);
  const term = terms.data?.find((candidate) => candidate.termId === termId);
  const committee = committees.data?.find((candidate) => candidate.committeeId === committeeId);
  return (
    <OfficePage
      title={committee ? t('papers.titleOf', { name: committee.name }) : t('papers.title')}
      councilName={term?.councilName}
      training={term?.training}
      back={{ to: `/council/${termId}?part=committees`, text: t('papers.back') }}
    >
      <Loaded query={terms}>
        {() => (
          <Loaded query={committees}>
            {() =>
              term && committee ? (
                <Papers term={term} committee={committee} />
              ) : (
                <EmptyState title={t('papers.committeeUnknown')} />
              )
            }
          </Loaded>
        )}
      </Loaded>
    </OfficePage>
  );
}

function Papers({ term, committee }: { term: Term; committee: CommitteeRecord }) {
  const { t } = useTranslation('office');
  const query = useCommitteePapers(term.termId);
  const [adding, setAdding] = useState(false);
  const add = (
    <Button kind="primary" icon="plus" onClick={() => setAdding(true)}>
      {t('papers.add')}
    </Button>
  );
  return (
    <Loaded query={query}>
      {({ papers, missing }) => {
        const own = papers.filter(({ committeeId }) => committeeId === committee.committeeId);
        const lacking = missing.filter(({ committeeId }) => committeeId === committee.committeeId);
        return (
          <div className="k-stack">
            <p className="k-soft">{t('papers.rule')}</p>
            {lacking.map(({ kind, year }) => (
              <p key={kind} className="o-told o-told--warning">
                {t(`papers.missing.${kind}`, { count: 1, year, names: committee.name })}
              </p>
            ))}
            {own.length === 0 ? (
              <EmptyState title={t('papers.none')} text={t('papers.noneText')} action={add} />
            ) : (
              <>
                <div className="k-row">
                  {add}
                  <a className={buttonClass('secondary')} href={`/komisje/${committee.committeeId}`}>
                    {t('papers.publicPage')}
                  </a>
                </div>
                <PapersTable term={term} papers={own} />
              </>
            )}
            {adding && (
              <NewPaperDialog
                term={term}
                committee={committee}
                missing={lacking[0] ?? null}
                onClose={() => setAdding(false)}
              />
            )}
          </div>
        );
      }}
    </Loaded>
  );
}
