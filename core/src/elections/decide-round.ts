import { isPresent, presentMembers } from '../attendance/attendance.js';
import { articles } from '../kernel/articles.js';
import type { CommandContext, CommandOf } from '../session/commands.js';
import { notSitting, votingRunning } from '../session/decide-session.js';
import { accept, type Decision, refuse } from '../session/decision.js';
import type { SessionEvent } from '../session/events.js';
import { quorumOf, type SessionState } from '../session/state.js';
import {
  type Election,
  findElection,
  leastCommission,
  openRound,
  type SecretRound,
  standing,
  undecidedCandidates,
  unfinishedRound,
} from './election.js';
import { outcomeOf } from './round-count.js';
import { roundFormula } from './round-formula.js';

/** B-05, B-06, Q-02: everybody nominated has answered, a commission without candidates is there, and so is the quorum. */
export function openSecretRound(
  state: SessionState,
  { electionId }: CommandOf<'OpenSecretRound'>['payload'],
  { commandId }: CommandContext,
): Decision {
  const fault = notSitting(state) ?? votingRunning(state);
  if (fault) return fault;
  const election = findElection(state.elections, electionId);
  if (!election) return refuse('election-unknown');
  if (election.ending !== null) return refuse('election-ended');
  // S-20: nobody votes on an item that was put aside.
  if (election.itemId !== state.currentItemId) return refuse('no-item-in-progress');
  const candidates = standing(election);
  const asked = undecidedCandidates(election);
  if (asked.length > 0)
    return refuse('consent-awaited', undefined, { names: asked.map(({ fullName }) => fullName).join(', ') });
  if (candidates.length === 0) return refuse('candidates-missing');
  const commission = state.elections.commission?.memberIds ?? [];
  if (commission.length < leastCommission) return refuse('commission-too-small', undefined, { least: leastCommission });
  if (candidates.some(({ candidateId }) => commission.includes(candidateId))) return refuse('commission-has-candidate');
  const { present, required, met } = quorumOf(state);
  if (!met) return refuse('no-quorum', articles.quorum, { present, required });
  const perCandidate = election.office === 'lay-judges' || candidates.length === 1;
  const frame = {
    statutorySize: state.council.statutorySize,
    present: presentMembers(state.council, state.register),
    quorum: required,
  };
  const payload = {
    electionId,
    roundId: commandId,
    no: election.rounds.length + 1,
    paper: perCandidate ? ('per-candidate' as const) : ('choose-one' as const),
    candidates: candidates.map(({ candidateId }) => candidateId),
    commission,
    frame,
  };
  return accept({ type: 'SecretRoundOpened', payload });
}

/** B-04: a councillor in the hall takes one paper; that is all the log knows of the vote. */
export function issueBallotPaper(
  state: SessionState,
  { electionId, memberId }: CommandOf<'IssueBallotPaper'>['payload'],
): Decision {
  const { round, fault } = roundIn(state, electionId, 'open');
  if (!round) return fault;
  if (!isPresent(state.council, state.register, memberId)) return refuse('not-present');
  if (round.issuedTo.includes(memberId)) return refuse('ballot-paper-issued');
  return accept({ type: 'BallotPaperIssued', payload: { electionId, roundId: round.roundId, memberId } });
}

/** V-05: the box is closed by people. Q-02: the quorum once more. */
export function closeSecretRound(state: SessionState, electionId: string): Decision {
  const { round, fault } = roundIn(state, electionId, 'open');
  if (!round) return fault;
  if (round.issuedTo.length === 0) return refuse('ballot-papers-missing');
  const { present, met } = quorumOf(state);
  return accept({
    type: 'SecretRoundClosed',
    payload: { electionId, roundId: round.roundId, present, quorumMet: met },
  });
}

/** a secret vote that loses its quorum is closed as void. @param remaining how many are still present */
export function roundLosingQuorum(state: SessionState, remaining: number): readonly SessionEvent[] {
  const round = openRound(state.elections);
  const election = state.elections.all.find(({ rounds }) => rounds.some((open) => open === round));
  if (!round || !election || remaining >= quorumOf(state).required) return [];
  const { electionId } = election;
  return [
    {
      type: 'SecretRoundClosed',
      payload: { electionId, roundId: round.roundId, present: remaining, quorumMet: false },
    },
  ];
}

/** A secret vote that went wrong, such as more papers in the box than were given out: everything is kept, the round counts for nothing. */
export function annulSecretRound(
  state: SessionState,
  { electionId, reason }: CommandOf<'AnnulSecretRound'>['payload'],
): Decision {
  const fault = notSitting(state);
  if (fault) return fault;
  const election = findElection(state.elections, electionId);
  if (!election) return refuse('election-unknown');
  const round = unfinishedRound(election);
  if (!round) return refuse('secret-round-not-running');
  if (reason.trim() === '') return refuse('reason-required');
  return accept({ type: 'SecretRoundAnnulled', payload: { electionId, roundId: round.roundId, reason } });
}

/** B-07: the chair announces; a dismissed officer has no office any more, the elected are asked whether they accept. */
export function announceRound(state: SessionState, electionId: string): Decision {
  const { round, election, fault } = roundIn(state, electionId, 'counted');
  if (!round || !election || !round.count) return fault;
  const seats = election.seats - electedBefore(election).length;
  const after = state.rules.elections?.afterFailedRound ?? 'two-best';
  const { elected, runOff } = outcomeOf(election.office, seats, round.count, after);
  const formula = roundFormula(election, round, round.count, elected, runOff);
  const announced = {
    type: 'RoundAnnounced',
    payload: { electionId, roundId: round.roundId, elected, runOff, formula },
  } as const;
  return accept(announced, ...whatFollows(state, election, elected, runOff));
}

function whatFollows(
  state: SessionState,
  election: Election,
  elected: readonly string[],
  runOff: readonly string[],
): readonly SessionEvent[] {
  const { electionId, office } = election;
  if (office === 'chair' || office === 'vice-chair') return [];
  if (office === 'lay-judges') {
    if (runOff.length > 0) return [];
    const anybody = elected.length + electedBefore(election).length > 0;
    return [
      { type: 'ElectionEnded', payload: { electionId, ending: anybody ? 'elected' : 'without-result', reason: null } },
    ];
  }
  const [memberId] = elected;
  const held = state.council.members.find((member) => member.memberId === memberId)?.office;
  if (!memberId || !held)
    return [{ type: 'ElectionEnded', payload: { electionId, ending: 'not-dismissed', reason: null } }];
  return [
    { type: 'OfficeLost', payload: { memberId, office: held, electionId } },
    { type: 'ElectionEnded', payload: { electionId, ending: 'dismissed', reason: null } },
  ];
}

/** B-09: lay judges elected in earlier rounds keep their seats. */
export function electedBefore({ rounds, office }: Election): readonly string[] {
  return office === 'lay-judges' ? rounds.flatMap(({ elected }) => elected) : [];
}

type Found =
  | { readonly round: SecretRound; readonly election: Election; readonly fault: Decision }
  | { readonly round?: undefined; readonly election?: undefined; readonly fault: Decision };

/** The unfinished round of a sitting council, when it stands where the order needs it. */
export function roundIn(state: SessionState, electionId: string, status: SecretRound['status']): Found {
  const fault = notSitting(state);
  if (fault) return { fault };
  const election = findElection(state.elections, electionId);
  if (!election) return { fault: refuse('election-unknown') };
  const round = unfinishedRound(election);
  const wrong = refuse(round ? 'secret-round-elsewhere' : 'secret-round-not-running');
  return round?.status === status ? { round, election, fault: wrong } : { fault: wrong };
}
