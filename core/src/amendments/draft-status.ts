import type { AgendaItem } from '../agenda/agenda-item.js';
import { isReferred } from '../motions/formal-motion.js';
import { type Decision, refuse } from '../session/decision.js';
import type { SessionState } from '../session/state.js';
import type { Voting } from '../voting/voting.js';
import { amendmentsOf, isEffective } from './amendment.js';

/** V-27: projekt, autopoprawka, w głosowaniu, podjęta, niepodjęta, zdjęta z porządku, odesłana do komisji, wycofana. */
export type DraftStatus =
  | 'draft'
  | 'sponsor-amended'
  | 'in-vote'
  | 'adopted'
  | 'not-adopted'
  | 'off-agenda'
  | 'referred'
  | 'withdrawn';
export const draftStatuses = [
  'draft',
  'sponsor-amended',
  'in-vote',
  'adopted',
  'not-adopted',
  'off-agenda',
  'referred',
  'withdrawn',
] as const satisfies readonly DraftStatus[];

type Item = Pick<AgendaItem, 'itemId' | 'kind' | 'vote' | 'text' | 'status' | 'number'>;
type Known = Pick<SessionState, 'votings' | 'drafts' | 'motions'>;

/** Whether a resolution is to come out of the item: only such ones have a draft. */
export function hasDraft({ kind, vote, text }: Pick<AgendaItem, 'kind' | 'vote' | 'text'>): boolean {
  return kind === 'resolution' || vote?.kind === 'resolution' || text !== undefined;
}

/** The vote on the draft itself, not one on an amendment or a motion. */
export function isFinalVote({ kind, motionId, amendmentId, blockId }: FinalVote): boolean {
  return kind === 'resolution' && !motionId && !amendmentId && !blockId;
}
type FinalVote = Pick<Voting, 'kind'> & {
  readonly motionId?: string | undefined;
  readonly amendmentId?: string | undefined;
  readonly blockId?: string | undefined;
};

/** The final vote that stands or is being held; void and repeated ones do not. */
export function finalVote({ votings }: Pick<SessionState, 'votings'>, itemId: string): Voting | undefined {
  return votings.findLast(
    (voting) =>
      voting.itemId === itemId && isFinalVote(voting) && voting.status !== 'void' && voting.status !== 'repeated',
  );
}

/** V-27, derived: nobody keeps it by hand, so it cannot contradict the votes. Null where the item has no draft. */
export function draftStatus(state: Known, item: Item): DraftStatus | null {
  if (!hasDraft(item)) return null;
  const final = finalVote(state, item.itemId);
  if (final?.status === 'announced') return final.result?.outcome === 'adopted' ? 'adopted' : 'not-adopted';
  if (state.drafts.withdrawals.some(({ itemId }) => itemId === item.itemId)) return 'withdrawn';
  if (item.status === 'withdrawn') return 'off-agenda';
  if (final) return 'in-vote';
  if (isReferred(state, item)) return 'referred';
  const bySponsor = amendmentsOf(state, item.itemId).some(
    (amendment) => amendment.mover.kind === 'sponsor' && isEffective(state, amendment),
  );
  return bySponsor ? 'sponsor-amended' : 'draft';
}

/** Why nothing about the draft can be changed any more: voted, withdrawn, off the agenda, or no draft at all. */
export function draftClosed(state: Known, item: Item): Decision | undefined {
  const status = draftStatus(state, item);
  if (status === 'withdrawn') return refuse('draft-withdrawn');
  const voted = state.votings.some(
    (voting) =>
      voting.itemId === item.itemId && isFinalVote(voting) && ['open', 'closed', 'announced'].includes(voting.status),
  );
  const open = status === 'draft' || status === 'sponsor-amended' || status === 'in-vote';
  return open && !voted && item.status !== 'finished'
    ? undefined
    : refuse('draft-not-open', undefined, { item: item.number });
}
