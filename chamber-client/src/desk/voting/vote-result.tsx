import { useTranslation } from 'react-i18next';
import type { VotingPart } from '../../../../protocol/src/views/parts.js';
import { formatTime } from '../../../../web-shared/src/i18n/format.js';
import { CategoryMark } from '../../../../web-shared/src/voting/category-mark.js';
import { NamedVoteList } from '../../../../web-shared/src/voting/named-vote-list.js';
import { OriginMark } from '../../../../web-shared/src/voting/origin-mark.js';
import { StandingNotes } from '../../../../web-shared/src/voting/standing-notes.js';
import { TallyBar } from '../../../../web-shared/src/voting/tally-bar.js';
import { TallyFigures } from '../../../../web-shared/src/voting/tally-figures.js';
import { resultText } from '../../../../web-shared/src/voting/voting-texts.js';
import { useOwnReceipts } from '../../ballot/use-own-receipts.js';
import { useDesk } from '../desk-context.js';
import { Objections } from '../objections/objections.js';

/** The result after closing, the own vote in it, and the named list (V-08). */
export function VoteResult({ voting }: { voting: VotingPart }) {
  const { t } = useTranslation('desk');
  const { own, view } = useDesk();
  const codeOf = useOwnReceipts(view.header.sessionId, own);
  const { result } = voting;
  if (!result) return null;
  const mine = own.history.find(({ votingId }) => votingId === voting.votingId);
  const code = codeOf(mine?.seq);
  return (
    <>
      <p className="desk-vote__subject" lang="pl">
        {voting.subject}
      </p>
      <p className="desk-vote__outcome" role="status">
        {resultText(t, voting, result.outcome)}
      </p>
      <StandingNotes vote={voting} />
      {voting.failure && (
        <p className="k-soft">{t('desk.method', { ns: 'byHand', time: formatTime(voting.failure.at) })}</p>
      )}
      <TallyBar tally={result.tally} />
      <TallyFigures tally={result.tally} outcome={result.outcome} />
      {mine && (
        <p className="desk-vote__own">
          <CategoryMark
            category={mine.category}
            text={t('result.own', { category: t(`categoryOfOne.${mine.category}`, { ns: 'shared' }) })}
          />
          <OriginMark origin={mine.origin} />
          {mine.castAt && <span>{t('result.castAt', { time: formatTime(mine.castAt) })}</span>}
          {mine.seq !== null && <span className="k-soft">{t('result.receipt', { seq: mine.seq })}</span>}
          {code && <span className="k-vote-code">{t('ballot.code', { ns: 'shared', code })}</span>}
        </p>
      )}
      {voting.status === 'closed' && <p className="k-soft">{t('result.awaiting')}</p>}
      <Objections votingId={voting.votingId} />
      <details className="desk-vote__names" hidden={voting.byHands}>
        <summary>{t('result.names')}</summary>
        <NamedVoteList votes={result.lines} layout="groups" />
      </details>
    </>
  );
}
