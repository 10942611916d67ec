import { isPresent } from '../attendance/attendance.js';
import { isCommitteeSitting } from '../committees/committee.js';
import { filledSeats, findMember, fullName, type Member } from '../council/council.js';
import { articles } from '../kernel/articles.js';
import { chairOf } from '../presiding/presiding.js';
import type { CommandContext, CommandOf } from '../session/commands.js';
import { notSitting, votingRunning } from '../session/decide-session.js';
import { accept, type Decision, refuse } from '../session/decision.js';
import type { SessionEvent } from '../session/events.js';
import { findItem, findVoting, type SessionState } from '../session/state.js';
import { atLeast } from '../voting/majority.js';
import {
  type Candidate,
  type Election,
  findElection,
  mostViceChairs,
  nominationsOpen,
  runningElection,
  unfinishedRound,
} from './election.js';

/** V-20, art. 19: an election begins under an item that announces one, when the office is free; a dismissal with its motion. */
export function startElection(
  state: SessionState,
  { itemId, office, seats, dismissal }: CommandOf<'StartElection'>['payload'],
  { commandId }: CommandContext,
): Decision {
  const fault = notSitting(state) ?? votingRunning(state);
  if (fault) return fault;
  const item = findItem(state, itemId);
  if (!item) return refuse('agenda-item-unknown');
  if (item.status !== 'in-progress') return refuse('item-not-in-progress', undefined, { item: item.number });
  // V-20: committees vote openly, also on their own people.
  if (item.kind !== 'election' || isCommitteeSitting(state.header))
    return refuse('item-not-election', articles.openVoting, { item: item.number });
  if (runningElection(state.elections)) return refuse('election-unfinished');
  const unlawful = office === 'dismissal' ? dismissalFault(state, dismissal) : officeFault(state, office, seats);
  if (unlawful) return unlawful;
  const started = { electionId: commandId, itemId, office, seats };
  if (office !== 'dismissal' || !dismissal) return accept({ type: 'ElectionStarted', payload: started });
  const leaves = leaveCommission(state, dismissal.memberId);
  return accept({ type: 'ElectionStarted', payload: { ...started, dismissal } }, ...leaves);
}

function officeFault(state: SessionState, office: Election['office'], seats: number): Decision | undefined {
  if (office === 'lay-judges') return undefined;
  if (seats !== 1) return refuse('one-office-at-a-time', articles.chair);
  if (office === 'chair') return chairOf(state.council.members) && refuse('office-taken', articles.chair);
  const number = viceChairsInForce(state);
  if (number === null) return refuse('vice-chair-number-missing', articles.chair);
  return holders(state, 'vice-chair').length < number ? undefined : refuse('office-taken', articles.chair);
}

/** Art. 19 ust. 4: only of somebody in office, on a motion of at least a quarter of the statutory composition. */
function dismissalFault(state: SessionState, dismissal: CommandOf<'StartElection'>['payload']['dismissal']) {
  const member = dismissal && findMember(state.council, dismissal.memberId);
  if (!dismissal || !member?.office || member.mandate !== 'active')
    return refuse('holds-no-office', articles.dismissal);
  const seated = new Set(filledSeats(state.council).map(({ memberId }) => memberId));
  const signed = new Set(dismissal.signatories.filter((memberId) => seated.has(memberId))).size;
  const required = atLeast(state.council.statutorySize, 1, 4);
  return signed < required ? refuse('dismissal-signatures', articles.dismissal, { signed, required }) : undefined;
}

/** B-08: as the council fixed it in this session, else as the statut says; null when neither does. */
export function viceChairsInForce({ elections, rules }: Pick<SessionState, 'elections' | 'rules'>): number | null {
  return elections.viceChairs ?? rules.elections?.viceChairs ?? null;
}

export function holders({ council }: Pick<SessionState, 'council'>, office: 'chair' | 'vice-chair'): readonly Member[] {
  return filledSeats(council).filter((member) => member.office === office);
}

/** B-08: the number of vice-chairs comes first, fixed by an open vote of the council. */
export function fixViceChairs(
  state: SessionState,
  { number, votingId }: CommandOf<'FixViceChairs'>['payload'],
): Decision {
  const fault = notSitting(state);
  if (fault) return fault;
  if (number < 1 || number > mostViceChairs) return refuse('vice-chair-number-invalid', articles.chair);
  if (!isAdopted(state, votingId)) return refuse('resolution-required', articles.quorum);
  if (runningElection(state.elections)) return refuse('election-unfinished');
  if (holders(state, 'vice-chair').length > number) return refuse('office-taken', articles.chair);
  return accept({ type: 'ViceChairsFixed', payload: { number, votingId } });
}

/** Whether an announced open vote of this session carries something. */
export function isAdopted(state: SessionState, votingId: string): boolean {
  const voting = findVoting(state, votingId);
  return voting?.status === 'announced' && voting.result?.outcome === 'adopted';
}

/** B-06: councillors only for chair and vice-chairs; who nominates oneself consents thereby. */
export function nominateCandidate(
  state: SessionState,
  { electionId, memberId, fullName: name, nominatedBy }: CommandOf<'NominateCandidate'>['payload'],
  { actor, commandId }: CommandContext,
): Decision {
  const fault = notSitting(state);
  if (fault) return fault;
  const election = findElection(state.elections, electionId);
  if (!election) return refuse('election-unknown');
  if (!nominationsOpen(election)) return refuse('nominations-closed');
  if (nominatedBy !== null && !isPresent(state.council, state.register, nominatedBy)) return refuse('not-present');
  if (election.office === 'lay-judges') {
    if (memberId !== null || !name?.trim()) return refuse('candidate-name-required');
    if (election.candidates.some((candidate) => candidate.fullName === name)) return refuse('candidate-already-there');
    return nominated({ electionId, candidateId: commandId, memberId, fullName: name, nominatedBy, consents: true });
  }
  const member = memberId === null ? undefined : findMember(state.council, memberId);
  if (member?.mandate !== 'active') return refuse('candidate-not-councillor', articles.chair);
  if (!member.sworn) return refuse('member-not-sworn', articles.oath);
  if (member.office === election.office) return refuse('office-taken', articles.chair);
  if (election.office === 'vice-chair' && member.office === 'chair') return refuse('office-taken', articles.chair);
  const before = election.candidates.find(({ candidateId }) => candidateId === member.memberId);
  if (before && before.candidacy !== 'out') return refuse('candidate-already-there');
  const consents = actor.memberId === member.memberId;
  const candidateId = member.memberId;
  const nomination = { electionId, candidateId, memberId, fullName: fullName(member), nominatedBy, consents };
  const leaves = consents ? leaveCommission(state, candidateId) : [];
  return { ...nominated(nomination), events: [...nominated(nomination).events, ...leaves] };
}

function nominated(payload: Extract<SessionEvent, { type: 'CandidateNominated' }>['payload']) {
  return accept({ type: 'CandidateNominated', payload });
}

/** B-06: the candidate agrees, declines, or withdraws what was agreed, until voting. A candidate does not count votes (B-05). */
export function answerNomination(
  state: SessionState,
  { electionId, candidateId, consents }: CommandOf<'AnswerNomination'>['payload'],
): Decision {
  const fault = notSitting(state);
  if (fault) return fault;
  const election = findElection(state.elections, electionId);
  if (!election) return refuse('election-unknown');
  const candidate = election.candidates.find((person) => person.candidateId === candidateId);
  if (!candidate || candidate.candidacy === 'out') return refuse('candidate-unknown');
  if (!mayAnswer(election)) return refuse('nominations-closed');
  if (candidate.candidacy === (consents ? 'standing' : 'declined')) return refuse('answer-already-given');
  if (consents && !nominationsOpen(election)) return refuse('nominations-closed');
  const leaves = consents ? leaveCommission(state, candidateId) : [];
  return accept({ type: 'NominationAnswered', payload: { electionId, candidateId, consents } }, ...leaves);
}

function mayAnswer(election: Election): boolean {
  const undecided = election.ending === null && election.awaiting.length === 0;
  return undecided && election.office !== 'dismissal' && !unfinishedRound(election);
}

function leaveCommission({ elections }: SessionState, memberId: string): readonly SessionEvent[] {
  const serves = elections.commission?.memberIds.includes(memberId) ?? false;
  return serves ? [{ type: 'CommissionMemberLeft', payload: { memberId } }] : [];
}

/** Nobody stands, or the council goes no further: the election ends without result, with a reason. */
export function endElection(
  state: SessionState,
  { electionId, reason }: CommandOf<'EndElection'>['payload'],
): Decision {
  const fault = notSitting(state);
  if (fault) return fault;
  const election = findElection(state.elections, electionId);
  if (!election) return refuse('election-unknown');
  if (election.ending !== null) return refuse('election-ended');
  if (unfinishedRound(election) || election.awaiting.length > 0) return refuse('secret-round-running');
  if (reason.trim() === '') return refuse('reason-required');
  return accept({ type: 'ElectionEnded', payload: { electionId, ending: 'without-result', reason } });
}

/** B-07: who was elected accepts or declines; accepting gives the office at once (art. 19 ust. 1, art. 20 ust. 2c). */
export function answerElection(
  state: SessionState,
  { electionId, candidateId, accepts }: CommandOf<'AnswerElection'>['payload'],
): Decision {
  const fault = notSitting(state);
  if (fault) return fault;
  const election = findElection(state.elections, electionId);
  if (!election) return refuse('election-unknown');
  const candidate = election.candidates.find((person) => person.candidateId === candidateId);
  if (!candidate || !election.awaiting.includes(candidateId)) return refuse('not-elected');
  const answered = { type: 'ElectionAnswered', payload: { electionId, candidateId, accepts } } as const;
  if (!accepts) return accept(answered);
  return accept(answered, ...officeGained(election, candidate), {
    type: 'ElectionEnded',
    payload: { electionId, ending: 'elected', reason: null },
  });
}

function officeGained({ electionId, office }: Election, { memberId }: Candidate): readonly SessionEvent[] {
  if (memberId === null || (office !== 'chair' && office !== 'vice-chair')) return [];
  return [{ type: 'OfficeGained', payload: { memberId, office, electionId } }];
}
