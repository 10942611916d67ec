import type { StoredEvent } from '../../session/events.js';
import type { Tally } from '../../voting/voting.js';
import type { RecountedVoting } from './audit.js';
import { confirm, enter } from './entered.js';
import { type Fault, fault } from './fault.js';
import { type EventOf, Poll } from './poll.js';

/**
 * Reads on behind sealed events (S-27). Who is in the hall and what is on the agenda is no longer known from there on; votes that
 * were opened and counted in the open are recounted from their own events all the same: the box against the stated result.
 */
export class AfterSeal {
  /** Whether the end of the session was told. */
  closed = false;
  private readonly polls = new Map<string, Poll>();
  private readonly filledSeats = new Map<string, number>();
  private readonly statutorySizes = new Map<string, number>();

  votings(): readonly RecountedVoting[] {
    return [...this.polls.values()].flatMap(({ prepared: { votingId, subject }, no, tally, outcome }) =>
      no !== null && tally && outcome ? [{ votingId, no, subject, tally, outcome }] : [],
    );
  }

  check(event: StoredEvent): Fault | undefined {
    switch (event.type) {
      case 'VotingPrepared':
        this.polls.set(event.payload.votingId, new Poll(event.payload));
        return undefined;
      case 'VotingOpened':
        return this.open(event);
      case 'MemberExcluded':
        this.polls.get(event.payload.votingId)?.exclude(event.payload.memberId);
        return undefined;
      case 'DeviceFailureDeclared': {
        const poll = this.polls.get(event.payload.votingId);
        if (poll) poll.failed = true;
        return undefined;
      }
      case 'BallotCast':
        return this.cast(event);
      case 'BallotEntered':
        return this.inBox(event.payload, (poll) => enter(poll, event, true, true));
      case 'BallotEntryConfirmed':
        return this.inBox(event.payload, (poll) => confirm(poll, event));
      case 'VotingClosed':
        return this.close(event);
      case 'SessionClosed':
        this.closed = true;
        return undefined;
      default:
        return undefined;
    }
  }

  private open({ payload: { votingId, no, frame } }: EventOf<'VotingOpened'>): undefined {
    const poll = this.polls.get(votingId);
    if (!poll) return undefined;
    poll.no = no;
    poll.phase = 'open';
    for (const memberId of frame.eligible) poll.roll.add(memberId);
    this.filledSeats.set(votingId, frame.filledSeats);
    this.statutorySizes.set(votingId, frame.statutorySize);
    return undefined;
  }

  private cast(event: EventOf<'BallotCast'>): Fault | undefined {
    const { payload, actor, seq } = event;
    const { memberId, choice } = payload;
    if (actor.memberId !== memberId) return fault('ballot-unlawful', `${memberId} by ${actor.memberId}`);
    return this.inBox(payload, (poll) => {
      if (poll.excluded.has(memberId)) return fault('ballot-unlawful', `${memberId} is excluded`);
      if (!poll.inOrder(event)) return fault('ballot-unlawful', `${memberId}: a later press was carried out before`);
      poll.put(memberId, { choice, seq, own: true });
      return undefined;
    });
  }

  /** Somebody who came in late is on the roll by a register that is not told here. */
  private inBox(
    { votingId, memberId }: { votingId: string; memberId: string },
    put: (poll: Poll) => Fault | undefined,
  ): Fault | undefined {
    const poll = this.polls.get(votingId);
    if (poll?.phase !== 'open')
      return poll && fault('event-out-of-order', `a ballot while voting ${votingId} is ${poll.phase}`);
    if (!poll.excluded.has(memberId)) poll.roll.add(memberId);
    return put(poll);
  }

  private close({ payload: { votingId, result } }: EventOf<'VotingClosed'>): Fault | undefined {
    const poll = this.polls.get(votingId);
    if (!poll) return undefined;
    const box = poll.count([]);
    for (const choice of ['for', 'against', 'abstain'] as const) {
      if (result.tally[choice] !== box[choice])
        return fault('tally-mismatch', `${choice}: ${box[choice]} counted, ${result.tally[choice]} stated`);
    }
    const seats = Object.values(result.tally as Tally & Record<string, number>).reduce((sum, count) => sum + count, 0);
    if (seats !== this.filledSeats.get(votingId)) return fault('tally-mismatch', `${seats} seats in the result`);
    const outcome = poll.outcomeOf(box, result.quorumMet, this.statutorySizes.get(votingId) ?? 0);
    if (outcome !== result.outcome) return fault('tally-mismatch', `${outcome}, not ${result.outcome}`);
    poll.tally = result.tally;
    poll.outcome = outcome;
    poll.phase = outcome === 'void-no-quorum' ? 'void' : 'closed';
    return undefined;
  }
}
