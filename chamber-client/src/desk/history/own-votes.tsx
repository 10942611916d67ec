import { useTranslation } from 'react-i18next';
import type { OwnView } from '../../../../protocol/src/views/views.js';
import { CommitteeOfResult } from '../../../../web-shared/src/committees/committee-of-result.js';
import { formatTime } from '../../../../web-shared/src/i18n/format.js';
import { EmptyState } from '../../../../web-shared/src/status/page-states.js';
import { type Column, DataTable } from '../../../../web-shared/src/table/data-table.js';
import { CategoryMark } from '../../../../web-shared/src/voting/category-mark.js';
import { OriginMark } from '../../../../web-shared/src/voting/origin-mark.js';
import { resultText } from '../../../../web-shared/src/voting/voting-texts.js';
import { useOwnReceipts } from '../../ballot/use-own-receipts.js';
import { useDesk } from '../desk-context.js';

type OwnVote = OwnView['history'][number];

/** The own votes of the session with their receipts, the newest first. */
export function OwnVotes() {
  const { t } = useTranslation('desk');
  const { own, view } = useDesk();
  const codeOf = useOwnReceipts(view.header.sessionId, own);
  if (own.history.length === 0) return <EmptyState title={t('history.empty')} />;
  const resultOf = (votingId: string) => view.results.find((past) => past.votingId === votingId);
  const outcomeOf = (votingId: string) => {
    const result = resultOf(votingId);
    return result ? resultText(t, result, result.outcome) : '';
  };
  const columns: Column<OwnVote>[] = [
    { id: 'no', header: t('history.no'), cell: (vote) => vote.no, align: 'end' },
    {
      id: 'subject',
      header: t('history.subject'),
      cell: ({ votingId, subject }) => (
        <>
          <CommitteeOfResult result={resultOf(votingId)} />
          <span lang="pl">{subject}</span>
        </>
      ),
    },
    {
      id: 'vote',
      header: t('history.vote'),
      cell: ({ category, origin }) => (
        <>
          <CategoryMark category={category} text={t(`categoryOfOne.${category}`, { ns: 'shared' })} />{' '}
          <OriginMark origin={origin} />
        </>
      ),
    },
    { id: 'outcome', header: t('history.outcome'), cell: ({ votingId }) => outcomeOf(votingId) },
    {
      id: 'receipt',
      header: t('history.receipt'),
      cell: ({ seq, castAt }) =>
        seq !== null && castAt ? (
          <>
            {t('history.receiptText', { seq, time: formatTime(castAt) })} <VoteCode code={codeOf(seq)} />
          </>
        ) : (
          '–'
        ),
    },
  ];
  return (
    <>
      <DataTable
        caption={t('history.caption')}
        columns={columns}
        rows={[...own.history].reverse()}
        rowKey={(vote) => vote.votingId}
        rowHeader="subject"
        pageSize={10}
      />
      <p className="k-soft k-small">{t('history.explanation')}</p>
    </>
  );
}

function VoteCode({ code }: { code: string | undefined }) {
  return code ? <span className="k-vote-code">{code}</span> : null;
}
