import type { StoredEvent } from '../session/events.js';
import type { SessionState } from '../session/state.js';
import { awaitsCarryingOut, type FormalMotion } from './formal-motion.js';

type Before = Pick<SessionState, 'motions' | 'votings'>;

export function evolveMotions({ motions, votings }: Before, event: StoredEvent): readonly FormalMotion[] {
  switch (event.type) {
    case 'FormalMotionMoved': {
      const moved = { ...event.payload, movedAt: event.at, speeches: {}, votingId: null, withdrawn: false };
      return [...motions, moved];
    }
    case 'FormalMotionWithdrawn':
      return change(motions, event.payload.motionId, (motion) => ({ ...motion, withdrawn: true }));
    case 'MotionSpeechGiven': {
      const { motionId, side, requestId } = event.payload;
      return change(motions, motionId, (motion) => ({
        ...motion,
        speeches: { ...motion.speeches, [side]: requestId },
      }));
    }
    case 'FormalMotionSettled': {
      const { motionId, note } = event.payload;
      return change(motions, motionId, (motion) => ({ ...motion, carriedOut: { at: event.at, note } }));
    }
    case 'ItemStarted':
      return takenUpAgain(motions, event.payload.itemId);
    case 'VotingPrepared': {
      const { motionId, votingId, itemId, kind } = event.payload;
      const done = carriedOutBy({ motions, votings }, event);
      if (motionId) return change(done, motionId, (motion) => ({ ...motion, votingId }));
      return kind === 'procedural' || kind === 'amendment' ? done : takenUpAgain(done, itemId);
    }
    default:
      return carriedOutBy({ motions, votings }, event);
  }
}

/** The item goes on after it was referred to a committee and that was carried out. */
function takenUpAgain(motions: readonly FormalMotion[], itemId: string): readonly FormalMotion[] {
  const isBack = (motion: FormalMotion) =>
    motion.kind === 'refer-to-committee' && motion.itemId === itemId && motion.carriedOut !== undefined;
  if (!motions.some(isBack)) return motions;
  return motions.map((motion) => (isBack(motion) ? { ...motion, takenUpAgain: true as const } : motion));
}

/** L-05: the order of the session that carries a motion out marks it, whoever gave the order and from whichever screen. */
function carriedOutBy({ motions, votings }: Before, event: StoredEvent): readonly FormalMotion[] {
  const isDone = (motion: FormalMotion) => carriesOut(event, motion) && awaitsCarryingOut({ votings }, motion);
  if (!motions.some(isDone)) return motions;
  return motions.map((motion) => (isDone(motion) ? { ...motion, carriedOut: { at: event.at, note: null } } : motion));
}

function carriesOut(event: StoredEvent, { kind, itemId, motionId, votingId }: FormalMotion): boolean {
  switch (event.type) {
    case 'QuorumChecked':
      return kind === 'quorum-check';
    case 'AgendaChanged':
      return kind === 'agenda-change' && event.payload.votingId === votingId;
    case 'RecessStarted':
      return kind === 'recess';
    case 'SpeakingTimeLimited':
      return event.payload.motionId === motionId;
    case 'SpeakerListClosed':
      return (kind === 'close-list' || kind === 'end-discussion') && event.payload.itemId === itemId;
    case 'ItemFinished':
      return kind === 'refer-to-committee' && event.payload.itemId === itemId;
    case 'VotingPrepared':
      if (event.payload.itemId !== itemId) return false;
      return kind === 'revote' ? event.payload.revote?.motion === votingId : isRollCall(kind, event.payload.form);
    case 'SittingAdjourned':
    case 'SessionClosed':
      return kind === 'adjournment';
    case 'SpeakerReminded':
      return kind === 'order';
    default:
      return false;
  }
}

function isRollCall(kind: FormalMotion['kind'], form: string | undefined): boolean {
  return kind === 'roll-call' && form === 'roll-call';
}

function change(motions: readonly FormalMotion[], motionId: string, update: (motion: FormalMotion) => FormalMotion) {
  return motions.map((motion) => (motion.motionId === motionId ? update(motion) : motion));
}
