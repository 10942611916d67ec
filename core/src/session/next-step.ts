import type { AgendaItem } from '../agenda/agenda-item.js';
import { type ItemStep, isTalking } from '../conduct/item-course.js';
import { currentStep, stepsAhead } from '../conduct/item-steps.js';
import { mayBeGranted } from '../speaking/decide-floor.js';
import { awaitsDischargeDecision } from '../voting/consequence.js';
import { frameOf } from '../voting/decide-voting.js';
import { isReachable } from '../voting/majority.js';
import type { Voting } from '../voting/voting.js';
import { pendingVoting, quorumOf, type SessionState } from './state.js';

/**
 * The next legal step of the chair: always exactly one, shown as the one primary button.
 * Only `wait-for-quorum` and `confirm-entries` need something else first; meanwhile, without quorum, the chair may order a recess or
 * close the session.
 */
export type NextStep =
  | { readonly kind: 'convene' }
  | { readonly kind: 'wait-for-quorum'; readonly missing: number }
  | { readonly kind: 'open-session' }
  | { readonly kind: 'open-sitting' }
  | { readonly kind: 'end-recess' }
  | { readonly kind: 'start-item'; readonly itemId: string }
  /** The next step of the item's usual course; only in guided sessions, as are the two of the floor. */
  | { readonly kind: 'take-item-step'; readonly itemId: string; readonly step: ItemStep }
  | { readonly kind: 'grant-floor'; readonly requestId: string }
  | { readonly kind: 'end-floor'; readonly requestId: string }
  | { readonly kind: 'prepare-voting'; readonly itemId: string }
  | { readonly kind: 'open-voting'; readonly votingId: string; readonly reachable: boolean }
  /** V-15: votes from paper wait for the second person's entry; the vote does not close over them. */
  | { readonly kind: 'confirm-entries'; readonly votingId: string; readonly waiting: number }
  | { readonly kind: 'close-voting'; readonly votingId: string }
  | { readonly kind: 'announce-voting'; readonly votingId: string }
  /** V-24: the discharge was not adopted; the chair decides in words before anything else. */
  | { readonly kind: 'decide-discharge'; readonly votingId: string }
  | { readonly kind: 'close-session' }
  | { readonly kind: 'none' };

export function nextStep(state: SessionState): NextStep {
  const quorum = quorumOf(state);
  const missing = Math.max(0, quorum.required - quorum.present);
  switch (state.status) {
    case 'prepared':
      return { kind: 'convene' };
    case 'convened':
      return missing > 0 ? { kind: 'wait-for-quorum', missing } : { kind: 'open-session' };
    case 'adjourned':
      return missing > 0 ? { kind: 'wait-for-quorum', missing } : { kind: 'open-sitting' };
    case 'recess':
      return { kind: 'end-recess' };
    case 'open':
      return stepInOpenSession(state, missing);
    default:
      return { kind: 'none' };
  }
}

function stepInOpenSession(state: SessionState, missing: number): NextStep {
  const voting = pendingVoting(state);
  if (voting) return stepOfVoting(state, voting, missing);
  const undecided = state.votings.find(awaitsDischargeDecision);
  if (undecided) return { kind: 'decide-discharge', votingId: undecided.votingId };
  const current = state.agenda.find((item) => item.itemId === state.currentItemId);
  const guided = state.rules.guidedItems ? stepOfCourse(state, current) : undefined;
  if (guided) return guided;
  if (current && awaitsVote(state, current))
    return missing > 0 ? { kind: 'wait-for-quorum', missing } : { kind: 'prepare-voting', itemId: current.itemId };
  const next = nextItem(state);
  return next ? { kind: 'start-item', itemId: next.itemId } : { kind: 'close-session' };
}

/** The chair's autopilot: who speaks ends, who waits is called, then the item goes on in its usual course (§6.2). */
function stepOfCourse(state: SessionState, current: AgendaItem | undefined): NextStep | undefined {
  const { speaker, queue } = state.floor;
  if (speaker) return { kind: 'end-floor', requestId: speaker.requestId };
  if (!current) return undefined;
  const { itemId, vote } = current;
  const first = queue.find(({ personId }) => mayBeGranted(state, personId));
  if (first && (first.kind !== 'speech' || isTalking(currentStep(state, itemId))))
    return { kind: 'grant-floor', requestId: first.requestId };
  // A counted vote ends the course, whatever was passed over.
  const [step] = vote === null || awaitsVote(state, current) ? stepsAhead(state, current) : [];
  return step && { kind: 'take-item-step', itemId, step };
}

function stepOfVoting(state: SessionState, voting: Voting, missing: number): NextStep {
  const { votingId } = voting;
  const waiting = Object.keys(voting.entries).length;
  if (voting.status === 'open' && waiting > 0) return { kind: 'confirm-entries', votingId, waiting };
  if (voting.status === 'open') return { kind: 'close-voting', votingId };
  if (voting.status === 'closed') return { kind: 'announce-voting', votingId };
  if (missing > 0) return { kind: 'wait-for-quorum', missing };
  const { statutorySize, eligible } = frameOf(state, voting);
  return { kind: 'open-voting', votingId, reachable: isReachable(voting.majority, statutorySize, eligible.length) };
}

/** A planned vote counts as done once one vote under the item was counted with a quorum. */
function awaitsVote(state: SessionState, item: AgendaItem): boolean {
  return (
    item.vote !== null &&
    !state.votings.some((voting) => voting.itemId === item.itemId && voting.status === 'announced')
  );
}

/** In the order of the agenda; what was suspended comes back when everything else is done. */
function nextItem(state: SessionState): AgendaItem | undefined {
  return (
    state.agenda.find((item) => item.status === 'planned') ?? state.agenda.find((item) => item.status === 'suspended')
  );
}
