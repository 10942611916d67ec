import { residentFault } from '../annual/report-debate.js';
import { isPresent } from '../attendance/attendance.js';
import { findMember, fullName } from '../council/council.js';
import { msBetween, plusMs } from '../kernel/instant.js';
import { motionsToCarryOut } from '../motions/formal-motion.js';
import { rolesInForce, speakingId } from '../session/authority.js';
import type { CommandContext, CommandOf } from '../session/commands.js';
import { notSitting } from '../session/decide-session.js';
import { accept, type Decision, refuse } from '../session/decision.js';
import type { SessionEvent } from '../session/events.js';
import { findItem, mayHoldFloor, type SessionState } from '../session/state.js';
import { type FloorRequest, limitFor } from './floor.js';
import { narrowedLimit } from './narrowed-limit.js';

/** L-01. A closed list takes no further speeches unless the chair enters them (L-09); formal motions and replies stay possible. */
export function requestFloor(
  state: SessionState,
  payload: CommandOf<'RequestFloor'>['payload'],
  context: CommandContext,
): Decision {
  const personId = payload.personId ?? speakingId(context.actor);
  const fault = floorFault(state, personId);
  if (fault) return fault;
  const itemId = state.currentItemId;
  if (itemId === null) return refuse('no-item-in-progress');
  const chairsOverride = payload.personId !== null && rolesInForce(state, context.actor).includes('chair');
  if (payload.kind === 'speech' && !chairsOverride && state.floor.closedItems.includes(itemId))
    return refuse('speaker-list-closed');
  if (state.floor.queue.some((request) => request.personId === personId && request.kind === payload.kind)) {
    return refuse('request-already-pending');
  }
  return accept({
    type: 'FloorRequested',
    payload: { requestId: context.commandId, personId, kind: payload.kind, itemId },
  });
}

export function withdrawRequest(state: SessionState, requestId: string): Decision {
  const waiting = [...state.floor.queue, ...state.floor.parked];
  if (!waiting.some((request) => request.requestId === requestId)) return refuse('request-unknown');
  return accept({ type: 'FloorRequestWithdrawn', payload: { requestId } });
}

/** Granting the floor ends the speech the presider named, no other. A councillor who left the hall in the meantime cannot speak. */
export function grantFloor(
  state: SessionState,
  { requestId, endsSpeech }: CommandOf<'GrantFloor'>['payload'],
  { at, actor }: CommandContext,
): Decision {
  const fault = notSitting(state);
  if (fault) return fault;
  const request = state.floor.queue.find((waiting) => waiting.requestId === requestId);
  if (!request) return refuse('request-unknown');
  const { personId } = request;
  const missing =
    absenceFault(state, personId) ??
    residentFault(state, personId) ??
    consentFault(state, personId, actor) ??
    speechFault(state, endsSpeech);
  if (missing) return missing;
  return accept(...endSpeech(state, 'finished'), granted(state, request, at));
}

/** L-02: mayor, sponsor, counsel or treasurer out of turn, on the chair's call. */
export function giveFloor(
  state: SessionState,
  { personId, kind, endsSpeech }: CommandOf<'GiveFloor'>['payload'],
  { commandId, at, actor }: CommandContext,
): Decision {
  const fault =
    floorFault(state, personId) ??
    residentFault(state, personId) ??
    consentFault(state, personId, actor) ??
    speechFault(state, endsSpeech);
  if (fault) return fault;
  const itemId = state.currentItemId;
  if (itemId === null) return refuse('no-item-in-progress');
  const request = { requestId: commandId, personId, kind, itemId };
  return accept(
    ...endSpeech(state, 'finished'),
    { type: 'FloorRequested', payload: request },
    granted(state, request, at),
  );
}

/**
 * `Przedłuż`: counted from the deadline, or from now when it has already passed, so that the speaker always gains `byMs`.
 * @param byMs 1 s … 1 h, judged at the door.
 */
export function extendFloor(state: SessionState, byMs: number, { at }: CommandContext): Decision {
  const { speaker } = state.floor;
  if (!speaker) return refuse('floor-free');
  const { deadlineAt: before } = speaker;
  // While the clock stands still, the speech stands where it was paused.
  const now = speaker.pausedAt ?? at;
  const deadlineAt = before === null ? null : plusMs(msBetween(now, before) > 0 ? before : now, byMs);
  return accept({ type: 'FloorExtended', payload: { requestId: speaker.requestId, byMs, deadlineAt } });
}

export function endFloor(state: SessionState, ending: 'finished' | 'withdrawn-by-chair'): Decision {
  if (!state.floor.speaker) return refuse('floor-free');
  return accept(...endSpeech(state, ending));
}

/**
 * L-05: a closed list lets those on it speak. Where the council has ended the discussion nobody speaks any more: speeches that wait lapse,
 * and a list closed before does not stand in the way. Ad vocem, corrections and formal motions remain.
 */
export function closeSpeakerList(state: SessionState): Decision {
  const itemId = state.currentItemId;
  if (itemId === null) return refuse('no-item-in-progress');
  const isClosed = state.floor.closedItems.includes(itemId);
  const motion = motionsToCarryOut(state).find(({ kind }) => kind === 'end-discussion');
  if (isClosed && !motion) return refuse('speaker-list-closed');
  const lapsed = motion ? state.floor.queue.filter(({ kind }) => kind === 'speech') : [];
  return accept(
    ...lapsed.map(({ requestId }) => ({ type: 'FloorRequestWithdrawn', payload: { requestId } }) as const),
    isClosed && motion
      ? { type: 'FormalMotionSettled', payload: { motionId: motion.motionId, note: '' } }
      : { type: 'SpeakerListClosed', payload: { itemId } },
  );
}

export function reopenSpeakerList(state: SessionState): Decision {
  const itemId = state.currentItemId;
  if (itemId === null) return refuse('no-item-in-progress');
  if (!state.floor.closedItems.includes(itemId)) return refuse('speaker-list-open');
  return accept({ type: 'SpeakerListReopened', payload: { itemId } });
}

/**
 * The new order names every waiting request exactly once; anything else was made from an outdated view.
 * The order that stands already changes nothing.
 */
export function reorderQueue(state: SessionState, order: readonly string[]): Decision {
  const waiting = state.floor.queue.map((request) => request.requestId);
  const complete = order.length === waiting.length && waiting.every((id) => order.includes(id));
  if (!complete) return refuse('queue-order-mismatch');
  if (order.every((id, place) => id === waiting[place])) return accept();
  return accept({ type: 'SpeakerQueueReordered', payload: { order } });
}

/** The event that ends the running speech, if there is one. */
export function endSpeech(state: SessionState, ending: 'finished' | 'withdrawn-by-chair'): readonly SessionEvent[] {
  const { speaker } = state.floor;
  return speaker ? [{ type: 'FloorEnded', payload: { requestId: speaker.requestId, ending } }] : [];
}

function granted(state: SessionState, request: Omit<FloorRequest, 'askedAt'>, at: string): SessionEvent {
  const isMember = findMember(state.council, request.personId) !== undefined;
  // The speech that ends with this grant counts: the same person going on is a later speech.
  const { speaker, speeches } = state.floor;
  const itemKind = findItem(state, request.itemId)?.kind;
  const before = speaker ? [...speeches, speaker] : speeches;
  const own = limitFor(state.rules.speaking, request, isMember, before, itemKind);
  const limitMs = isMember && itemKind === 'state-report' ? own : narrowedLimit(state, request, own, at);
  const deadlineAt = limitMs === null ? null : plusMs(at, limitMs);
  return { type: 'FloorGranted', payload: { requestId: request.requestId, limitMs, deadlineAt } };
}

function floorFault(state: SessionState, personId: string): Decision | undefined {
  const fault = notSitting(state);
  if (fault) return fault;
  if (!mayHoldFloor(state, personId)) return refuse('person-unknown');
  return absenceFault(state, personId);
}

/** L-02: whoever speaks ends first. A speech is ended by the next one only when the presider says which: never one that began unseen. */
function speechFault(
  { floor: { speaker }, council }: SessionState,
  endsSpeech: string | undefined,
): Decision | undefined {
  if (!speaker || speaker.requestId === endsSpeech) return undefined;
  const member = findMember(council, speaker.personId);
  const guest = council.guests.find(({ personId }) => personId === speaker.personId);
  return refuse('floor-taken', undefined, { speaker: member ? fullName(member) : (guest?.fullName ?? '') });
}

/** Whether somebody who waits may be called now. */
export function mayBeGranted(state: SessionState, personId: string): boolean {
  return (floorFault(state, personId) ?? residentFault(state, personId)) === undefined;
}

/** L-07: to somebody an official let in, the floor is given by whoever presides. */
function consentFault(state: SessionState, personId: string, actor: CommandContext['actor']): Decision | undefined {
  const awaited = state.council.guests.some((guest) => guest.personId === personId && guest.consent === 'awaited');
  return awaited && !rolesInForce(state, actor).includes('chair') ? refuse('consent-required') : undefined;
}

/** Attendance is kept for councillors only; guests speak whenever the chair lets them (L-07). */
function absenceFault(state: SessionState, personId: string): Decision | undefined {
  const absent = findMember(state.council, personId) && !isPresent(state.council, state.register, personId);
  return absent ? refuse('not-present') : undefined;
}
