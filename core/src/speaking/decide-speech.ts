import { msBetween, plusMs } from '../kernel/instant.js';
import { findMotion, motionStatus } from '../motions/formal-motion.js';
import type { CommandContext, CommandOf } from '../session/commands.js';
import { accept, type Decision, refuse } from '../session/decision.js';
import type { SessionState } from '../session/state.js';
import type { ReminderKind } from './floor.js';

/** The clock of the speech stands still: a question of the chair, noise in the hall. */
export function pauseFloor({ floor: { speaker } }: SessionState): Decision {
  if (!speaker) return refuse('floor-free');
  if (speaker.pausedAt) return refuse('floor-already-paused');
  return accept({ type: 'FloorPaused', payload: { requestId: speaker.requestId } });
}

/** The deadline moves by the length of the pause. */
export function resumeFloor({ floor: { speaker } }: SessionState, { at }: CommandContext): Decision {
  if (!speaker) return refuse('floor-free');
  if (!speaker.pausedAt) return refuse('floor-not-paused');
  const { requestId, deadlineAt: before, pausedAt } = speaker;
  const deadlineAt = before === null ? null : plusMs(before, msBetween(pausedAt, at));
  return accept({ type: 'FloorResumed', payload: { requestId, deadlineAt } });
}

/** L-06: `do rzeczy`, `do porządku`; recorded with the speech. */
export function remindSpeaker({ floor: { speaker } }: SessionState, kind: ReminderKind): Decision {
  if (!speaker) return refuse('floor-free');
  return accept({ type: 'SpeakerReminded', payload: { requestId: speaker.requestId, kind } });
}

/** L-05: the effect of an adopted motion on speaking time, for the speeches given from now on under the same item. */
export function limitSpeakingTime(
  state: SessionState,
  { motionId, limitMs }: CommandOf<'LimitSpeakingTime'>['payload'],
): Decision {
  const motion = findMotion(state, motionId);
  if (motion?.kind !== 'speaking-time') return refuse('motion-unknown');
  if (motion.carriedOut) return refuse('motion-already-settled');
  if (motionStatus(state, motion) !== 'adopted' || motion.itemId !== state.currentItemId)
    return refuse('motion-not-adopted');
  return accept({ type: 'SpeakingTimeLimited', payload: { itemId: motion.itemId, motionId, limitMs } });
}
