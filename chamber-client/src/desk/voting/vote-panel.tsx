import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { VotingPart } from '../../../../protocol/src/views/parts.js';
import { CommitteeOfVote } from '../../../../web-shared/src/committees/committee-of-vote.js';
import { Notice } from '../../../../web-shared/src/status/notice.js';
import type { BallotCasting } from '../../ballot/use-ballot-casting.js';
import { OwnExclusionWarning } from '../by-hand/own-exclusion-warning.js';
import { RollCallNotice } from '../by-hand/roll-call-notice.js';
import { useDesk } from '../desk-context.js';
import { ExclusionDeclaration } from './exclusion-declaration.js';
import { LiveVotes } from './live-votes.js';
import { OpenVote } from './open-vote.js';
import { VoteResult } from './vote-result.js';
import { VoteText } from './vote-text.js';

/** Characters of a subject from which smaller letters keep the ballot on the screen. */
const longSubject = 160;

/** Where the link of the band leads. */
export const votePanelId = 'glosowanie';

/** One voting from its preparation to its result: the text, the ballot when it opens, the result when it closes. */
export function VotePanel({ voting, casting }: { voting: VotingPart; casting: BallotCasting }) {
  const { t } = useTranslation('desk');
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const { own, view } = useDesk();
  const rollCall = view.rollCall?.votingId === voting.votingId ? view.rollCall : null;
  const isDecided = voting.result !== null;
  const isExcluded = own.ballot?.votingId === voting.votingId && own.ballot.right === 'excluded';
  useFocusOnceDecided(isDecided, title);
  return (
    <section
      id={votePanelId}
      className={`desk-vote desk-vote--${voting.status}${voting.subject.length > longSubject ? ' desk-vote--long' : ''}`}
      aria-labelledby={titleId}
      tabIndex={-1}
    >
      <h2 id={titleId} ref={title} tabIndex={-1} className="desk-vote__title">
        {t(titleKey(voting), { no: voting.no, item: voting.itemNumber })}
      </h2>
      <CommitteeOfVote committees={view.committees} vote={voting} />
      <p className="k-visually-hidden" role="status">
        {voting.status === 'open' && t('vote.opened', { no: voting.no, subject: voting.subject })}
      </p>
      {isDecided ? (
        <VoteResult voting={voting} />
      ) : (
        <>
          <VoteText
            voting={voting}
            withSubject={voting.status === 'prepared' || own.me.memberId === null || Boolean(rollCall?.failure)}
          />
          {isExcluded && (voting.status === 'prepared' || rollCall?.failure) && <Notice>{t('vote.excluded')}</Notice>}
          <OwnExclusionWarning itemId={voting.itemId} votingId={voting.votingId} />
          {rollCall && <RollCallNotice rollCall={rollCall} isExcluded={isExcluded} />}
          {voting.status !== 'open' && !isExcluded && <p>{t('vote.soon')}</p>}
          {/* The devices failed: answers are given aloud, and nothing must look as if a press counted. */}
          {voting.status === 'open' && !rollCall?.failure && <OpenVote voting={voting} casting={casting} />}
          <LiveVotes voting={voting} />
          <div className="desk-vote__foot">
            {voting.status === 'open' && <Progress voting={voting} />}
            <ExclusionDeclaration voting={voting} />
          </div>
        </>
      )}
    </section>
  );
}

function titleKey({ result, no }: VotingPart): 'result.title' | 'vote.open' | 'vote.next' {
  if (result) return 'result.title';
  return no === null ? 'vote.next' : 'vote.open';
}

/** How many have voted; nothing of how (V-08). */
function Progress({ voting }: { voting: VotingPart }) {
  const { t } = useTranslation('desk');
  return (
    <p className="desk-vote__progress k-figures">
      {t('vote.progress', { cast: voting.cast, eligible: voting.eligible })}
      {voting.excludedCount > 0 && `, ${t('vote.excludedCount', { count: voting.excludedCount })}`}
    </p>
  );
}

/** The ballot goes away with closing; whoever was on it finds the result, nobody else is disturbed. */
function useFocusOnceDecided(isDecided: boolean, title: React.RefObject<HTMLHeadingElement | null>): void {
  const wasDecided = useRef(isDecided);
  useEffect(() => {
    if (isDecided && !wasDecided.current && document.activeElement === document.body) title.current?.focus();
    wasDecided.current = isDecided;
  }, [isDecided, title]);
}
