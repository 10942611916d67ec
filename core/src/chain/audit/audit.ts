import type { StoredEvent } from '../../session/events.js';
import type { Tally, VotingOutcome } from '../../voting/voting.js';
import type { Sha256 } from '../chain.js';
import { AnnualBook } from './annual.js';
import { Bodies } from './bodies.js';
import { Chairmanship } from './chairmanship.js';
import { Course, isKnownType } from './course.js';
import { DraftBook } from './draft-book.js';
import { Elections } from './elections.js';
import { type Fault, fault, outOfOrder } from './fault.js';
import { FloorBook } from './floor.js';
import { Hall } from './hall.js';
import { Motions } from './motions.js';
import { Opinions } from './opinions.js';
import { Polls } from './polls.js';
import { Seats } from './seats.js';
import { SpeakingTimes } from './speaking-times.js';
import { departureFault } from './statut.js';
import { stepFault } from './steps.js';

/** A voting as the audit counted it. */
export interface RecountedVoting {
  readonly votingId: string;
  readonly no: number;
  readonly subject: string;
  readonly tally: Tally;
  readonly outcome: VotingOutcome;
}

/**
 * Reads a session's events one after another and says where they stop making sense. Shares no code with `decide` and `evolve`:
 * what both would get wrong in the same way would otherwise confirm itself. Knows the events of version 1; a newer version
 * of an event needs its own reading here beside its upcast in `protocol/`.
 */
export class Audit {
  private readonly course = new Course();
  private readonly floor = new FloorBook();
  private hall: Hall | undefined;
  private readonly motions = new Motions();
  private readonly drafts = new DraftBook((votingId) => this.polls?.of(votingId));
  private polls: Polls | undefined;
  private seats: Seats | undefined;
  private chairmanship: Chairmanship | undefined;
  private annual: AnnualBook | undefined;
  private elections: Elections | undefined;
  private times: SpeakingTimes | undefined;
  private opinions: Opinions | undefined;

  constructor(private readonly sha256: Sha256) {}

  /** S-27: whether a closed part has begun so far. */
  get wasClosedToPublic(): boolean {
    return this.chairmanship?.wasClosedToPublic ?? false;
  }

  get closed(): boolean {
    return this.course.closed;
  }

  votings(): readonly RecountedVoting[] {
    return (this.polls?.counted() ?? []).flatMap(({ prepared, no, tally, outcome }) => {
      const { votingId, subject } = prepared;
      return no !== null && tally && outcome ? [{ votingId, no, subject, tally, outcome }] : [];
    });
  }

  /** @returns what is wrong with this event after those before it, or undefined */
  check(event: StoredEvent): Fault | undefined {
    if (!isKnownType(event.type) || event.version !== 1)
      return fault('unknown-event', `${event.type} ${event.version}`);
    // only the end of a speech may come between the loss of the quorum and the closing of the open vote.
    const mayFollowLoss = ['VotingClosed', 'SecretRoundClosed', 'FloorEnded'].includes(event.type);
    if (this.lacksQuorum() && !mayFollowLoss) return outOfOrder('an open vote without quorum');
    const { current, agenda } = this.course;
    const wrong = this.course.note(event);
    if (wrong) return wrong;
    if (event.type === 'SessionPrepared') {
      const departure = departureFault(event);
      if (departure) return departure;
      const { council, header, rules } = event.payload;
      this.seats = new Seats(council);
      const bodies = new Bodies(council, header.committees ?? [], this.seats);
      this.hall = new Hall(bodies, this.seats);
      const wordsPut = this.drafts.wordsPut.bind(this.drafts);
      this.polls = new Polls(bodies, rules, this.hall, this.sha256, wordsPut);
      this.chairmanship = new Chairmanship(council, header);
      this.opinions = new Opinions(bodies, this.polls);
      this.annual = new AnnualBook(council, (votingId) => this.polls?.of(votingId));
      this.elections = new Elections(council, rules, this.hall, this.seats, this.polls, this.chairmanship);
      this.times = new SpeakingTimes(council, rules);
    }
    return (
      this.seats?.note(event) ??
      // Before the offices change: whose dismissal, whose election it was.
      this.elections?.note(event, current, agenda) ??
      this.chairmanship?.note(event) ??
      stepFault(event, current) ??
      this.noteMotions(event, current) ??
      this.hall?.note(event) ??
      this.drafts.note(event) ??
      this.polls?.note(event, current, agenda) ??
      this.floor.note(event, current) ??
      this.annual?.note(event, this.course.agenda, current) ??
      this.times?.note(event, agenda) ??
      this.opinions?.note(event) ??
      undefined
    );
  }

  /** whether a vote is open without the quorum of whoever votes. */
  private lacksQuorum(): boolean {
    const { open } = this.polls ?? {};
    if (this.elections?.open && !this.hall?.quorate) return true;
    return open !== undefined && !this.hall?.quorateIn(open.committeeId);
  }

  private noteMotions(event: StoredEvent, current: string | null): Fault | undefined {
    const { hall, polls } = this;
    return this.motions.note(
      event,
      current,
      (memberId) => hall?.has(memberId) ?? false,
      (votingId) => polls?.of(votingId),
    );
  }
}
