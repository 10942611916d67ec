import type { HandCount } from '../committees/hand-count.js';
import type { Instant } from '../kernel/instant.js';
import type { VoteSheet } from './attach-sheet.js';
import type { DischargeDecision } from './consequence.js';
import type { Majority } from './majority.js';
import type { MatterId, VotingForm } from './matters.js';
import type { Objection } from './objections.js';
import type { Revote } from './revote.js';
import type { DeviceFailure } from './roll-call.js';

/** V-01: exactly three choices. */
export const choices = ['for', 'against', 'abstain'] as const;
export type Choice = (typeof choices)[number];

/** V-01: every filled seat stands in exactly one category. */
export const categories = ['for', 'against', 'abstain', 'not-voted', 'absent', 'excluded'] as const;
export type Category = (typeof categories)[number];

export interface Tally {
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  readonly notVoted: number;
  readonly absent: number;
  readonly excluded: number;
}

/** What is being decided; sets the words of the announcement (V-09). */
export const votingKinds = ['resolution', 'procedural', 'minutes', 'opinion', 'other', 'amendment'] as const;
export type VotingKind = (typeof votingKinds)[number];

/** V-02 and Q-06: what is frozen at opening; later changes of the roll do not reach it. */
export interface VotingFrame {
  readonly statutorySize: number;
  readonly filledSeats: number;
  readonly present: readonly string[];
  readonly eligible: readonly string[];
  readonly excluded: readonly string[];
  readonly quorum: number;
  readonly majority: Majority;
  readonly votesNeeded: number;
  readonly ruleSetVersion: string;
}

/** How a vote came in: at the voter's own device, or entered by an official from a spoken answer, a raised hand or a sheet (V-14 … V-16). */
export const ballotOrigins = ['device', 'oral', 'hand', 'paper'] as const;
export type BallotOrigin = (typeof ballotOrigins)[number];
export type EnteredOrigin = Exclude<BallotOrigin, 'device'>;

/** A vote from paper that waits for the second person (V-15); it does not count yet. */
export interface PendingEntry {
  readonly choice: Choice;
  readonly at: Instant;
  readonly seq: number;
  /** Person id of who entered it first. */
  readonly enteredBy: string;
}

/** V-18: by the chair, with a reason; the vote keeps its number and everything else. */
export interface Annulment {
  readonly reason: string;
  readonly at: Instant;
  readonly seq: number;
}

export interface Ballot {
  readonly choice: Choice;
  readonly origin: BallotOrigin;
  readonly at: Instant;
  /** The event that holds it: the voter's receipt. */
  readonly seq: number;
  readonly deviceId: string;
  /** How often the voter changed it before closing (V-03). */
  readonly changes: number;
  /** The highest number of a press carried out so far, by device; absent where no desk numbers its presses. */
  readonly presses?: Readonly<Record<string, number>>;
}

export interface Exclusion {
  readonly reason: string;
  readonly declaredBy: 'member' | 'chair';
  /** The ballot cast before the exclusion, set aside by it: its event; null when there was none. It stays in the log. */
  readonly setAsideSeq: number | null;
}

export type VotingOutcome = 'adopted' | 'not-adopted' | 'void-no-quorum';

export interface VotingResult {
  readonly tally: Tally;
  readonly presentAtClose: number;
  readonly quorumMet: boolean;
  readonly outcome: VotingOutcome;
}

/** `void`: no quorum, or annulled when `annulment` is set (V-18). `repeated`: another vote took its place (V-17). */
export type VotingStatus = 'prepared' | 'open' | 'closed' | 'announced' | 'void' | 'repeated';

export interface Voting {
  readonly votingId: string;
  /** V-10: consecutive within the session, given at opening and kept for ever. */
  readonly no: number | null;
  readonly itemId: string;
  readonly subject: string;
  readonly kind: VotingKind;
  readonly documentIds: readonly string[];
  /** V-02: SHA-256 of the canonical text put to the vote: subject and document hashes. */
  readonly textHash: string;
  readonly majority: Majority;
  /** Legal basis of the majority, e.g. `art. 14 ust. 1 u.s.g.`. */
  readonly basis: string;
  /** Null when neither people nor the basis named a matter of §3. */
  readonly matter: MatterId | null;
  readonly form: VotingForm;
  /** V-26, V-28: the amendment or the block this vote is on. */
  readonly amendmentId?: string;
  readonly blockId?: string;
  /** L-05: the formal motion this vote is on. */
  readonly motionId?: string;
  readonly status: VotingStatus;
  readonly preparedAt: Instant;
  /** The event that prepared it: what changed the text later, changed it under this vote (V-02). */
  readonly preparedSeq: number;
  readonly openedAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly announcedAt: Instant | null;
  readonly frame: VotingFrame | null;
  readonly ballots: Readonly<Record<string, Ballot>>;
  readonly exclusions: Readonly<Record<string, Exclusion>>;
  /** S-24: councillors who entered while the vote was open. */
  readonly lateEntrants: readonly string[];
  /** Councillors without a ballot whose presence was corrected to absence while the vote was open (G-04): never there, hence absent. */
  readonly struck: readonly string[];
  /** V-06: members whose vote arrived after closing. */
  readonly lateBallots: readonly string[];
  readonly result: VotingResult | null;
  readonly dischargeDecision: DischargeDecision | null;
  /** Ids of the filled seats at opening: the named list of a past vote never changes with the roll. Empty before. */
  readonly seats: readonly string[];
  /** S-10: member id of who presided when the vote was opened; null before, and where nobody did. */
  readonly presidedBy: string | null;
  /** Votes from paper waiting for the second person, by member id. */
  readonly entries: Readonly<Record<string, PendingEntry>>;
  readonly failure: DeviceFailure | null;
  /** V-19: who was last called by order at a roll call. */
  readonly call: { readonly memberId: string; readonly seq: number } | null;
  /** V-15: scans of signed sheets, as they were attached. */
  readonly sheets: readonly VoteSheet[];
  readonly annulment: Annulment | null;
  /** V-17: which vote this one repeats. */
  readonly revote: Revote | null;
  /** V-17: the announced vote that repeated this one. */
  readonly repeatedBy: string | null;
  readonly objections: readonly Objection[];
  /** Another item has started since the closing: no objection any more (V-32). */
  readonly nextItemStarted: boolean;
  /** Another item has ended since the closing: no annulment any more (V-18). */
  readonly settled: boolean;
  /** The committee that votes; null = the council (K-07). */
  readonly committeeId: string | null;
  /** K-05: hands counted without names; null where ballots are. */
  readonly hands: HandCount | null;
}
