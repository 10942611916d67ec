import { type Fault, outOfOrder } from './fault.js';
import type { EventOf, Poll } from './poll.js';
import { isSame } from './sorted-text.js';

/** A procedural vote on no matter of its own. */
function isMotion({ kind, matter = 'ordinary', basis }: EventOf<'VotingPrepared'>['payload']): boolean {
  return kind === 'procedural' && matter === 'ordinary' && basis !== 'art. 20 ust. 1a u.s.g.';
}

/** What may follow a counted vote: annulment (V-18), a repeated vote (V-17), objections (V-32). Recounted from the events alone. */
export class Remedies {
  private readonly objections = new Map<
    string,
    { readonly memberId: string; readonly votingId: string; noted: boolean }
  >();

  constructor(private readonly polls: ReadonlyMap<string, Poll>) {}

  /** V-17: a motion adopted after the first vote, used once; the same question again. */
  prepare({ revote, itemId, textHash, majority }: EventOf<'VotingPrepared'>['payload']): Fault | undefined {
    if (!revote) return undefined;
    const [first, motion] = [this.polls.get(revote.of), this.polls.get(revote.motion)];
    const carried = motion?.phase === 'announced' && motion.outcome === 'adopted' && isMotion(motion.prepared);
    if (first?.phase !== 'announced' || !carried || (motion.no ?? 0) <= (first.no ?? 0) || this.isUsed(revote.motion))
      return outOfOrder(`no motion carries a repetition of ${revote.of}`);
    const before = first.prepared;
    const same = before.itemId === itemId && before.textHash === textHash && isSame(before.majority, majority);
    return same ? undefined : outOfOrder(`${revote.of} repeated with another question`);
  }

  announce(poll: Poll): Fault | undefined {
    const { revote, votingId } = poll.prepared;
    const first = revote && this.polls.get(revote.of);
    if (!first) return undefined;
    if (first.phase !== 'announced') return outOfOrder(`${revote.of} stands no more`);
    first.phase = 'repeated';
    first.repeatedBy = votingId;
    return undefined;
  }

  /** @param carriedOut whether the agenda was changed on the strength of this vote */
  annul(poll: Poll, carriedOut: boolean): Fault | undefined {
    const { votingId } = poll.prepared;
    const stands = poll.phase === 'closed' || poll.phase === 'announced';
    if (!stands || poll.settled || carriedOut) return outOfOrder(`voting ${votingId} annulled while ${poll.phase}`);
    poll.phase = 'void';
    for (const first of this.polls.values()) {
      if (first.repeatedBy !== votingId) continue;
      first.repeatedBy = null;
      first.phase = 'announced';
    }
    return undefined;
  }

  raise({ payload, actor }: EventOf<'ObjectionRaised'>): Fault | undefined {
    const { objectionId, votingId, memberId } = payload;
    const poll = this.polls.get(votingId);
    const waiting = [...this.objections.values()].some(
      (raised) => raised.memberId === memberId && raised.votingId === votingId && !raised.noted,
    );
    const repeated = poll?.phase === 'repeated';
    if (!poll?.tally || poll.nextItemStarted || (waiting && !repeated) || this.objections.has(objectionId))
      return outOfOrder(`an objection to voting ${votingId}`);
    if (actor.memberId !== memberId) return outOfOrder(`an objection of ${memberId} by ${actor.memberId}`);
    this.objections.set(objectionId, { memberId, votingId, noted: false });
    return undefined;
  }

  note({ objectionId, votingId }: EventOf<'ObjectionNoted'>['payload']): Fault | undefined {
    const objection = this.objections.get(objectionId);
    if (objection?.votingId !== votingId || objection.noted) return outOfOrder(`no objection ${objectionId}`);
    objection.noted = true;
    return undefined;
  }

  started(itemId: string): void {
    for (const poll of this.counted(itemId)) poll.nextItemStarted = true;
  }

  finished(itemId: string): void {
    for (const poll of this.counted(itemId)) poll.settled = true;
  }

  /** Votes with a result under all items but one. */
  private counted(itemId: string): readonly Poll[] {
    return [...this.polls.values()].filter((poll) => poll.tally !== null && poll.prepared.itemId !== itemId);
  }

  private isUsed(motion: string): boolean {
    return [...this.polls.values()].some(
      (poll) => poll.phase !== 'discarded' && poll.prepared.revote?.motion === motion,
    );
  }
}
