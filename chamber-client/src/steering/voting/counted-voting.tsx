import { useTranslation } from 'react-i18next';
import type { VotingPart } from '../../../../protocol/src/views/parts.js';
import { CommitteeOfVote } from '../../../../web-shared/src/committees/committee-of-vote.js';
import { Notice } from '../../../../web-shared/src/status/notice.js';
import { NamedVoteList } from '../../../../web-shared/src/voting/named-vote-list.js';
import { StandingNotes } from '../../../../web-shared/src/voting/standing-notes.js';
import { TallyBar } from '../../../../web-shared/src/voting/tally-bar.js';
import { TallyFigures } from '../../../../web-shared/src/voting/tally-figures.js';
import { resultText } from '../../../../web-shared/src/voting/voting-texts.js';
import { useSteering } from '../orders/steering-context.js';
import { VoteMenu } from './menu/vote-menu.js';

/** A closed vote: before announcing the formula to read out in large type (V-09), then result and named list. */
export function CountedVoting({ voting }: { voting: VotingPart }) {
  const { t } = useTranslation('steering');
  const { result, status, no, subject } = voting;
  const { committees } = useSteering().view;
  if (!result) return null;
  const isToBeRead = status === 'closed';
  return (
    <section className="k-panel k-stack" aria-label={t('vote.counted', { no: no ?? '' })}>
      <div className="k-row k-row--between">
        <h2 className="s-panel-title">{t('vote.counted', { no: no ?? '' })}</h2>
        <VoteMenu votingId={voting.votingId} />
      </div>
      {isToBeRead ? (
        <blockquote className="s-formula" lang="pl">
          <p className="s-formula__lead">{t('vote.readOut')}</p>
          <p className="s-formula__text">{result.formula}</p>
        </blockquote>
      ) : (
        <p className="s-outcome">{resultText(t, voting, result.outcome)}</p>
      )}
      {status === 'void' && !voting.annulment && (
        <Notice tone="warning">{t('vote.voidAdvice', { present: result.presentAtClose })}</Notice>
      )}
      <CommitteeOfVote committees={committees} vote={voting} />
      <StandingNotes vote={voting} />
      <p lang="pl">{subject}</p>
      <TallyFigures tally={result.tally} outcome={result.outcome} />
      <TallyBar tally={result.tally} />
      <details className="s-details" hidden={voting.byHands}>
        <summary>{t('vote.namedList')}</summary>
        <NamedVoteList votes={result.lines} layout="groups" headingLevel={3} />
      </details>
    </section>
  );
}
