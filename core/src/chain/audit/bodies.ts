import type { SittingCommittee } from '../../committees/committee.js';
import type { Council } from '../../council/council.js';
import type { Majority } from '../../voting/majority.js';
import { hasQuorum, leastQuorum } from './arithmetic.js';
import type { Seats } from './seats.js';

interface Figures {
  readonly present: number;
  readonly required: number;
  readonly statutorySize: number;
  readonly met: boolean;
}

/** Who votes at this sitting and how many of them must be there: the council, or each of its committees (K-06, K-07). */
export class Bodies {
  constructor(
    private readonly council: Council,
    private readonly committees: readonly SittingCommittee[],
    private readonly seats: Seats,
  ) {}

  /** Whether votes belong to committees here. */
  get ofCommittees(): boolean {
    return this.committees.length > 0;
  }

  knows(committeeId: string | undefined): boolean {
    if (committeeId === undefined) return !this.ofCommittees;
    return this.committees.some((committee) => committee.committeeId === committeeId);
  }

  ids(): readonly string[] {
    return this.committees.map(({ committeeId }) => committeeId);
  }

  countsHands(committeeId: string | undefined): boolean {
    return this.committees.some((committee) => committee.committeeId === committeeId && committee.handCounts);
  }

  /** K-06: whether a vote stands under the majority the committee's statut names. */
  votesBy(committeeId: string | undefined, majority: Majority): boolean {
    const named = this.committees.find((committee) => committee.committeeId === committeeId)?.majority;
    if (!named) return true;
    const figures = (of: Majority) => (of.kind === 'qualified' ? `${of.p}/${of.q} ${of.of}` : of.kind);
    return figures(named) === figures(majority);
  }

  belongs(memberId: string, committeeId: string | undefined): boolean {
    if (committeeId === undefined) return true;
    return this.committees.some(
      (committee) => committee.committeeId === committeeId && committee.memberIds.includes(memberId),
    );
  }

  /** Seats with a living mandate, in the order of the roll. */
  filled(committeeId: string | undefined): readonly string[] {
    return this.seats.filled().filter((memberId) => this.belongs(memberId, committeeId));
  }

  size(committeeId: string | undefined): number {
    return committeeId === undefined ? this.council.statutorySize : this.filled(committeeId).length;
  }

  required(committeeId: string | undefined): number {
    if (committeeId === undefined) return leastQuorum(this.council.statutorySize);
    let count = 1;
    while (!this.suffices(count, committeeId)) count += 1;
    return count;
  }

  figures(inside: ReadonlySet<string>, committeeId: string | undefined): Figures {
    const present =
      committeeId === undefined
        ? inside.size
        : [...inside].filter((memberId) => this.belongs(memberId, committeeId)).length;
    const required = this.required(committeeId);
    return { present, required, statutorySize: this.size(committeeId), met: this.suffices(present, committeeId) };
  }

  /** Each committee apart, in their order; empty at a session of the council. */
  all(inside: ReadonlySet<string>): readonly (Figures & { readonly committeeId: string })[] {
    return this.committees.map(({ committeeId }) => ({ committeeId, ...this.figures(inside, committeeId) }));
  }

  /** The body that speaks for the whole sitting: the one with most to spare, or least lacking; the first of equals. */
  whole(inside: ReadonlySet<string>): Figures {
    const spare = ({ present, required }: Figures) => present - required;
    const [best] = [...this.all(inside)].sort((a, b) => spare(b) - spare(a));
    if (!best) return this.figures(inside, undefined);
    const { committeeId: _committeeId, ...figures } = best;
    return figures;
  }

  private suffices(present: number, committeeId: string | undefined): boolean {
    const committee = this.committees.find((candidate) => candidate.committeeId === committeeId);
    if (!committee) return hasQuorum(present, this.council.statutorySize);
    const { p, q } = committee.quorum;
    return present > 0 && q * present >= p * this.size(committeeId);
  }
}
