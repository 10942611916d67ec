import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { VotingPart } from '../../../../protocol/src/views/parts.js';
import { CommitteeOfVote } from '../../../../web-shared/src/committees/committee-of-vote.js';
import { WordingPut } from '../../../../web-shared/src/drafts/wording-put.js';
import { bodyOfVote } from '../../../../web-shared/src/voting/majority-body.js';
import { NamedVoteList } from '../../../../web-shared/src/voting/named-vote-list.js';
import { thresholdText } from '../../../../web-shared/src/voting/voting-texts.js';
import { RollCallConduct } from '../by-hand/roll-call-conduct.js';
import { HandCount } from '../committees/hand-count.js';
import { useSteering } from '../orders/steering-context.js';
import { Exclusions } from './exclusions.js';
import { VoteMenu } from './menu/vote-menu.js';

export interface OpenVotingProps {
  voting: VotingPart;
  /** The presider's own ballot; it says the subject itself. */
  ownBallot?: ReactNode;
}

/** A vote going on: how many have voted and who has not (V-05); how, only where the statut shows votes live (V-08). */
export function OpenVoting({ voting, ownBallot }: OpenVotingProps) {
  const { t } = useTranslation('steering');
  const { view } = useSteering();
  const { notVoted, rollCall, byHand, committees } = view;
  const { cast, eligible } = voting;
  const title = t('vote.open', { no: voting.no ?? '' });
  return (
    <section className="k-panel k-stack s-open-vote" aria-label={title}>
      <div className="s-count">
        {!rollCall && (
          <p className="s-count__figure k-figures" role="status">
            <span className="k-visually-hidden">{t('vote.cast', { cast, eligible })}</span>
            <span aria-hidden="true">
              {cast}
              <span className="s-count__of"> / {eligible}</span>
            </span>
          </p>
        )}
        <div className="s-count__words">
          <h2 className="s-panel-title">{title}</h2>
          <CommitteeOfVote committees={committees} vote={voting} />
          {(!ownBallot || rollCall) && (
            <p className="s-vote__subject-line" lang="pl">
              {voting.subject}
            </p>
          )}
          <p className="k-soft">{thresholdText(t, voting.majority, bodyOfVote(view, voting).size)}</p>
        </div>
      </div>
      {voting.amendments && <WordingPut wordings={voting.amendments} />}
      {!rollCall && (
        <progress className="s-progress" max={Math.max(1, eligible)} value={cast} aria-label={t('vote.progress')} />
      )}
      {rollCall && byHand && <RollCallConduct key={voting.votingId} rollCall={rollCall} byHand={byHand} />}
      {/* At a roll call the presider is called like everybody else, and the list says who has not answered. */}
      {!rollCall && ownBallot}
      {!rollCall && (
        <p className="s-names">
          {notVoted.length === 0 ? (
            t('notVoted.everybody')
          ) : (
            <>
              <strong>{t('notVoted.title', { count: notVoted.length })}</strong>{' '}
              {notVoted.map((member) => member.fullName).join(', ')}
            </>
          )}
        </p>
      )}
      {voting.liveLines && (
        <details className="s-details">
          <summary>{t('vote.live')}</summary>
          <NamedVoteList votes={voting.liveLines} layout="groups" headingLevel={3} />
        </details>
      )}
      <HandCount voting={voting} />
      <VoteMenu votingId={voting.votingId} />
      <Exclusions votingId={voting.votingId} />
    </section>
  );
}
