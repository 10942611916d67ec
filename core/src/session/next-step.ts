import type { AgendaItem } from '../agenda/agenda-item.js';
import { changeDue } from '../agenda/change-due.js';
import { changedSince } from '../amendments/amendment-votes.js';
import { finalVote } from '../amendments/draft-status.js';
import { announcedBlock } from '../amendments/en-bloc.js';
import { proposedMoot } from '../amendments/moot.js';
import { votingOrder } from '../amendments/voting-order.js';
import { papersAwaited } from '../annual/dossier.js';
import { blockerOf, confidenceDecided } from '../annual/sequence.js';
import { committeesOf, isCommitteeSitting } from '../committees/committee.js';
import { committeesToVote } from '../committees/committee-agenda.js';
import { statutMajority } from '../committees/committee-vote.js';
import { awaitsOpinion } from '../committees/opinion.js';
import { type ItemStep, isTalking } from '../conduct/item-course.js';
import { currentStep, isVoteOfItem, stepsAhead } from '../conduct/item-steps.js';
import { filledSeats } from '../council/council.js';
import { pressingElection } from '../elections/election.js';
import { type ElectionStep, electionStep } from '../elections/election-step.js';
import { type FormalMotion, type MotionKind, motionsToCarryOut, pendingMotion } from '../motions/formal-motion.js';
import { type MotionOrder, orderOfMotion } from '../motions/motion-order.js';
import { closedPart } from '../openness/closed-part.js';
import { presiderOf } from '../presiding/presiding.js';
import { mayBeGranted } from '../speaking/decide-floor.js';
import { awaitsDischargeDecision } from '../voting/consequence.js';
import { frameOf } from '../voting/decide-voting.js';
import type { Majority } from '../voting/majority.js';
import { isReachable } from '../voting/majority.js';
import type { Voting } from '../voting/voting.js';
import { pendingVoting, quorumOf, type SessionState } from './state.js';

/**
 * The next legal step of the chair: always exactly one, shown as the one primary button.
 * Only `take-oaths`, `wait-for-quorum` and `confirm-entries` need something else first; meanwhile, without quorum, the chair may order a recess or
 * close the session.
 */
export type NextStep =
  | { readonly kind: 'convene' }
  /** S-12: too few have taken the oath for a quorum ever to gather; `waiting` = councillors before theirs. */
  | { readonly kind: 'take-oaths'; readonly waiting: number }
  | { readonly kind: 'wait-for-quorum'; readonly missing: number }
  | { readonly kind: 'open-session' }
  | { readonly kind: 'open-sitting' }
  | { readonly kind: 'end-recess' }
  | { readonly kind: 'start-item'; readonly itemId: string }
  /** S-27, art. 14 ust. 2: what is put to the vote here is voted on in the open; the closed part ends first. */
  | { readonly kind: 'reopen-to-public' }
  /** The next step of the item's usual course; only in guided sessions, as are the two of the floor. */
  | { readonly kind: 'take-item-step'; readonly itemId: string; readonly step: ItemStep }
  | { readonly kind: 'grant-floor'; readonly requestId: string }
  | { readonly kind: 'end-floor'; readonly requestId: string }
  /** V-26: the amendment whose turn it is, before the draft itself. */
  | { readonly kind: 'vote-amendment'; readonly itemId: string; readonly amendmentId: string }
  /** V-26: nothing is left to decide on this one; the chair confirms it with a reason (G-05). */
  | { readonly kind: 'settle-amendment'; readonly itemId: string; readonly amendmentId: string }
  /** V-28: nobody has objected to voting on these at once. */
  | { readonly kind: 'vote-block'; readonly itemId: string; readonly blockId: string }
  /** V-02: what was prepared is no longer what would be voted on. */
  | { readonly kind: 'discard-voting'; readonly votingId: string }
  /** `committeeId`: which committee votes now (K-07); absent at a session of the council. */
  | { readonly kind: 'prepare-voting'; readonly itemId: string; readonly committeeId?: string }
  /** K-10: the committee voted on its opinion; now it is put into words. */
  | {
      readonly kind: 'record-opinion';
      readonly votingId: string;
      readonly itemId: string;
      readonly committeeId: string;
    }
  | { readonly kind: 'open-voting'; readonly votingId: string; readonly reachable: boolean }
  /** V-15: votes from paper wait for the second person's entry; the vote does not close over them. */
  | { readonly kind: 'confirm-entries'; readonly votingId: string; readonly waiting: number }
  /** K-05: the roll shrank since the hands were counted; they are counted again before the closing. */
  | { readonly kind: 'count-hands'; readonly votingId: string }
  | { readonly kind: 'close-voting'; readonly votingId: string }
  | { readonly kind: 'announce-voting'; readonly votingId: string }
  /** V-24: the discharge was not adopted; the chair decides in words before anything else. */
  | { readonly kind: 'decide-discharge'; readonly votingId: string }
  /** papers of the discharge are missing; the chair waits for them or goes on with a reason. */
  | { readonly kind: 'waive-dossier'; readonly itemId: string; readonly missing: number }
  /** §5: the steps of a secret vote, one after another. */
  | ElectionStep
  /** L-05: a formal motion comes before what the item goes on with. */
  | ({ readonly kind: 'vote-on-motion' } & Pick<FormalMotion, 'motionId' | 'itemId' | 'text'> & {
        readonly motion: MotionKind;
        /** K-07: the committee that votes on it. */
        readonly committeeId?: string;
        /** Of the committee's statut (K-06). */
        readonly majority?: Majority;
      })
  /** L-05: what was adopted, or needs no vote, is carried out; `order` null where the presider chooses or says something first. */
  | {
      readonly kind: 'carry-out-motion';
      readonly motionId: string;
      readonly motion: MotionKind;
      readonly order: MotionOrder | null;
    }
  /** Art. 20 ust. 1a: the council changed its agenda; the change is made before anything else follows. */
  | { readonly kind: 'change-agenda'; readonly votingId: string }
  | { readonly kind: 'close-session' }
  | { readonly kind: 'none' };

export function nextStep(state: SessionState): NextStep {
  const missing = missingIn(state);
  switch (state.status) {
    case 'prepared':
      return { kind: 'convene' };
    case 'convened':
      return oathsAwaited(state) ?? (missing > 0 ? { kind: 'wait-for-quorum', missing } : { kind: 'open-session' });
    case 'adjourned':
      return oathsAwaited(state) ?? (missing > 0 ? { kind: 'wait-for-quorum', missing } : { kind: 'open-sitting' });
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
  if (voting) return stepOfVoting(state, voting);
  const elects = pressingElection(state.elections) && currentElection(state);
  if (elects) return elects;
  const undecided = state.votings.find(awaitsDischargeDecision);
  if (undecided) return { kind: 'decide-discharge', votingId: undecided.votingId };
  // In a guided session whoever speaks is thanked first.
  const waits = state.rules.guidedItems && state.floor.speaker !== null;
  const motion = waits ? undefined : stepOfMotion(state, missing);
  if (motion) return motion;
  const change = waits ? undefined : changeDue(state);
  if (change) return { kind: 'change-agenda', votingId: change.votingId };
  const current = state.agenda.find((item) => item.itemId === state.currentItemId);
  const opinion = awaitsOpinion(state);
  if (opinion?.committeeId) {
    const { votingId, itemId, committeeId } = opinion;
    return { kind: 'record-opinion', votingId, itemId, committeeId };
  }
  const guided = state.rules.guidedItems ? stepOfCourse(state, current) : undefined;
  if (guided) return guided;
  const committees = current && isCommitteeSitting(state.header) ? stepOfCommittees(state, current) : undefined;
  if (committees) return committees;
  const council = current && !isCommitteeSitting(state.header) ? current : undefined;
  const amending = council && stepOfAmendments(state, council);
  const awaited = council && !amending && awaitsVote(state, council) ? council : undefined;
  const papers = awaited ? papersAwaited(state, awaited).length : 0;
  if (awaited && papers > 0) return { kind: 'waive-dossier', itemId: awaited.itemId, missing: papers };
  const toVote = amending ?? (awaited && ({ kind: 'prepare-voting', itemId: awaited.itemId } as const));
  const isHidden = closedPart(state) && toVote && toVote.kind !== 'settle-amendment';
  if (isHidden) return { kind: 'reopen-to-public' };
  if (toVote) return missing > 0 && toVote.kind !== 'settle-amendment' ? { kind: 'wait-for-quorum', missing } : toVote;
  const election = current && electionStep(state, current);
  if (election) return missing > 0 ? { kind: 'wait-for-quorum', missing } : election;
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

function stepOfMotion(state: SessionState, missing: number): NextStep | undefined {
  const [due] = motionsToCarryOut(state);
  if (due)
    return { kind: 'carry-out-motion', motionId: due.motionId, motion: due.kind, order: orderOfMotion(state, due) };
  const pending = pendingMotion(state);
  if (!pending) return undefined;
  if (missing > 0) return { kind: 'wait-for-quorum', missing };
  const { motionId, itemId, text, kind } = pending;
  const step = { kind: 'vote-on-motion' as const, motionId, itemId, text, motion: kind };
  if (!isCommitteeSitting(state.header)) return step;
  const next = committeesOf(state.header).find(({ committeeId }) => missingIn(state, committeeId) === 0);
  return next && { ...step, committeeId: next.committeeId, ...statutMajority(state.header, next.committeeId) };
}

function stepOfVoting(state: SessionState, voting: Voting): NextStep {
  const { votingId } = voting;
  const waiting = Object.keys(voting.entries).length;
  if (voting.status === 'open' && waiting > 0) return { kind: 'confirm-entries', votingId, waiting };
  if (voting.status === 'open' && voting.hands?.outdated) return { kind: 'count-hands', votingId };
  if (voting.status === 'open') return { kind: 'close-voting', votingId };
  if (voting.status === 'closed') return { kind: 'announce-voting', votingId };
  if (changedSince(state, voting)) return { kind: 'discard-voting', votingId };
  const lacking = missingIn(state, voting.committeeId);
  if (lacking > 0) return { kind: 'wait-for-quorum', missing: lacking };
  const { statutorySize, eligible } = frameOf(state, voting);
  return { kind: 'open-voting', votingId, reachable: isReachable(voting.majority, statutorySize, eligible.length) };
}

/** K-07: one vote of each committee on the planned question, of those that have their quorum; the others cannot vote and hold nobody up. */
function stepOfCommittees(state: SessionState, item: AgendaItem): NextStep | undefined {
  const waiting = committeesToVote(state, item);
  if (waiting.length === 0) return undefined;
  const next = waiting.find(({ committeeId }) => missingIn(state, committeeId) === 0);
  if (next) return { kind: 'prepare-voting', itemId: item.itemId, committeeId: next.committeeId };
  const missing = missingIn(state);
  return missing > 0 ? { kind: 'wait-for-quorum', missing } : undefined;
}

/** Art. 23a, S-12: nobody counts before the oath, so a first session begins with the oaths, led by the senior councillor. */
function oathsAwaited(state: SessionState): NextStep | undefined {
  if (isCommitteeSitting(state.header) || presiderOf(state) === null) return undefined;
  const seats = filledSeats(state.council);
  const waiting = seats.filter(({ sworn }) => !sworn).length;
  return waiting > 0 && seats.length - waiting < quorumOf(state).required ? { kind: 'take-oaths', waiting } : undefined;
}

function missingIn(state: SessionState, committeeId?: string | null): number {
  const { required, present } = quorumOf(state, committeeId);
  return Math.max(0, required - present);
}

/** V-26, V-28: amendments come before the draft, in the order the chair fixed or the software proposes. */
function stepOfAmendments(state: SessionState, item: AgendaItem): NextStep | undefined {
  const { itemId } = item;
  const isWithdrawn = state.drafts.withdrawals.some((withdrawn) => withdrawn.itemId === itemId);
  if (isWithdrawn || finalVote(state, itemId)) return undefined;
  const block = announcedBlock(state, itemId);
  if (block && block.objections.length === 0) return { kind: 'vote-block', itemId, blockId: block.blockId };
  const [first] = votingOrder(state, item);
  if (!first) return undefined;
  const kind = proposedMoot(state, item, first) ? 'settle-amendment' : 'vote-amendment';
  return { kind, itemId, amendmentId: first.amendmentId };
}

/** A planned vote counts as done once one vote on it was counted with a quorum; votes on amendments and motions are others. */
function awaitsVote(state: SessionState, item: AgendaItem): boolean {
  if (state.drafts.withdrawals.some(({ itemId }) => itemId === item.itemId)) return false;
  if (item.kind === 'confidence') return !confidenceDecided(state, item.itemId);
  return (
    item.vote !== null &&
    !state.votings.some((voting) => voting.status === 'announced' && isVoteOfItem(state, item, voting))
  );
}

/**
 * A sitting goes on with what the one before broke off (S-20), then in the order of the agenda; what the chair suspended comes back when
 * everything else is done. An item the annual sequence holds back
 * waits for the one before it, which may have to be taken up once more.
 */
function nextItem(state: SessionState): AgendaItem | undefined {
  const adjourned = state.agenda.filter((item) => item.status === 'suspended' && item.adjourned);
  const inOrder = ['planned', 'suspended'].flatMap((status) => state.agenda.filter((item) => item.status === status));
  const open = [...adjourned, ...inOrder];
  const free = open.find((item) => !blockerOf(state, item.kind));
  if (free || !open[0]) return free;
  // An item in progress that can no longer be decided, its draft taken back, leaves nothing to go on to.
  const blocker = blockerOf(state, open[0].kind);
  return blocker?.status === 'in-progress' ? undefined : blocker;
}

/** A secret vote under way comes before everything but an open vote; it needs no quorum to be counted and announced. */
function currentElection(state: SessionState): ElectionStep | null {
  const current = state.agenda.find((item) => item.itemId === state.currentItemId);
  return current ? electionStep(state, current) : null;
}
