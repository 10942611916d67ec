import type { EventType, StoredEvent } from '../../session/events.js';
import type { Majority } from '../../voting/majority.js';
import { type Choice, choices, type Tally, type VotingOutcome } from '../../voting/voting.js';
import { type Ballots, carries } from './arithmetic.js';

export type EventOf<Type extends EventType> = Extract<StoredEvent, { type: Type }>;

interface Cast {
  readonly choice: Choice;
  readonly seq: number;
  /** Cast at the voter's own desk. */
  readonly own: boolean;
}

/** One voting as the audit sees it: who may vote, whose ballot lies in the box, who is excluded. */
export class Poll {
  phase: 'prepared' | 'open' | 'closed' | 'announced' | 'void' | 'repeated' | 'discarded' = 'prepared';
  no: number | null = null;
  tally: Tally | null = null;
  outcome: VotingOutcome | null = null;
  /** Whether the chair decided on a discharge that was not adopted (V-24). */
  decided = false;
  readonly excluded = new Set<string>();
  /** Everybody who may still vote or did. */
  readonly roll = new Set<string>();
  /** Struck from the roll by a correction; may return by another. */
  readonly struck = new Set<string>();
  readonly box = new Map<string, Cast>();
  /** Votes from paper entered once (V-15): they do not count yet. */
  readonly pending = new Map<string, { readonly choice: Choice; readonly seq: number; readonly by: string }>();
  failed = false;
  /** SHA-256 of the scans of signed sheets. */
  readonly sheets = new Set<string>();
  repeatedBy: string | null = null;
  /** K-05: hands counted, as long as the roll stands as it was counted. */
  hands: Ballots | 'outdated' | null = null;
  nextItemStarted = false;
  settled = false;
  readonly late = new Set<string>();
  private readonly presses = new Map<string, number>();

  constructor(readonly prepared: EventOf<'VotingPrepared'>['payload']) {}

  get majority(): Majority {
    return this.prepared.majority;
  }

  /** The committee that votes; undefined = the council. */
  get committeeId(): string | undefined {
    return this.prepared.committeeId;
  }

  get unfinished(): boolean {
    return this.phase === 'prepared' || this.phase === 'open' || this.phase === 'closed';
  }

  /** Whether names are called. */
  get byNames(): boolean {
    return this.failed || this.prepared.form === 'roll-call';
  }

  put(memberId: string, cast: Cast): void {
    this.box.set(memberId, cast);
    this.pending.delete(memberId);
  }

  /** Numbered presses of one device: none is carried out behind a higher one. @returns whether this one may be */
  inOrder({ payload: { memberId, press }, actor: { deviceId } }: EventOf<'BallotCast'>): boolean {
    if (press === undefined) return true;
    const device = `${memberId} ${deviceId}`;
    const before = this.presses.get(device) ?? 0;
    this.presses.set(device, press);
    return press >= before;
  }

  exclude(memberId: string): void {
    this.excluded.add(memberId);
    this.forgetHands();
    this.box.delete(memberId);
    this.pending.delete(memberId);
  }

  /** Somebody came in while the vote was open. @param newcomersVote whether the rules let newcomers vote (S-24) */
  enter(memberId: string, newcomersVote: boolean): void {
    if (this.struck.delete(memberId) || newcomersVote) this.roll.add(memberId);
  }

  /** Somebody was found never to have been there. */
  strike(memberId: string): void {
    if (this.roll.delete(memberId)) {
      this.struck.add(memberId);
      this.forgetHands();
    }
    this.pending.delete(memberId);
  }

  /** Counts the box; every filled seat falls into exactly one category (V-01). */
  count(seats: readonly string[]): Tally {
    const of = (choice: Choice) => [...this.box.values()].filter((ballot) => ballot.choice === choice).length;
    const [yes, no, abstain] = choices.map(of) as [number, number, number];
    const excluded = seats.filter((memberId) => this.excluded.has(memberId)).length;
    const silent = seats.filter((id) => this.roll.has(id) && !this.excluded.has(id) && !this.box.has(id)).length;
    const absent = seats.length - yes - no - abstain - excluded - silent;
    if (this.hands && this.hands !== 'outdated') {
      const { for: raised, against, abstain: held } = this.hands;
      return { for: raised, against, abstain: held, notVoted: silent - raised - against - held, absent, excluded };
    }
    return { for: yes, against: no, abstain, notVoted: silent, absent, excluded };
  }

  /** K-05: numbers without names, in an open vote of a committee that may, beside no ballot. */
  countHands({ for: yes, against, abstain }: Ballots): boolean {
    const voters = [...this.roll].filter((memberId) => !this.excluded.has(memberId)).length;
    const named = this.box.size + this.pending.size > 0 || this.byNames;
    if (named || [yes, against, abstain].some((count) => count < 0) || yes + against + abstain > voters) return false;
    this.hands = { for: yes, against, abstain };
    return true;
  }

  private forgetHands(): void {
    if (this.hands && this.phase === 'open') this.hands = 'outdated';
  }

  outcomeOf(ballots: Ballots, quorate: boolean, statutorySize: number): VotingOutcome {
    if (!quorate) return 'void-no-quorum';
    return carries(this.majority, ballots, statutorySize) ? 'adopted' : 'not-adopted';
  }
}
