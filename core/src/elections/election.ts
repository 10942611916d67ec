import type { Instant } from '../kernel/instant.js';
import type { RoundCount } from './round-count.js';

/** V-20: the only matters voted secretly: chair, vice-chairs, their dismissal, lay judges. */
export const electionOffices = ['chair', 'vice-chair', 'dismissal', 'lay-judges'] as const;
export type ElectionOffice = (typeof electionOffices)[number];

/** What the office foresees at an agenda item: which office, and how many are to be elected (vice-chairs: seat by seat). */
export interface PlannedElection {
  readonly office: ElectionOffice;
  readonly seats: number;
}

/** `out`: stood in an earlier round that elected nobody and may be nominated again. */
export type Candidacy = 'nominated' | 'standing' | 'declined' | 'out';

/** B-06: somebody nominated, with the answer to the nomination. `memberId` is null for lay judges only. */
export interface Candidate {
  readonly candidateId: string;
  readonly memberId: string | null;
  readonly fullName: string;
  /** The councillor who nominated; null when a list came from outside (lay judges) or by law (dismissal). */
  readonly nominatedBy: string | null;
  readonly candidacy: Candidacy;
}

/** `choose-one`: one name or nobody; `per-candidate`: ZA, PRZECIW, WSTRZYMUJĘ SIĘ at every name, also when there is just one. */
export const ballotPapers = ['choose-one', 'per-candidate'] as const;
export type BallotPaper = (typeof ballotPapers)[number];

/** What is frozen when a round opens, from the attendance register. */
export interface RoundFrame {
  readonly statutorySize: number;
  readonly present: readonly string[];
  readonly quorum: number;
}

/** `open`: papers are given out and put into the box; `closed`: the commission counts; `void`: no quorum or annulled. */
export type RoundStatus = 'open' | 'closed' | 'counted' | 'announced' | 'void';

/** The figures of the commission as one person entered them; they count once a second person has entered the same. */
export interface PendingCount {
  readonly count: RoundCount;
  readonly seq: number;
  /** Person id of who entered it. */
  readonly enteredBy: string;
}

/** B-07: one round; every round of an election is kept. Who took a paper is known, never what stood on it (B-04). */
export interface SecretRound {
  readonly roundId: string;
  readonly no: number;
  readonly paper: BallotPaper;
  readonly candidates: readonly string[];
  readonly commission: readonly string[];
  readonly frame: RoundFrame;
  /** Member ids in the order of the roll: the order in which papers were taken is nobody's business. */
  readonly issuedTo: readonly string[];
  readonly status: RoundStatus;
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
  readonly announcedAt: Instant | null;
  readonly quorumMet: boolean | null;
  readonly entry: PendingCount | null;
  readonly count: RoundCount | null;
  readonly elected: readonly string[];
  readonly annulment: string | null;
  /** What was read out; null before. */
  readonly formula: string | null;
}

/** B-07: how an election ended. */
export const electionEndings = ['elected', 'dismissed', 'not-dismissed', 'without-result'] as const;
export type ElectionEnding = (typeof electionEndings)[number];

export interface Election {
  readonly electionId: string;
  readonly itemId: string;
  readonly office: ElectionOffice;
  readonly seats: number;
  /** Art. 19 ust. 4: who asked for the dismissal. Empty otherwise. */
  readonly signatories: readonly string[];
  readonly candidates: readonly Candidate[];
  /** The next round is between the best of the last one: no new nominations. */
  readonly runOff: boolean;
  readonly rounds: readonly SecretRound[];
  /** Elected, and not yet asked whether they accept. */
  readonly awaiting: readonly string[];
  readonly ending: ElectionEnding | null;
  readonly endReason: string | null;
}

/** B-05: komisja skrutacyjna, elected in an open vote, for all secret votes of the session. */
export interface CountingCommission {
  readonly memberIds: readonly string[];
  readonly votingId: string;
}

export interface ElectionBook {
  readonly commission: CountingCommission | null;
  /** B-08: how many vice-chairs, fixed by the council in this session. */
  readonly viceChairs: number | null;
  readonly all: readonly Election[];
}

export const noElections: ElectionBook = { commission: null, viceChairs: null, all: [] };

/** B-05: the least number of councillors in the commission. */
export const leastCommission = 3;

/** Art. 19 ust. 1: one to three vice-chairs. */
export const mostViceChairs = 3;

export function findElection({ all }: ElectionBook, electionId: string): Election | undefined {
  return all.find((election) => election.electionId === electionId);
}

/** The election that has not ended; there is one at most. */
export function runningElection({ all }: ElectionBook): Election | undefined {
  return all.find(({ ending }) => ending === null);
}

/** The round that is not finished: open, being counted, or counted and not announced. */
export function unfinishedRound({ rounds }: Pick<Election, 'rounds'>): SecretRound | undefined {
  return rounds.find(({ status }) => status === 'open' || status === 'closed' || status === 'counted');
}

export function openRound(book: ElectionBook): SecretRound | undefined {
  return book.all.flatMap(({ rounds }) => rounds).find(({ status }) => status === 'open');
}

/** The election whose secret vote keeps the session from going on: a round is unfinished, or the elected have to answer. */
export function pressingElection({ all }: ElectionBook): Election | undefined {
  return all.find((election) => unfinishedRound(election) !== undefined || election.awaiting.length > 0);
}

/** Who stands in the next round. */
export function standing({ candidates }: Pick<Election, 'candidates'>): readonly Candidate[] {
  return candidates.filter(({ candidacy }) => candidacy === 'standing');
}

export function undecidedCandidates({ candidates }: Pick<Election, 'candidates'>): readonly Candidate[] {
  return candidates.filter(({ candidacy }) => candidacy === 'nominated');
}

/** Whether new candidates may come: not while a round runs, not before a run-off that still has somebody in it. */
export function nominationsOpen(election: Election): boolean {
  if (election.ending !== null || election.office === 'dismissal') return false;
  if (unfinishedRound(election) || election.awaiting.length > 0) return false;
  return !election.runOff || standing(election).length === 0;
}
