import type { ItemDraft } from '../../agenda/agenda-item.js';
import type { Council } from '../../council/council.js';
import type { EventType, StoredEvent } from '../../session/events.js';
import type { SessionRules } from '../../session/rules.js';
import { leastQuorum } from './arithmetic.js';
import { Box, verdict } from './box.js';
import type { Chairmanship } from './chairmanship.js';
import { type Fault, fault, outOfOrder } from './fault.js';
import type { Hall } from './hall.js';
import type { EventOf } from './poll.js';
import type { Polls } from './polls.js';
import type { Seats } from './seats.js';
import { isSame } from './sorted-text.js';

type Standing = 'asked' | 'stands' | 'declined' | 'gone';

interface Contest {
  readonly started: EventOf<'ElectionStarted'>['payload'];
  readonly people: Map<string, Standing>;
  readonly boxes: Box[];
  readonly won: Set<string>;
  asked: readonly string[];
  runOff: boolean;
  ended: boolean;
}

/** Events that leave what is on the table; none of them while a round is unfinished or the elected have not answered. */
const leaving: readonly EventType[] = [
  'VotingPrepared',
  'ItemStarted',
  'ItemSuspended',
  'OathTaken',
  'MandateExpired',
  'MandateGained',
  'SittingAdjourned',
  'SessionClosed',
];

/** Follows secret votes (§5) from the events alone: papers, figures, who is elected and what office that gives. */
export class Elections {
  private readonly contests = new Map<string, Contest>();
  private commission: readonly string[] = [];
  private viceChairs: number | null;
  /** What must come next: an office gained or lost, the end of the election. */
  private due: string[] = [];
  private wasDue = false;

  constructor(
    private readonly council: Council,
    private readonly rules: SessionRules,
    private readonly hall: Hall,
    private readonly seats: Seats,
    private readonly polls: Polls,
    private readonly chairmanship: Chairmanship,
  ) {
    this.viceChairs = rules.elections?.viceChairs ?? null;
  }

  get open(): boolean {
    return this.boxes().some((box) => box.phase === 'open');
  }

  note(event: StoredEvent, current: string | null, agenda: readonly ItemDraft[]): Fault | undefined {
    const [due] = this.due;
    this.wasDue = due !== undefined;
    if (due !== undefined) {
      if (due !== signOf(event)) return outOfOrder(`${event.type} where ${due} was due`);
      this.due.shift();
    } else if (event.type === 'OfficeGained' || event.type === 'OfficeLost') {
      return outOfOrder(`${event.type} without an election`);
    }
    const pressing = this.boxes().some((box) => box.unfinished) || this.running()?.asked.length;
    if (pressing && leaving.includes(event.type)) return outOfOrder(`${event.type} during a secret vote`);
    if (event.type === 'RecessStarted' && this.open) return outOfOrder('a recess during a secret vote');
    if (event.type === 'ItemFinished' && this.running()?.started.itemId === event.payload.itemId)
      return outOfOrder('an item finished during its election');
    return this.noteElection(event, current, agenda);
  }

  private noteElection(event: StoredEvent, current: string | null, agenda: readonly ItemDraft[]): Fault | undefined {
    switch (event.type) {
      case 'ElectionStarted':
        return this.start(event.payload, current, agenda);
      case 'ViceChairsFixed':
        return this.fix(event.payload);
      case 'CommissionAppointed':
        return this.appoint(event.payload);
      case 'CommissionMemberLeft':
        return this.leave(event.payload.memberId);
      case 'MandateExpired':
        this.commission = this.commission.filter((id) => id !== event.payload.memberId);
        for (const contest of this.contests.values())
          if (!contest.ended && contest.people.has(event.payload.memberId))
            contest.people.set(event.payload.memberId, 'gone');
        return undefined;
      default: {
        if (!('electionId' in event.payload)) return undefined;
        const contest = this.contests.get(event.payload.electionId as string);
        if (!contest || contest.ended) return outOfOrder(`${event.type} in no election that runs`);
        return this.inContest(contest, event);
      }
    }
  }

  private inContest(contest: Contest, event: StoredEvent): Fault | undefined {
    switch (event.type) {
      case 'CandidateNominated':
        return this.nominate(contest, event.payload);
      case 'NominationAnswered':
        return this.answer(contest, event.payload);
      case 'SecretRoundOpened':
        return this.openBox(contest, event.payload);
      case 'BallotPaperIssued':
        return this.inBox(contest, event.payload.roundId, ['open'], (box) => {
          const { memberId } = event.payload;
          if (!this.hall.has(memberId) || box.papers.has(memberId))
            return fault('ballot-unlawful', `a paper for ${memberId}`);
          box.papers.add(memberId);
          return undefined;
        });
      case 'SecretRoundClosed':
        return this.inBox(contest, event.payload.roundId, ['open'], (box) => this.close(box, event.payload));
      case 'SecretRoundAnnulled':
        return this.inBox(contest, event.payload.roundId, ['open', 'closed', 'counted'], (box) => {
          box.phase = 'void';
          return undefined;
        });
      case 'RoundCountEntered':
        return this.inBox(contest, event.payload.roundId, ['closed'], (box) => {
          box.entered = { count: event.payload.count, seq: event.seq, by: event.actor.personId };
          return box.check(event.payload.count);
        });
      case 'RoundCountConfirmed':
        return this.inBox(contest, event.payload.roundId, ['closed'], (box) => confirm(box, event));
      case 'RoundAnnounced':
        return this.inBox(contest, event.payload.roundId, ['counted'], (box) =>
          this.announce(contest, box, event.payload),
        );
      case 'ElectionAnswered':
        return this.accept(contest, event.payload);
      case 'ElectionEnded':
        return this.end(contest, event.payload);
      default:
        return undefined;
    }
  }

  private start(payload: Contest['started'], current: string | null, agenda: readonly ItemDraft[]): Fault | undefined {
    const { electionId, itemId, office, seats, dismissal } = payload;
    const item = agenda.find((draft) => draft.itemId === itemId);
    if (itemId !== current || item?.kind !== 'election' || this.running() || this.contests.has(electionId))
      return outOfOrder(`an election under ${itemId}`);
    const held = this.chairmanship.holders('vice-chair').length;
    const lawful = {
      chair: seats === 1 && this.chairmanship.holders('chair').length === 0,
      'vice-chair': seats === 1 && this.viceChairs !== null && held < this.viceChairs,
      'lay-judges': seats > 0,
      dismissal: this.mayDismiss(dismissal),
    }[office];
    if (!lawful) return outOfOrder(`an election of ${office}`);
    const people = new Map<string, Standing>(
      office === 'dismissal' && dismissal ? [[dismissal.memberId, 'stands']] : [],
    );
    const contest = { started: payload, people, boxes: [], won: new Set<string>(), asked: [], runOff: false };
    this.contests.set(electionId, { ...contest, ended: false });
    return undefined;
  }

  /** Art. 19 ust. 4: at least a quarter of the statutory composition. */
  private mayDismiss(dismissal: Contest['started']['dismissal']): boolean {
    const signed = new Set(dismissal?.signatories.filter((id) => this.seats.filled().includes(id)));
    return this.chairmanship.officeOf(dismissal?.memberId) !== null && 4 * signed.size >= this.council.statutorySize;
  }

  private fix({ number, votingId }: EventOf<'ViceChairsFixed'>['payload']): Fault | undefined {
    const possible = number >= 1 && number <= 3 && this.chairmanship.holders('vice-chair').length <= number;
    if (!possible || this.running() || !this.isCarried(votingId)) return outOfOrder(`${number} vice-chairs`);
    this.viceChairs = number;
    return undefined;
  }

  private appoint({ memberIds, votingId }: EventOf<'CommissionAppointed'>['payload']): Fault | undefined {
    const running = this.running();
    const fits = memberIds.every((id) => this.seats.counts(id) && running?.people.get(id) !== 'stands');
    const idle = !this.boxes().some((box) => box.unfinished) && !running?.asked.length;
    if (!fits || !idle || new Set(memberIds).size < 3 || !this.isCarried(votingId))
      return outOfOrder('a counting commission');
    this.commission = memberIds;
    return undefined;
  }

  private leave(memberId: string): Fault | undefined {
    if (!this.commission.includes(memberId) || this.running()?.people.get(memberId) !== 'stands')
      return outOfOrder(`${memberId} left the commission`);
    this.commission = this.commission.filter((id) => id !== memberId);
    return undefined;
  }

  private nominate(contest: Contest, payload: EventOf<'CandidateNominated'>['payload']): Fault | undefined {
    const { candidateId, memberId, nominatedBy, consents } = payload;
    const { office } = contest.started;
    const before = contest.people.get(candidateId) ?? 'gone';
    const council =
      office === 'lay-judges' ? memberId === null : memberId === candidateId && this.seats.counts(memberId);
    const held = this.chairmanship.officeOf(candidateId);
    const free = office === 'lay-judges' || held === null || (office === 'chair' && held === 'vice-chair');
    const named = nominatedBy === null || this.hall.has(nominatedBy);
    if (!council || !free || !named || before !== 'gone' || !mayChange(contest) || this.isShut(contest))
      return outOfOrder(`${candidateId} nominated`);
    contest.people.set(candidateId, consents ? 'stands' : 'asked');
    contest.runOff = false;
    return undefined;
  }

  private answer(contest: Contest, { candidateId, consents }: EventOf<'NominationAnswered'>['payload']) {
    const before = contest.people.get(candidateId);
    const after = consents ? 'stands' : 'declined';
    const known = before !== undefined && before !== 'gone' && before !== after;
    if (!known || !mayChange(contest) || (consents && this.isShut(contest)))
      return outOfOrder(`${candidateId} answered`);
    contest.people.set(candidateId, after);
    return undefined;
  }

  /** B-07: no newcomers between the best of the last round. */
  private isShut(contest: Contest): boolean {
    return contest.runOff && [...contest.people.values()].includes('stands');
  }

  private openBox(contest: Contest, payload: EventOf<'SecretRoundOpened'>['payload']): Fault | undefined {
    const standing = [...contest.people].filter(([, how]) => how === 'stands').map(([id]) => id);
    const asked = [...contest.people.values()].includes('asked');
    const { statutorySize } = this.council;
    if (asked || standing.length === 0 || contest.boxes.some((box) => box.unfinished) || contest.asked.length > 0)
      return outOfOrder('a secret vote opened');
    if (this.commission.length < 3 || this.commission.some((id) => standing.includes(id)))
      return outOfOrder('a secret vote without its commission');
    if (!this.hall.quorate) return outOfOrder('a secret vote opened without quorum');
    const single = contest.started.office === 'lay-judges' || standing.length === 1;
    const expected = {
      no: contest.boxes.length + 1,
      paper: single ? 'per-candidate' : 'choose-one',
      candidates: [...standing].sort(),
      commission: [...this.commission],
      frame: { statutorySize, present: this.hall.present(), quorum: leastQuorum(statutorySize) },
    };
    const stated = { ...payload, candidates: [...payload.candidates].sort() };
    for (const [part, value] of Object.entries(expected))
      if (!isSame(value, stated[part as keyof typeof stated])) return fault('frame-mismatch', part);
    contest.boxes.push(new Box(payload));
    return undefined;
  }

  private close(box: Box, { present, quorumMet }: EventOf<'SecretRoundClosed'>['payload']): Fault | undefined {
    if (present !== this.hall.presentCount || quorumMet !== this.hall.quorate)
      return fault('figures-mismatch', `${this.hall.presentCount} present at closing`);
    if (quorumMet && box.papers.size === 0) return outOfOrder('a secret vote without papers');
    box.phase = quorumMet ? 'closed' : 'void';
    return undefined;
  }

  private announce(contest: Contest, box: Box, payload: EventOf<'RoundAnnounced'>['payload']): Fault | undefined {
    const { count, opened } = box;
    if (!count) return outOfOrder('an announcement without figures');
    const { office, seats, electionId, dismissal } = contest.started;
    const newNominations = this.rules.elections?.afterFailedRound === 'new-nominations';
    const { elected, next } = verdict(office, seats - contest.won.size, count, newNominations);
    if (!isSame([...elected].sort(), [...payload.elected].sort())) return fault('tally-mismatch', 'who is elected');
    if (!isSame([...next].sort(), [...payload.runOff].sort())) return fault('tally-mismatch', 'the next round');
    const figures = payload.formula.match(/\d+/g)?.slice(0, 5).map(Number);
    if (!isSame(figures, [opened.no, count.issued, count.cast, count.valid, count.invalid]))
      return fault('tally-mismatch', 'the announced numbers');
    box.phase = 'announced';
    contest.runOff = next.length > 0;
    const stays = (id: string) => next.includes(id) || (office !== 'lay-judges' && elected.includes(id));
    for (const id of opened.candidates) if (!stays(id)) contest.people.set(id, 'gone');
    if (office === 'chair' || office === 'vice-chair') contest.asked = elected;
    else if (office === 'dismissal') {
      const held = this.chairmanship.officeOf(dismissal?.memberId);
      if (elected.length > 0) this.due.push(`OfficeLost ${electionId} ${dismissal?.memberId} ${held}`);
      this.due.push(`ElectionEnded ${electionId} ${elected.length > 0 ? 'dismissed' : 'not-dismissed'}`);
    } else {
      for (const id of elected) contest.won.add(id);
      const ending = contest.won.size > 0 ? 'elected' : 'without-result';
      if (next.length === 0) this.due.push(`ElectionEnded ${electionId} ${ending}`);
    }
    return undefined;
  }

  private accept(contest: Contest, { candidateId, accepts }: EventOf<'ElectionAnswered'>['payload']) {
    if (!contest.asked.includes(candidateId)) return outOfOrder(`${candidateId} accepts what nobody gave`);
    contest.asked = [];
    const { electionId, office } = contest.started;
    if (accepts)
      this.due.push(`OfficeGained ${electionId} ${candidateId} ${office}`, `ElectionEnded ${electionId} elected`);
    else contest.people.set(candidateId, 'declined');
    return undefined;
  }

  private end(contest: Contest, { ending }: EventOf<'ElectionEnded'>['payload']): Fault | undefined {
    const byChair = ending === 'without-result' && contest.asked.length === 0;
    if ((!byChair && !this.wasDue) || contest.boxes.some((box) => box.unfinished))
      return outOfOrder(`an election ended as ${ending}`);
    contest.ended = true;
    return undefined;
  }

  private inBox(
    { boxes }: Contest,
    roundId: string,
    phases: readonly Box['phase'][],
    step: (box: Box) => Fault | undefined,
  ): Fault | undefined {
    const box = boxes.find(({ opened }) => opened.roundId === roundId);
    return box && phases.includes(box.phase) ? step(box) : outOfOrder(`round ${roundId} is ${box?.phase ?? 'unknown'}`);
  }

  private isCarried(votingId: string): boolean {
    const poll = this.polls.of(votingId);
    return poll?.phase === 'announced' && poll.outcome === 'adopted';
  }

  private running(): Contest | undefined {
    return [...this.contests.values()].find(({ ended }) => !ended);
  }

  private boxes(): readonly Box[] {
    return [...this.contests.values()].flatMap(({ boxes }) => boxes);
  }
}

function mayChange({ started, boxes, asked }: Contest): boolean {
  return !boxes.some((box) => box.unfinished) && asked.length === 0 && started.office !== 'dismissal';
}

function confirm(box: Box, { payload, actor }: EventOf<'RoundCountConfirmed'>): Fault | undefined {
  if (box.entered?.seq !== payload.entrySeq) return outOfOrder('no protocol to confirm');
  if (box.entered.by === actor.personId) return outOfOrder('a protocol entered twice by one person');
  box.count = box.entered.count;
  box.phase = 'counted';
  return undefined;
}

function signOf(event: StoredEvent): string {
  if (event.type === 'ElectionEnded') return `ElectionEnded ${event.payload.electionId} ${event.payload.ending}`;
  if (event.type === 'OfficeGained' || event.type === 'OfficeLost') {
    const { electionId, memberId, office } = event.payload;
    return `${event.type} ${electionId} ${memberId} ${office}`;
  }
  return event.type;
}
