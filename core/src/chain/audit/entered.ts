import { type Fault, fault, outOfOrder } from './fault.js';
import type { EventOf, Poll } from './poll.js';

/** V-14 … V-16: a vote entered by an official lies in the box at once, one from paper only after a second person's entry. */
export function enter(
  poll: Poll,
  event: EventOf<'BallotEntered'>,
  isInHall: boolean,
  allowed: boolean,
): Fault | undefined {
  const { memberId, choice, origin, replacesSeq } = event.payload;
  const calls = poll.byNames && origin !== 'hand';
  if (!calls && !allowed) return fault('ballot-unlawful', `${memberId} entered by ${origin}`);
  const fits = poll.roll.has(memberId) && !poll.excluded.has(memberId);
  if (poll.hands) return fault('ballot-unlawful', `${memberId} beside counted hands`);
  if (!fits || !(isInHall || poll.pending.has(memberId))) return fault('ballot-unlawful', `${memberId} may not vote`);
  const before = poll.box.get(memberId);
  if (before?.own && !poll.byNames) return fault('ballot-unlawful', `${memberId} voted at the own desk`);
  if (replacesSeq !== (origin === 'paper' ? null : (before?.seq ?? null)))
    return fault('ballot-unlawful', `${memberId} replaces ${replacesSeq}`);
  if (origin === 'paper') poll.pending.set(memberId, { choice, seq: event.seq, by: event.actor.personId });
  else poll.put(memberId, { choice, seq: event.seq, own: false });
  return undefined;
}

export function confirm(poll: Poll, event: EventOf<'BallotEntryConfirmed'>): Fault | undefined {
  const { memberId, choice, entrySeq, replacesSeq } = event.payload;
  const first = poll.pending.get(memberId);
  if (first?.seq !== entrySeq || first.choice !== choice)
    return fault('ballot-unlawful', `${memberId} has no such sheet`);
  if (first.by === event.actor.personId) return fault('ballot-unlawful', `${memberId} entered twice by one person`);
  if ((poll.box.get(memberId)?.seq ?? null) !== replacesSeq)
    return fault('ballot-unlawful', `${memberId} replaces ${replacesSeq}`);
  poll.put(memberId, { choice, seq: event.seq, own: false });
  return undefined;
}

/** V-14: once a vote, before it is closed. */
export function fail(poll: Poll | undefined): Fault | undefined {
  const runs = poll?.phase === 'prepared' || poll?.phase === 'open';
  if (!poll || !runs || poll.failed) return outOfOrder('a failure of devices');
  poll.failed = true;
  return undefined;
}

/** V-19: names are called at a roll call, of those who may answer. */
export function call(poll: Poll, { payload: { memberId } }: EventOf<'MemberCalled'>): Fault | undefined {
  const mayAnswer = poll.byNames && poll.roll.has(memberId) && !poll.excluded.has(memberId);
  return mayAnswer ? undefined : outOfOrder(`${memberId} called`);
}

/** V-15: a signed sheet belongs to a counted vote, once. */
export function attach(poll: Poll | undefined, { payload }: EventOf<'VoteSheetAttached'>): Fault | undefined {
  if (!poll?.tally || poll.sheets.has(payload.sha256)) return outOfOrder('a sheet attached');
  poll.sheets.add(payload.sha256);
  return undefined;
}
