import type { ItemDraft } from '../agenda/agenda-item.js';
import type { AttendanceKind } from '../attendance/attendance.js';
import type { Sha256 } from '../chain/chain.js';
import type { Council } from '../council/council.js';
import { type Instant, plusMs } from '../kernel/instant.js';
import type { CommandOf, CommandType, SessionCommand } from '../session/commands.js';
import { decide } from '../session/decide.js';
import type { Actor, SessionEvent, SessionHeader, StoredEvent } from '../session/events.js';
import { evolve } from '../session/evolve.js';
import { defaultRules, type SessionRules } from '../session/rules.js';
import { initialState, type SessionState } from '../session/state.js';
import type { FloorKind } from '../speaking/floor.js';
import type { StatutDeparture } from '../statut/departure.js';
import type { Choice } from '../voting/voting.js';
import { agendaOf, resolutionItem } from './agenda-of.js';
import { councilOf } from './council-of.js';
import { Outcome } from './outcome.js';
import { chair, councillor, office } from './people.js';

export const sessionId = '00000000-0000-4000-8000-00000000beef';

export const header: SessionHeader = {
  number: 31,
  title: 'XXXI Sesja Rady Gminy',
  date: '2026-11-24',
  time: '10:00',
  place: 'Sala obrad',
  training: false,
};

/** Stands in for SHA-256 where a spec only needs some 64 hex digits; chain specs bring the real one. */
export const stubSha256: Sha256 = (text) => {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(16).padStart(64, '0');
};

/** The command id of the `no`-th command: a valid UUID, so that logs made here pass every door. */
export function commandIdOf(no: number): string {
  return `00000000-0000-4000-8000-${no.toString(16).padStart(12, '0')}`;
}

export interface SittingWish {
  readonly council?: Council;
  readonly agenda?: readonly ItemDraft[];
  readonly rules?: Partial<SessionRules>;
  readonly departure?: StatutDeparture;
  readonly header?: SessionHeader;
  readonly sha256?: Sha256;
  /** Codes valid in the hall (S-30). */
  readonly hallCodes?: readonly string[];
  /** Instant of the first event. */
  readonly startsAt?: Instant;
}

/**
 * A session played through the rules, told like minutes: given what happened, when somebody orders something,
 * then events or a refusal. Every command takes one second; ids are consecutive, so the same story gives the same log.
 */
export class Sitting {
  readonly events: StoredEvent[] = [];
  state: SessionState = initialState;
  private at: Instant;
  private commandNo = 0;
  private readonly sha256: Sha256;

  constructor(private readonly wish: SittingWish = {}) {
    this.at = wish.startsAt ?? '2026-11-24T09:00:00.000Z';
    this.sha256 = wish.sha256 ?? stubSha256;
  }

  /** The instant of the last command. */
  get now(): Instant {
    return this.at;
  }

  /** The id of the last command: also the id of the voting or the request it made. */
  get lastId(): string {
    return commandIdOf(this.commandNo);
  }

  /** Given: facts, entered into the log without asking the rules. */
  given(...facts: readonly SessionEvent[]): this {
    this.tick();
    this.append(facts, chair);
    return this;
  }

  /** When: somebody orders something. What follows is in the log already. */
  when<Type extends CommandType>(actor: Actor, type: Type, payload: CommandOf<Type>['payload']): Outcome {
    this.tick();
    const command = { type, payload } as unknown as SessionCommand;
    const { hallCodes = [] } = this.wish;
    const context = { commandId: this.lastId, at: this.at, actor, sha256: this.sha256, hallCodes };
    const decision = decide(this.state, command, context);
    this.append(decision.kind === 'accepted' ? decision.events : decision.trace, actor);
    return new Outcome(decision, `${actor.personId} ${type}`);
  }

  /** Time passes without anybody ordering anything. */
  passes(ms: number): this {
    this.at = plusMs(this.at, ms);
    return this;
  }

  /** The same story up to here, to be continued in another way. */
  fork(): Sitting {
    const copy = new Sitting(this.wish);
    copy.events.push(...this.events);
    copy.state = this.state;
    copy.at = this.at;
    copy.commandNo = this.commandNo;
    return copy;
  }

  prepared(): this {
    const { council = councilOf(15), agenda = agendaOf(5), rules = {}, departure } = this.wish;
    const payload = {
      ...{ header: this.wish.header ?? header, council, agenda, rules: { ...defaultRules, ...rules } },
      ...(departure ? { departure } : {}),
    };
    this.when(office, 'PrepareSession', payload).thenAccepted();
    return this;
  }

  convened(): this {
    this.prepared().when(office, 'ConveneSession', {}).thenAccepted();
    return this;
  }

  /** Convened, seats 1 … `present` checked in, opened by the chair. */
  opened(present: number): this {
    this.convened().enter(...Array.from({ length: present }, (_, index) => index + 1));
    this.when(chair, 'OpenSession', {}).thenAccepted();
    return this;
  }

  /** Opened, and item `i2` is in progress. */
  underItem(present: number): this {
    this.opened(present).when(chair, 'StartItem', { itemId: 'i2' }).thenAccepted();
    return this;
  }

  enter(...seats: readonly number[]): this {
    for (const no of seats) this.attends(no, 'entered').thenAccepted();
    return this;
  }

  leave(...seats: readonly number[]): this {
    for (const no of seats) this.attends(no, 'left').thenAccepted();
    return this;
  }

  /** A councillor checks in or out at the own desk. */
  attends(no: number, kind: AttendanceKind): Outcome {
    return this.when(councillor(no), 'RecordAttendance', { memberId: `m${no}`, kind });
  }

  /** A voting on the current item's draft is prepared. @returns its id */
  withVoting(vote = resolutionItem(2).vote, itemId = this.state.currentItemId ?? 'i2'): string {
    if (!vote) throw new Error('No vote given');
    this.when(chair, 'PrepareVoting', { itemId, documentIds: [], ...vote }).thenAccepted();
    return this.lastId;
  }

  /** A voting is prepared and opened. @returns its id */
  withOpenVoting(vote = resolutionItem(2).vote): string {
    const votingId = this.withVoting(vote);
    this.when(chair, 'OpenVoting', { votingId, acceptUnreachable: true }).thenAccepted();
    return votingId;
  }

  /** The floor is given to somebody, and whoever speaks is knowingly ended by it (L-02). */
  speaks(personId: string, kind: FloorKind = 'speech'): Outcome {
    return this.when(chair, 'GiveFloor', { personId, kind, endsSpeech: this.state.floor.speaker?.requestId });
  }

  /** A councillor votes in the voting that is on the table. */
  votes(no: number, choice: Choice, votingId = this.state.votings.at(-1)?.votingId ?? ''): Outcome {
    return this.when(councillor(no), 'CastBallot', { votingId, choice });
  }

  /** Closes and announces the voting that is on the table. */
  counted(votingId = this.state.votings.at(-1)?.votingId ?? ''): this {
    this.when(chair, 'CloseVoting', { votingId }).thenAccepted();
    this.when(chair, 'AnnounceVoting', { votingId }).thenAccepted();
    return this;
  }

  private tick(): void {
    this.commandNo += 1;
    this.passes(1000);
  }

  private append(facts: readonly SessionEvent[], actor: Actor): void {
    for (const fact of facts) {
      const event: StoredEvent = {
        ...fact,
        sessionId,
        seq: this.state.seq + 1,
        version: 1,
        at: this.at,
        actor,
        commandId: this.lastId,
      };
      this.events.push(event);
      this.state = evolve(this.state, event);
    }
  }
}
