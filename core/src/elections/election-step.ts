import type { AgendaItem } from '../agenda/agenda-item.js';
import { presentMembers } from '../attendance/attendance.js';
import type { SessionState } from '../session/state.js';
import { holders, viceChairsInForce } from './decide-election.js';
import {
  type Election,
  leastCommission,
  runningElection,
  standing,
  undecidedCandidates,
  unfinishedRound,
} from './election.js';

/** The next step of an election: what the console asks for, one after another (B-05 … B-08). */
export const electionSteps = [
  'fix-vice-chairs',
  'start-election',
  'appoint-commission',
  'nominate',
  'await-consent',
  'open-round',
  'issue-papers',
  'close-round',
  'enter-count',
  'confirm-count',
  'announce-round',
  'await-acceptance',
] as const;
export type ElectionStepKind = (typeof electionSteps)[number];

export interface ElectionStep {
  readonly kind: 'election';
  readonly step: ElectionStepKind;
  readonly itemId: string;
  readonly electionId: string | null;
}

/** Null when the item in progress has no election, or all of them have ended. */
export function electionStep(state: SessionState, item: AgendaItem): ElectionStep | null {
  if (item.kind !== 'election') return null;
  const running = runningElection(state.elections);
  const { itemId } = item;
  if (running) {
    return running.itemId === itemId
      ? { kind: 'election', step: stepOf(state, running), itemId, electionId: running.electionId }
      : null;
  }
  const step = item.election ? beforeElection(state, item) : null;
  return step && { kind: 'election', step, itemId, electionId: null };
}

function beforeElection(state: SessionState, { itemId, election }: AgendaItem): ElectionStepKind | null {
  const done = state.elections.all.filter((past) => past.itemId === itemId);
  // An election given up for good is not begun again by itself.
  if (!election || done.some(({ ending }) => ending === 'without-result')) return null;
  if (election.office !== 'vice-chair') return done.length === 0 ? 'start-election' : null;
  const number = viceChairsInForce(state);
  if (number === null) return 'fix-vice-chairs';
  return holders(state, 'vice-chair').length < number ? 'start-election' : null;
}

function stepOf(state: SessionState, election: Election): ElectionStepKind {
  if (election.awaiting.length > 0) return 'await-acceptance';
  const round = unfinishedRound(election);
  switch (round?.status) {
    case 'open':
      return presentMembers(state.council, state.register).some((id) => !round.issuedTo.includes(id))
        ? 'issue-papers'
        : 'close-round';
    case 'closed':
      return round.entry ? 'confirm-count' : 'enter-count';
    case 'counted':
      return 'announce-round';
    default:
      return beforeRound(state, election);
  }
}

function beforeRound({ elections }: SessionState, election: Election): ElectionStepKind {
  const commission = elections.commission?.memberIds ?? [];
  const partial = standing(election).some(({ candidateId }) => commission.includes(candidateId));
  if (partial || commission.length < leastCommission) return 'appoint-commission';
  if (undecidedCandidates(election).length > 0) return 'await-consent';
  return standing(election).length === 0 ? 'nominate' : 'open-round';
}
