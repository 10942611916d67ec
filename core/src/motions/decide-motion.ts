import { isPresent } from '../attendance/attendance.js';
import { findMember } from '../council/council.js';
import { articles } from '../kernel/articles.js';
import { speakingId } from '../session/authority.js';
import type { CommandContext, CommandOf } from '../session/commands.js';
import { notSitting } from '../session/decide-session.js';
import { accept, type Decision, refuse } from '../session/decision.js';
import type { SessionState } from '../session/state.js';
import { giveFloor } from '../speaking/decide-floor.js';
import {
  awaitsCarryingOut,
  type FormalMotion,
  findMotion,
  motionRules,
  motionStatus,
  pendingMotion,
} from './formal-motion.js';

/** L-05: a councillor in the hall moves it, under the item in progress, one motion at a time. */
export function moveFormalMotion(
  state: SessionState,
  { kind, text, memberId }: CommandOf<'MoveFormalMotion'>['payload'],
  { commandId, actor }: CommandContext,
): Decision {
  const fault = notSitting(state);
  if (fault) return fault;
  const mover = memberId ?? speakingId(actor);
  if (!findMember(state.council, mover)) return refuse('not-a-member', articles.quorum);
  if (!isPresent(state.council, state.register, mover)) return refuse('not-present');
  const itemId = state.currentItemId;
  if (itemId === null) return refuse('no-item-in-progress');
  const pending = pendingMotion(state);
  if (pending && motionRules[kind].matter !== null)
    return refuse('motion-pending', undefined, { motion: pending.text });
  if (text.trim() === '') return refuse('subject-required');
  const payload = { motionId: commandId, kind, text, memberId: mover, itemId };
  return accept({ type: 'FormalMotionMoved', payload });
}

export function withdrawMotion(state: SessionState, motionId: string): Decision {
  const motion = openMotion(state, motionId);
  if (motion?.carriedOut) return refuse('motion-already-settled');
  return motion ? accept({ type: 'FormalMotionWithdrawn', payload: { motionId } }) : refuse('motion-unknown');
}

/** L-05: a motion on which the presider acts without an order of its own, such as a call to order, is answered in words. */
export function settleMotion(state: SessionState, { motionId, note }: CommandOf<'SettleMotion'>['payload']): Decision {
  const motion = findMotion(state, motionId);
  if (!motion || motion.withdrawn) return refuse('motion-unknown');
  if (motion.carriedOut) return refuse('motion-already-settled');
  if (!awaitsCarryingOut(state, motion)) return refuse('motion-not-adopted');
  return accept({ type: 'FormalMotionSettled', payload: { motionId, note } });
}

/** L-05: one speaker for, one against; the speech is one of a formal motion. */
export function speakOnMotion(
  state: SessionState,
  { motionId, side, memberId, endsSpeech }: CommandOf<'SpeakOnMotion'>['payload'],
  context: CommandContext,
): Decision {
  const motion = openMotion(state, motionId);
  if (!motion || motion.itemId !== state.currentItemId) return refuse('motion-unknown');
  if (motion.speeches[side]) return refuse('motion-side-taken');
  if (!findMember(state.council, memberId)) return refuse('not-a-member', articles.quorum);
  const given = giveFloor(state, { personId: memberId, kind: 'formal-motion', endsSpeech }, context);
  if (given.kind === 'refused') return given;
  const payload = { motionId, side, requestId: context.commandId };
  return accept(...given.events, { type: 'MotionSpeechGiven', payload });
}

/** L-05: why this vote is not the vote on that motion: unknown, of another item, decided, or not voted at all. */
export function motionVoteFault(state: SessionState, motionId: string, itemId: string): Decision | undefined {
  const motion = openMotion(state, motionId);
  const votes = motion && motionRules[motion.kind].matter !== null && motion.itemId === itemId;
  return votes ? undefined : refuse('motion-unknown');
}

function openMotion(state: SessionState, motionId: string): FormalMotion | undefined {
  return state.motions.find((motion) => motion.motionId === motionId && motionStatus(state, motion) === 'moved');
}
