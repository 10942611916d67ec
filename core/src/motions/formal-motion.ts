import type { AgendaItem } from '../agenda/agenda-item.js';
import type { Instant } from '../kernel/instant.js';
import type { CommandType } from '../session/commands.js';
import type { SessionState } from '../session/state.js';
import type { MatterId } from '../voting/matters.js';

/** L-05: the catalogue of formal motions. „Tajne głosowanie" is none of them (V-20). */
export const motionKinds = [
  'quorum-check',
  'agenda-change',
  'recess',
  'speaking-time',
  'close-list',
  'end-discussion',
  'refer-to-committee',
  'recount',
  'revote',
  'roll-call',
  'adjournment',
  'order',
] as const;
export type MotionKind = (typeof motionKinds)[number];

/** What becomes of a motion of one kind. */
export interface MotionRule {
  /** Null when the chair acts at once, without a vote: anybody may ask for the quorum and for order. */
  readonly matter: Extract<MatterId, 'ordinary' | 'agenda-change'> | null;
  /** The order by which people carry it out; null when nothing in the session follows by itself. */
  readonly carriedOutBy: CommandType | null;
}

export const motionRules: Readonly<Record<MotionKind, MotionRule>> = {
  'quorum-check': { matter: null, carriedOutBy: 'CheckQuorum' },
  'agenda-change': { matter: 'agenda-change', carriedOutBy: 'ChangeAgenda' },
  recess: { matter: 'ordinary', carriedOutBy: 'StartRecess' },
  'speaking-time': { matter: 'ordinary', carriedOutBy: 'LimitSpeakingTime' },
  'close-list': { matter: 'ordinary', carriedOutBy: 'CloseSpeakerList' },
  'end-discussion': { matter: 'ordinary', carriedOutBy: 'CloseSpeakerList' },
  'refer-to-committee': { matter: 'ordinary', carriedOutBy: 'FinishItem' },
  recount: { matter: 'ordinary', carriedOutBy: null },
  revote: { matter: 'ordinary', carriedOutBy: 'PrepareVoting' },
  'roll-call': { matter: 'ordinary', carriedOutBy: 'PrepareVoting' },
  adjournment: { matter: 'ordinary', carriedOutBy: 'AdjournSitting' },
  order: { matter: null, carriedOutBy: null },
};

export type MotionSide = 'for' | 'against';

export interface FormalMotion {
  readonly motionId: string;
  readonly kind: MotionKind;
  readonly text: string;
  readonly memberId: string;
  readonly itemId: string;
  readonly movedAt: Instant;
  /** Floor requests of the one speaker for and the one against. */
  readonly speeches: Readonly<Partial<Record<MotionSide, string>>>;
  readonly votingId: string | null;
  readonly withdrawn: boolean;
  /** When it was carried out: by the order its kind calls for, or in the presider's words (`note`). */
  readonly carriedOut?: { readonly at: Instant; readonly note: string | null };
  /** Of a referral: the council came back to the item after it. */
  readonly takenUpAgain?: true;
}

export type MotionStatus = 'moved' | 'in-vote' | 'adopted' | 'not-adopted' | 'withdrawn';

/** Follows the vote on it: annulled or void, the motion waits for another one. */
export function motionStatus({ votings }: Pick<SessionState, 'votings'>, motion: FormalMotion): MotionStatus {
  if (motion.withdrawn) return 'withdrawn';
  const voting = votings.find(({ votingId }) => votingId === motion.votingId);
  if (!voting || voting.status === 'void') return 'moved';
  if (voting.status !== 'announced' && voting.status !== 'repeated') return 'in-vote';
  return voting.result?.outcome === 'adopted' ? 'adopted' : 'not-adopted';
}

export function findMotion({ motions }: Pick<SessionState, 'motions'>, motionId: string): FormalMotion | undefined {
  return motions.find((motion) => motion.motionId === motionId);
}

/** Whether the presider has to act on it: adopted, or of a kind that needs no vote, and nothing done yet. */
export function awaitsCarryingOut(state: Pick<SessionState, 'votings'>, motion: FormalMotion): boolean {
  if (motion.withdrawn || motion.carriedOut) return false;
  return motionRules[motion.kind].matter === null || motionStatus(state, motion) === 'adopted';
}

/**
 * L-05, V-27: whether the council sent an item back to a committee. The resolution of the council takes effect when it is adopted; that the
 * presider then ends the item, or says in words how the matter goes on, only carries it out. It ends when the item is taken up again (a
 * committee that met in a recess): started once more or put to the vote. It also ends when the vote on the motion falls.
 */
export function isReferred(
  state: Pick<SessionState, 'motions' | 'votings'>,
  { itemId, status }: Pick<AgendaItem, 'itemId' | 'status'>,
): boolean {
  if (status === 'withdrawn') return false;
  return state.motions.some((motion) => {
    if (motion.kind !== 'refer-to-committee' || motion.itemId !== itemId || motion.takenUpAgain) return false;
    return motionStatus(state, motion) === 'adopted';
  });
}

/** Carried out by a vote the item comes to anyhow: they never stand before it. */
const carriedOutByVote: readonly MotionKind[] = ['revote', 'roll-call'];

/** What is to be carried out under the item in progress, in the order in which it was moved; the first one is the next step. */
export function motionsToCarryOut(
  state: Pick<SessionState, 'votings' | 'motions' | 'currentItemId'>,
): readonly FormalMotion[] {
  return state.motions.filter(
    (motion) =>
      motion.itemId === state.currentItemId &&
      !carriedOutByVote.includes(motion.kind) &&
      awaitsCarryingOut(state, motion),
  );
}

/** The motion the council deals with now: at most one, under the item in progress. */
export function pendingMotion(state: Pick<SessionState, 'votings' | 'motions' | 'currentItemId'>): FormalMotion | null {
  const waits = (motion: FormalMotion) => ['moved', 'in-vote'].includes(motionStatus(state, motion));
  const voted = (motion: FormalMotion) => motionRules[motion.kind].matter !== null;
  return (
    state.motions.find((motion) => motion.itemId === state.currentItemId && voted(motion) && waits(motion)) ?? null
  );
}
