import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { VotingPart } from '../../../../protocol/src/views/parts.js';
import type { BallotCasting } from '../../ballot/use-ballot-casting.js';
import { useDesk } from '../desk-context.js';
import { ExclusionDeclaration } from './exclusion-declaration.js';
import { OpenVote } from './open-vote.js';
import { VoteResult } from './vote-result.js';
import { VoteText } from './vote-text.js';

/** Where the link of the band leads. */
export const votePanelId = 'glosowanie';

/** One voting from its preparation to its result: the text, the ballot when it opens, the result when it closes. */
export function VotePanel({ voting, casting }: { voting: VotingPart; casting: BallotCasting }) {
  const { t } = useTranslation('desk');
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const { own } = useDesk();
  const isDecided = voting.result !== null;
  useFocusOnceDecided(isDecided, title);
  return (
    <section
      id={votePanelId}
      className={`desk-vote desk-vote--${voting.status}`}
      aria-labelledby={titleId}
      tabIndex={-1}
    >
      <h2 id={titleId} ref={title} tabIndex={-1} className="desk-vote__title">
        {isDecided
          ? t('result.title', { no: voting.no })
          : voting.no === null
            ? t('vote.next')
            : `${t('vote.no', { no: voting.no })} – ${t('vote.open')}`}
      </h2>
      <p className="k-visually-hidden" role="status">
        {voting.status === 'open' && t('vote.opened', { no: voting.no, subject: voting.subject })}
      </p>
      {isDecided ? (
        <VoteResult voting={voting} />
      ) : (
        <>
          <VoteText voting={voting} withSubject={voting.status === 'prepared' || own.me.memberId === null} />
          {voting.status === 'open' ? <OpenVote voting={voting} casting={casting} /> : <p>{t('vote.soon')}</p>}
          <ExclusionDeclaration votingId={voting.votingId} />
        </>
      )}
    </section>
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
