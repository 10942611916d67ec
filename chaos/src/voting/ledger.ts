import type { Choice } from '../../../core/src/voting/voting.js';
import type { CommandAck } from '../../../protocol/src/messages.js';

export interface Ballot {
  readonly commandId: string;
  readonly votingId: string;
  readonly memberId: string;
  readonly choice: Choice;
}

/** A ballot the hub acknowledged, with the place in the log it named. */
export interface AckedBallot extends Ballot {
  readonly seq: number;
  readonly hash: string;
  readonly at: string;
}

/** What every voter could write down, kept outside the hub: the truth the stored log is held against. */
export class Ledger {
  private readonly byCommand = new Map<string, AckedBallot>();
  /** Commands answered once more with another place in the log. */
  readonly answeredTwice = new Set<string>();
  /** What was answered otherwise than with an acceptance, in words. */
  readonly unanswered: string[] = [];

  get acked(): readonly AckedBallot[] {
    return [...this.byCommand.values()];
  }

  isAnswered(ballot: Ballot, ack: CommandAck): void {
    if (ack.status !== 'accepted') {
      const code = ack.status === 'refused' ? ack.refusal.code : ack.failure.code;
      this.unanswered.push(`${ballot.commandId}: ${code}`);
      return;
    }
    const before = this.byCommand.get(ballot.commandId);
    if (before && (before.seq !== ack.seq || before.hash !== ack.hash)) this.answeredTwice.add(ballot.commandId);
    if (!before) this.byCommand.set(ballot.commandId, { ...ballot, seq: ack.seq, hash: ack.hash, at: ack.at });
  }

  /** The last acknowledged choice of each member, counted by the order the log gave them. */
  tallyOf(votingId: string): Record<Choice, number> {
    const last = new Map<string, AckedBallot>();
    for (const ballot of this.byCommand.values()) {
      if (ballot.votingId !== votingId) continue;
      const before = last.get(ballot.memberId);
      if (!before || before.seq < ballot.seq) last.set(ballot.memberId, ballot);
    }
    const tally = { for: 0, against: 0, abstain: 0 };
    for (const { choice } of last.values()) tally[choice] += 1;
    return tally;
  }
}
