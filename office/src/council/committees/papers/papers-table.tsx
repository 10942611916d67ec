import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommitteePaperRecord } from '../../../../../protocol/src/http/committee-papers.js';
import type { Term } from '../../../../../protocol/src/http/office.js';
import { Button } from '../../../../../web-shared/src/actions/button.js';
import { DocumentLinks } from '../../../../../web-shared/src/agenda/document-links.js';
import { formatDate } from '../../../../../web-shared/src/i18n/format.js';
import { useAnnounce } from '../../../../../web-shared/src/status/status-provider.js';
import { type Column, DataTable } from '../../../../../web-shared/src/table/data-table.js';
import { keepCommitteePapers, withdrawPaper } from '../../../data/committee-papers.js';
import { ReasonDialog } from '../../../forms/reason-dialog.js';
import { dayText } from '../../../sessions/session-days.js';
import { PaperDaysDialog } from './paper-days-dialog.js';

type Open = { readonly paper: CommitteePaperRecord; readonly step: 'days' | 'withdraw' };

/** The papers of one committee, the newest year first. */
export function PapersTable({ term, papers }: { term: Term; papers: readonly CommitteePaperRecord[] }) {
  const { t } = useTranslation('office');
  const client = useQueryClient();
  const announce = useAnnounce();
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const nameOf = ({ kind, year }: CommitteePaperRecord) => t(`papers.nameOf.${kind}`, { year });
  const day = (value: string | null, otherwise: string) => (value === null ? otherwise : dayText(value));
  const columns: Column<CommitteePaperRecord>[] = [
    {
      id: 'name',
      header: t('papers.file'),
      cell: (paper) => (
        <>
          {nameOf(paper)}
          <DocumentLinks documents={[paper.document]} label={nameOf(paper)} />
          {paper.withdrawn && (
            <p className="o-told o-told--warning">
              {t('papers.withdrawn', { at: formatDate(paper.withdrawn.at), reason: paper.withdrawn.reason })}
            </p>
          )}
        </>
      ),
    },
    { id: 'adopted', header: t('papers.adoptedOn'), cell: ({ days }) => dayText(days.adoptedOn) },
    { id: 'presented', header: t('papers.presentedOn'), cell: ({ days }) => day(days.presentedOn, t('papers.notYet')) },
    { id: 'approved', header: t('papers.approvedOn'), cell: ({ days }) => day(days.approvedOn, t('papers.notAsked')) },
    {
      id: 'actions',
      header: t('members.actions'),
      cell: (paper) =>
        !paper.withdrawn && (
          <div className="k-row">
            <Button onClick={() => setOpen({ paper, step: 'days' })}>
              {t('papers.editDays')}
              <span className="k-visually-hidden">: {nameOf(paper)}</span>
            </Button>
            <Button kind="quiet" onClick={() => setOpen({ paper, step: 'withdraw' })}>
              {t('papers.withdraw')}
              <span className="k-visually-hidden">: {nameOf(paper)}</span>
            </Button>
          </div>
        ),
    },
  ];
  return (
    <>
      <DataTable caption={t('papers.title')} columns={columns} rows={papers} rowKey={({ paperId }) => paperId} />
      {open?.step === 'days' && <PaperDaysDialog term={term} paper={open.paper} onClose={close} />}
      {open?.step === 'withdraw' && (
        <ReasonDialog
          title={`${t('papers.withdraw')}: ${nameOf(open.paper)}`}
          action={t('papers.withdraw')}
          subject={t('papers.withdrawSubject')}
          send={(reason) => withdrawPaper(term.termId, open.paper.paperId, reason)}
          onDone={(known) => {
            keepCommitteePapers(client, term.termId, known);
            announce.done(t('papers.withdrawnDone', { name: nameOf(open.paper) }));
          }}
          onClose={close}
        />
      )}
    </>
  );
}
