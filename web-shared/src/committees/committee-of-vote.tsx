import { useTranslation } from 'react-i18next';
import type { CommitteesPart } from '../../../protocol/src/views/committees-part.js';

export interface CommitteeOfVoteProps {
  /** The view's committees; absent or empty at a session of the council. */
  committees: CommitteesPart | undefined;
  vote: { committeeId?: string | null | undefined; byHands?: boolean | undefined; status: string };
}

/** K-07: which committee votes, and that hands were counted (K-05). Nothing at a session of the council. */
export function CommitteeOfVote({ committees = [], vote }: CommitteeOfVoteProps) {
  const { t } = useTranslation('shared');
  const committee = committees.find(({ committeeId }) => committeeId === vote.committeeId);
  if (!committee) return null;
  const isOver = vote.status !== 'prepared' && vote.status !== 'open';
  return (
    <p className="k-committee">
      <strong>{t(isOver ? 'committees.voted' : 'committees.votes', { committee: committee.name })}</strong>
      {vote.byHands && <span className="k-soft"> {t('committees.byHands')}</span>}
    </p>
  );
}
