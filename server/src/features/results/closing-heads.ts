import { Injectable } from '@nestjs/common';
import { receiptCode } from '../../../../core/src/chain/receipt-code.js';
import type { StoredEvent } from '../../../../core/src/session/events.js';
import type { SessionState } from '../../../../core/src/session/state.js';
import { LiveSessions } from '../../live-session/live-sessions.js';
import { type ChainHead, countedVotings, type RecordedSession } from './voting-record.js';

/** Sessions whose heads are kept; a session asked for again is read again. */
const mostSessions = 200;

interface Known {
  readonly heads: Map<string, ChainHead>;
  readonly receipts: Map<number, string>;
  /** The log is read up to here. */
  upToSeq: number;
  reading: Promise<void> | undefined;
}

/** Finds the events that closed a session's votes, and the codes of the ballots before them. Each event is read from the log once, and only after another vote was counted. */
@Injectable()
export class ClosingHeads {
  private readonly sessions = new Map<string, Known>();

  constructor(private readonly live: LiveSessions) {}

  /** Of every vote counted in `state`. */
  async of(sessionId: string, state: SessionState): Promise<Pick<RecordedSession, 'heads' | 'receipts'>> {
    const known = this.knownOf(sessionId);
    while (known.upToSeq < state.seq && countedVotings(state).some(({ votingId }) => !known.heads.has(votingId))) {
      known.reading ??= this.readOn(sessionId, known).finally(() => {
        known.reading = undefined;
      });
      await known.reading;
    }
    return known;
  }

  private async readOn(sessionId: string, known: Known): Promise<void> {
    for (const { seq, body, hash } of await this.live.linksOf(sessionId, known.upToSeq + 1)) {
      const event = JSON.parse(body) as StoredEvent;
      if (event.type === 'VotingClosed') known.heads.set(event.payload.votingId, { seq, hash });
      if (event.type === 'BallotCast') known.receipts.set(seq, receiptCode(hash));
      known.upToSeq = seq;
    }
  }

  private knownOf(sessionId: string): Known {
    const known = this.sessions.get(sessionId) ?? {
      ...{ heads: new Map(), receipts: new Map() },
      ...{ upToSeq: 0, reading: undefined },
    };
    this.sessions.delete(sessionId);
    this.sessions.set(sessionId, known);
    const [oldest] = this.sessions.keys();
    if (this.sessions.size > mostSessions && oldest) this.sessions.delete(oldest);
    return known;
  }
}
