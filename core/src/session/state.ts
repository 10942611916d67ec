import type { AgendaChange } from '../agenda/agenda-change.js';
import type { AgendaItem } from '../agenda/agenda-item.js';
import { type DraftsState, noDrafts } from '../amendments/drafts-state.js';
import type { DossierWaiver } from '../annual/dossier.js';
import type { DebateRaise } from '../annual/report-debate.js';
import { type AttendanceEntry, presentMembers } from '../attendance/attendance.js';
import { bodyOf, findCommittee } from '../committees/committee.js';
import { quorumOfBody, quorumOfSitting } from '../committees/committee-quorum.js';
import type { RecordedOpinion } from '../committees/opinion.js';
import type { StepRecord } from '../conduct/item-steps.js';
import type { Council } from '../council/council.js';
import { type ElectionBook, noElections } from '../elections/election.js';
import type { Instant } from '../kernel/instant.js';
import type { FormalMotion } from '../motions/formal-motion.js';
import type { ClosedPart } from '../openness/closed-part.js';
import type { PresiderStretch } from '../presiding/presider-history.js';
import type { Presiding } from '../presiding/presiding.js';
import { emptyFloor, type Floor } from '../speaking/floor.js';
import type { StatutDeparture } from '../statut/departure.js';
import type { Voting } from '../voting/voting.js';
import type { SessionHeader } from './events.js';
import type { SessionStatus } from './lifecycle.js';
import { defaultRules, type SessionRules } from './rules.js';

export interface Sitting {
  readonly no: number;
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
}

export interface Recess {
  readonly startedAt: Instant;
  readonly resumeAt: Instant | null;
  readonly reason: string;
  /** The hall's equipment paused the sitting because the power failed. */
  readonly cause?: 'power';
}

/** The whole session as folded from its log; nothing else is the truth of a sitting. */
export interface SessionState {
  readonly seq: number;
  readonly status: SessionStatus;
  readonly header: SessionHeader;
  readonly council: Council;
  readonly rules: SessionRules;
  /** In what the rules depart from the statut of the day; null where they do not (G-02). */
  readonly departure: StatutDeparture | null;
  readonly agenda: readonly AgendaItem[];
  readonly agendaVersion: number;
  /** Votings on whose strength the agenda was changed; each carries one change (art. 20 ust. 1a). */
  readonly agendaChangedBy: readonly string[];
  /** Changes since the agenda was convened, the oldest first. */
  readonly agendaChanges: readonly AgendaChange[];
  readonly currentItemId: string | null;
  /** The course of the items so far, in the order it happened. */
  readonly itemSteps: readonly StepRecord[];
  readonly register: readonly AttendanceEntry[];
  readonly sittings: readonly Sitting[];
  readonly recess: Recess | null;
  readonly adjournedUntil: string | null;
  readonly floor: Floor;
  readonly votings: readonly Voting[];
  /** Who took over; null while the chair by office presides (S-10). */
  readonly presiding: Presiding | null;
  /** Who presided when, from the convening on; the oldest first (S-10). */
  readonly presiders: readonly PresiderStretch[];
  /** Guests who took an oath in this session: the mayor (S-13). */
  readonly swornGuests: readonly string[];
  readonly closedParts: readonly ClosedPart[];
  /** S-27: the session as it stood when the running closed part began; null while the public may look on. Ask `outsideOf`. */
  readonly frozen: SessionState | null;
  /** Ids of votes, motions and speeches of closed parts. */
  readonly withheld: readonly string[];
  readonly motions: readonly FormalMotion[];
  /** Papers of a discharge the chair went on without. */
  readonly waivers: readonly DossierWaiver[];
  /** Raises of the number of residents in the debate on the report. */
  readonly debateRaises: readonly DebateRaise[];
  readonly elections: ElectionBook;
  /** Amendments and blocks (V-26 … V-28). */
  readonly drafts: DraftsState;
  /** Opinions of the sitting's committees on its items (K-10). */
  readonly opinions: readonly RecordedOpinion[];
  readonly convenedAt: Instant | null;
  readonly closedAt: Instant | null;
}

export const initialState: SessionState = {
  seq: 0,
  status: 'none',
  header: { number: 0, title: '', date: '', time: '', place: '', training: false },
  council: { name: '', municipality: '', termLabel: '', statutorySize: 0, members: [], clubs: [], guests: [] },
  rules: defaultRules,
  departure: null,
  agenda: [],
  agendaVersion: 0,
  agendaChangedBy: [],
  agendaChanges: [],
  currentItemId: null,
  itemSteps: [],
  register: [],
  sittings: [],
  recess: null,
  adjournedUntil: null,
  floor: emptyFloor,
  votings: [],
  presiding: null,
  presiders: [],
  swornGuests: [],
  closedParts: [],
  frozen: null,
  withheld: [],
  motions: [],
  waivers: [],
  debateRaises: [],
  elections: noElections,
  drafts: noDrafts,
  opinions: [],
  convenedAt: null,
  closedAt: null,
};

export interface QuorumState {
  readonly present: number;
  readonly required: number;
  readonly statutorySize: number;
  readonly met: boolean;
}

/**
 * quorum from the attendance register, never from connections or votes.
 * @param committeeId one committee of the sitting (K-07); left out: the sitting as a whole
 */
export function quorumOf(state: SessionState, committeeId?: string | null): QuorumState {
  return committeeId ? quorumOfBody(state, committeeId) : quorumOfSitting(state);
}

/** V-13 `Kworum bez wyłączonych`: the excluded count for the quorum (art. 14 „w obecności"); the warning shows it without them. */
export function quorumWithoutExcluded(
  state: SessionState,
  { exclusions, committeeId = null }: Pick<Voting, 'exclusions'> & { readonly committeeId?: string | null },
): QuorumState {
  const { required, statutorySize } = quorumOf(state, committeeId);
  const { roll } = bodyOf(state.council, findCommittee(state.header, committeeId));
  const present = presentMembers(roll, state.register).filter((memberId) => !exclusions[memberId]).length;
  return { present, required, statutorySize, met: present >= required };
}

export function findItem(state: SessionState, itemId: string): AgendaItem | undefined {
  return state.agenda.find((item) => item.itemId === itemId);
}

export function findVoting(state: SessionState, votingId: string): Voting | undefined {
  return state.votings.find((voting) => voting.votingId === votingId);
}

/** The voting that keeps the session from going on: prepared, open, or closed and not yet announced. */
export function pendingVoting(state: SessionState): Voting | undefined {
  return state.votings.find(
    (voting) => voting.status === 'prepared' || voting.status === 'open' || voting.status === 'closed',
  );
}

export function openVoting(state: SessionState): Voting | undefined {
  return state.votings.find((voting) => voting.status === 'open');
}

/** Member ids and guests' person ids share one space: whoever may hold the floor. */
export function mayHoldFloor(state: SessionState, personId: string): boolean {
  return (
    state.council.members.some((member) => member.memberId === personId && member.mandate === 'active') ||
    state.council.guests.some((guest) => guest.personId === personId)
  );
}
