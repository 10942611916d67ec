import type { Link } from '../../../../core/src/chain/chain.js';
import { receiptCode } from '../../../../core/src/chain/receipt-code.js';
import { findMember, fullName } from '../../../../core/src/council/council.js';
import type { Actor, StoredEvent } from '../../../../core/src/session/events.js';
import type { SessionState } from '../../../../core/src/session/state.js';
import type { BallotOrigin, Voting } from '../../../../core/src/voting/voting.js';
import type { CaseEvent } from '../../../../protocol/src/http/case-file.js';
import { roleTexts } from '../../../../protocol/src/speaking-terms.js';
import { caseEventText } from './case-event-text.js';

/** Happenings in the hall that bear on a vote while it is open. */
const inTheHall: ReadonlySet<StoredEvent['type']> = new Set([
  'AttendanceRecorded',
  'AttendanceCorrected',
  'PresidingHandedOver',
]);

/** The events of the log that concern one vote, each with its bytes, its hash and what it says in Polish. */
export function caseEventsOf(
  state: SessionState,
  voting: Voting,
  links: readonly Link[],
  events: readonly StoredEvent[],
): CaseEvent[] {
  const { votingId } = voting;
  const opened = events.find((event) => event.type === 'VotingOpened' && event.payload.votingId === votingId)?.seq ?? 0;
  const closed = events.find((event) => event.type === 'VotingClosed' && event.payload.votingId === votingId)?.seq ?? 0;
  return events.flatMap((event, index) => {
    const link = links[index];
    const isDuring = event.seq > opened && event.seq < closed && inTheHall.has(event.type);
    if (!link || !(isDuring || isAbout(event, votingId))) return [];
    const { seq, at, type, actor } = event;
    const { prevHash, body, hash } = link;
    const ballot = ballotOf(state, voting, event, hash);
    const text = caseEventText(event, (memberId) => nameOf(state, memberId));
    const by = actorText(state, actor);
    return [{ seq, at, type, text, ballot, by, deviceId: actor.deviceId, prevHash, body, hash }];
  });
}

/** Also the vote that repeats this one, and the change of the agenda it carried. */
function isAbout({ payload }: StoredEvent, votingId: string): boolean {
  if ('votingId' in payload && payload.votingId === votingId) return true;
  return 'revote' in payload && payload.revote?.of === votingId;
}

function ballotOf(state: SessionState, voting: Voting, event: StoredEvent, hash: string): CaseEvent['ballot'] {
  const origin = originOf(event);
  if (origin === null || !('memberId' in event.payload && 'choice' in event.payload)) return null;
  const { memberId, choice } = event.payload;
  const isFirstEntry = event.type === 'BallotEntered' && origin === 'paper';
  return {
    memberId,
    fullName: nameOf(state, memberId),
    choice,
    origin,
    standing: isFirstEntry ? 'waits-for-second-person' : standingOf(voting, memberId, event.seq),
    receipt: event.type === 'BallotCast' ? receiptCode(hash) : null,
  };
}

function originOf(event: StoredEvent): BallotOrigin | null {
  if (event.type === 'BallotCast') return 'device';
  if (event.type === 'BallotEntered') return event.payload.origin;
  return event.type === 'BallotEntryConfirmed' ? 'paper' : null;
}

function standingOf(voting: Voting, memberId: string, seq: number): 'counted' | 'replaced' | 'set-aside' {
  if (voting.ballots[memberId]?.seq === seq) return 'counted';
  return voting.exclusions[memberId]?.setAsideSeq === seq ? 'set-aside' : 'replaced';
}

/** The log holds names of councillors only; of others it says in which function they acted. */
function actorText(state: SessionState, { memberId, roles }: Actor): string {
  if (memberId !== null) return nameOf(state, memberId);
  return roles.map((role) => roleTexts[role]).join(', ') || 'system';
}

/** Of a councillor; the id of one the roll does not know. */
export function nameOf({ council }: SessionState, memberId: string): string {
  const member = findMember(council, memberId);
  return member ? fullName(member) : memberId;
}
