import { isDeepStrictEqual } from 'node:util';
import { verifyLog } from '../../core/src/chain/verify.js';
import type { StoredEvent } from '../../core/src/session/events.js';
import { evolve } from '../../core/src/session/evolve.js';
import { initialState, type SessionState } from '../../core/src/session/state.js';
import { sessionId } from '../../core/src/testing/sitting.js';
import type { Choice } from '../../core/src/voting/voting.js';
import { sha256 } from '../../server/src/event-log/sha256.js';
import type { Answered } from './virtual-desk.js';
import type { VirtualLog } from './virtual-log.js';

/** What must never happen has happened. */
export class Broken extends Error {
  override readonly name = 'Broken';
}

interface Acknowledged {
  readonly commandId: string;
  readonly seq: number;
  readonly hash: string;
}

/** A vote somebody was told is stored, as it stood at event `seq`. */
interface Ballot {
  readonly votingId: string;
  readonly memberId: string;
  readonly choice: Choice;
  readonly seq: number;
}

/** Remembers everything people were told and compares it with what is stored, by roads of its own. */
export class Oracle {
  private readonly acknowledged: Acknowledged[] = [];
  private readonly refused = new Set<string>();
  private readonly ballots: Ballot[] = [];
  private readonly lives = new Map<number, SessionState>();

  constructor(private readonly log: VirtualLog) {}

  get votes(): number {
    return this.ballots.length;
  }

  get acks(): number {
    return this.acknowledged.length;
  }

  hears({ command, actor: { memberId }, ack }: Answered): void {
    if (ack.status === 'refused') this.refused.add(command.id);
    if (ack.status === 'failed' && ack.failure.code === 'internal') throw new Broken(`internal: ${command.type}`);
    if (ack.status !== 'accepted') return;
    this.acknowledged.push({ commandId: command.id, seq: ack.seq, hash: ack.hash });
    if (command.type === 'CastBallot' && memberId) this.ballots.push({ ...command.payload, memberId, seq: ack.seq });
  }

  /** Two hubs, or one before and after its death, show the same at the same place of the log. */
  sawLive(state: SessionState): void {
    const known = this.lives.get(state.seq);
    if (known && !isDeepStrictEqual(known, state)) throw new Broken(`two states at event ${state.seq}`);
    this.lives.set(state.seq, state);
  }

  /** After every step: everything acknowledged stands where it was said to stand. */
  checksAcknowledged(): void {
    for (const { seq, hash } of this.acknowledged) {
      const row = this.log.rows[seq - 1];
      if (!row) throw new Broken(`acknowledged and missing: event ${seq}`);
      if (row.hash !== hash) throw new Broken(`acknowledged and altered: event ${seq}`);
    }
  }

  /** When the story is over: the log recounted by the verifier's own road, each command once, replay as it was lived. */
  checksEverything(): void {
    this.checksAcknowledged();
    const { rows } = this.log;
    const report = verifyLog(rows, { sha256, sessionId, witnesses: this.acknowledged.map(({ hash }) => hash) });
    if (report.verdict === 'broken') throw new Broken(`event ${report.seq}: ${report.reason} (${report.detail})`);
    const events = rows.map(({ body }) => JSON.parse(body) as StoredEvent);
    this.checksOnce(events);
    this.checksBallots(events);
    this.checksReplay(events);
  }

  private checksOnce(events: readonly StoredEvent[]): void {
    const over = new Set<string>();
    let current = '';
    for (const { commandId, seq, type } of events) {
      if (commandId !== current && over.has(commandId)) throw new Broken(`carried out twice: event ${seq}`);
      if (this.refused.has(commandId) && type !== 'LateBallotRefused')
        throw new Broken(`refused and stored: event ${seq}`);
      over.add(commandId);
      current = commandId;
    }
  }

  /** Acknowledged is: the event the receipt names is this choice of this councillor; a press repeated names the ballot that stood. */
  private checksBallots(events: readonly StoredEvent[]): void {
    for (const { votingId, memberId, choice, seq } of this.ballots) {
      const stored = events[seq - 1];
      const isBallot = stored?.type === 'BallotCast' || stored?.type === 'BallotEntered';
      const ballot = isBallot || stored?.type === 'BallotEntryConfirmed' ? stored.payload : undefined;
      if (ballot?.votingId !== votingId || ballot.memberId !== memberId || ballot.choice !== choice)
        throw new Broken(`a vote "${choice}" of ${memberId} is "${ballot?.choice}" at event ${seq}`);
    }
  }

  private checksReplay(events: readonly StoredEvent[]): void {
    let state = initialState;
    const last = Math.max(...this.lives.keys());
    for (const event of events) {
      state = evolve(state, event);
      const isLooked = event.seq % 16 === 0 || event.seq === last;
      const lived = isLooked ? this.lives.get(event.seq) : undefined;
      if (lived && !isDeepStrictEqual(lived, state)) throw new Broken(`replay differs at event ${event.seq}`);
    }
    if (last > events.length) throw new Broken(`shown and never stored: event ${last}`);
  }
}
