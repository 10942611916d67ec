import { presentMembers } from '../attendance/attendance.js';
import type { PlannedElection } from '../elections/election.js';
import type { RoundCount } from '../elections/round-count.js';
import type { Actor } from '../session/events.js';
import { plainItem, simpleVote } from './agenda-of.js';
import type { Outcome } from './outcome.js';
import { chair, councillor, operator } from './people.js';
import { Sitting, type SittingWish } from './sitting.js';

/** Item `i2` of an agenda: an election of one office. */
export function electionItem(no = 2, election: PlannedElection = { office: 'chair', seats: 1 }) {
  return { ...plainItem(no), title: 'Wybory', kind: 'election' as const, election };
}

/** Votes by candidate in the order of the paper: `for`, or `[for, against, abstain]` on a paper with one name. */
export type Figures = Readonly<Record<string, number | readonly [number, number, number]>>;

/** A protocol whose sums are right. @param issued papers given out; all of them were put into the box */
export function protocolOf(issued: number, figures: Figures, { abstain = 0, invalid = 0 } = {}): RoundCount {
  const candidates = Object.entries(figures).map(([candidateId, votes]) => {
    const [inFavour, against, nobody] = typeof votes === 'number' ? [votes, 0, 0] : votes;
    return { candidateId, for: inFavour, against, abstain: nobody };
  });
  return { issued, cast: issued, valid: issued - invalid, invalid, abstain, candidates };
}

/** A session told up to and through its elections; `presider` is whoever leads it at the moment. */
export class ElectionSitting extends Sitting {
  presider: Actor = chair;

  constructor(wish: SittingWish = {}) {
    super({ agenda: [plainItem(1), electionItem(), plainItem(3)], ...wish });
  }

  /** Opened with so many councillors, the election item in progress. */
  atElection(present = 15): this {
    this.opened(present).when(chair, 'StartItem', { itemId: 'i2' }).thenAccepted();
    return this;
  }

  /** A motion carried by everybody present. @returns its voting id */
  resolved(subject = 'Powołanie komisji skrutacyjnej'): string {
    const motion = { ...simpleVote, subject, kind: 'procedural' as const };
    this.when(this.presider, 'PrepareVoting', { itemId: this.state.currentItemId ?? 'i2', documentIds: [], ...motion });
    const votingId = this.lastId;
    this.when(this.presider, 'OpenVoting', { votingId, acceptUnreachable: false }).thenAccepted();
    for (const memberId of this.present()) this.votes(Number(memberId.slice(1)), 'for', votingId).thenAccepted();
    this.when(this.presider, 'CloseVoting', { votingId }).thenAccepted();
    this.when(this.presider, 'AnnounceVoting', { votingId }).thenAccepted();
    return votingId;
  }

  withCommission(...memberIds: readonly string[]): this {
    const votingId = this.resolved();
    this.when(this.presider, 'AppointCommission', { memberIds, votingId }).thenAccepted();
    return this;
  }

  /** @returns the id of the election */
  begun(office: PlannedElection['office'] = 'chair', seats = 1): string {
    this.when(this.presider, 'StartElection', { itemId: 'i2', office, seats }).thenAccepted();
    return this.lastId;
  }

  /** Councillors nominated and agreeing. */
  standing(electionId: string, ...candidates: readonly string[]): this {
    for (const memberId of candidates) {
      this.when(this.presider, 'NominateCandidate', { electionId, memberId, fullName: null, nominatedBy: 'm2' });
      const agreed = { electionId, candidateId: memberId, consents: true };
      this.when(councillor(Number(memberId.slice(1))), 'AnswerNomination', agreed).thenAccepted();
    }
    return this;
  }

  /** A round from its opening to the closed box; every councillor present takes a paper. */
  boxClosed(electionId: string): this {
    this.when(this.presider, 'OpenSecretRound', { electionId }).thenAccepted();
    for (const memberId of this.present())
      this.when(this.presider, 'IssueBallotPaper', { electionId, memberId }).thenAccepted();
    this.when(this.presider, 'CloseSecretRound', { electionId }).thenAccepted();
    return this;
  }

  /** A whole round with these figures, read by two people and announced. */
  round(electionId: string, figures: Figures, rest: { abstain?: number; invalid?: number } = {}): Outcome {
    this.boxClosed(electionId);
    const count = protocolOf(this.present().length, figures, rest);
    this.when(this.presider, 'EnterRoundCount', { electionId, count }).thenAccepted();
    this.when(operator, 'ConfirmRoundCount', { electionId, count }).thenAccepted();
    return this.when(this.presider, 'AnnounceRound', { electionId });
  }

  /** The candidate accepts, and presides from then on when elected chair. */
  accepted(electionId: string, candidateId: string): this {
    const actor = councillor(Number(candidateId.slice(1)));
    this.when(actor, 'AnswerElection', { electionId, candidateId, accepts: true }).thenAccepted();
    const office = this.state.council.members.find(({ memberId }) => memberId === candidateId)?.office;
    if (office === 'chair') this.presider = actor;
    return this;
  }

  present(): readonly string[] {
    return presentMembers(this.state.council, this.state.register);
  }
}

/** A session in which every type of event of §5 stands: a dismissal, an annulled round, a run-off, a new chair, a vice-chair. */
export function electionSitting(wish: SittingWish = {}): ElectionSitting {
  const sitting = new ElectionSitting(wish).atElection(15);
  sitting.withCommission('m10', 'm11', 'm12', 'm5');
  dismissed(sitting);
  const electionId = sitting.begun();
  sitting.standing(electionId, 'm3', 'm4', 'm5');
  const count = protocolOf(15, { m3: 5, m4: 5, m5: 4 }, { invalid: 1 });
  sitting.boxClosed(electionId);
  const reason = 'Karta z dopiskiem członka komisji';
  sitting.when(sitting.presider, 'AnnulSecretRound', { electionId, reason }).thenAccepted();
  sitting.boxClosed(electionId);
  sitting.when(councillor(10), 'EnterRoundCount', { electionId, count }).thenAccepted();
  sitting.when(councillor(11), 'ConfirmRoundCount', { electionId, count }).thenAccepted();
  sitting.when(sitting.presider, 'AnnounceRound', { electionId }).thenAccepted();
  sitting.round(electionId, { m3: 8, m4: 6 }, { abstain: 1 }).thenAccepted();
  sitting.accepted(electionId, 'm3');
  const votingId = sitting.resolved('Ustalenie liczby wiceprzewodniczących: 2');
  sitting.when(sitting.presider, 'FixViceChairs', { number: 2, votingId }).thenAccepted();
  const vice = sitting.begun('vice-chair');
  sitting
    .standing(vice, 'm4')
    .round(vice, { m4: [10, 3, 2] })
    .thenAccepted();
  sitting.accepted(vice, 'm4');
  sitting.when(sitting.presider, 'CloseSession', { reason: 'Wyczerpano porządek obrad' }).thenAccepted();
  return sitting;
}

/** Art. 19 ust. 4: the chair is dismissed and the vice-chair leads on. */
function dismissed(sitting: ElectionSitting): void {
  const dismissal = { memberId: 'm1', signatories: ['m3', 'm4', 'm5', 'm6'] };
  const started = { itemId: 'i2', office: 'dismissal', seats: 1, dismissal } as const;
  sitting.when(chair, 'StartElection', started).thenAccepted();
  sitting.round(sitting.lastId, { m1: [9, 5, 1] }).thenAccepted();
  sitting.presider = councillor(2);
  sitting
    .when(councillor(2), 'HandOverPresiding', { memberId: 'm2', reason: 'Odwołanie przewodniczącego' })
    .thenAccepted();
}
