import { useTranslation } from 'react-i18next';
import type { RollCallPart } from '../../../protocol/src/views/by-hand-part.js';
import type { CommitteesPart } from '../../../protocol/src/views/committees-part.js';
import type { VotingPart } from '../../../protocol/src/views/parts.js';
import { CommitteeOfVote } from '../../../web-shared/src/committees/committee-of-vote.js';
import { WordingPut } from '../../../web-shared/src/drafts/wording-put.js';
import { thresholdText } from '../../../web-shared/src/voting/voting-texts.js';

/** A vote under way: what is voted, what it needs and how many have voted; nothing else before closing (V-08). */
export function VotingNow({
  voting,
  rollCall,
  statutorySize,
  committees,
}: {
  voting: VotingPart;
  rollCall: RollCallPart;
  statutorySize: number;
  committees: CommitteesPart | undefined;
}) {
  const { t } = useTranslation('portal');
  const { no, subject, majority, cast, eligible } = voting;
  return (
    <div className="portal-voting-now">
      <p>
        <strong>{t('session.votingOpen', { no })}</strong>
      </p>
      <CommitteeOfVote committees={committees} vote={voting} />
      <p lang="pl">{subject}</p>
      {voting.amendments && <WordingPut wordings={voting.amendments} />}
      <p className="k-soft">{thresholdText(t, majority, statutorySize)}</p>
      {rollCall && (
        <p>
          {t(rollCall.failure ? 'session.rollCallFailure' : 'session.rollCall')}{' '}
          {rollCall.called && <strong lang="pl">{t('session.called', { name: rollCall.called.fullName })}</strong>}
        </p>
      )}
      <p className="portal-voting-now__cast k-figures">{t('session.cast', { cast, eligible })}</p>
      <progress className="portal-progress" value={cast} max={Math.max(eligible, 1)} aria-hidden="true" />
      <p className="k-soft k-small">{t('session.castHint')}</p>
    </div>
  );
}
