import type { CommandContext, CommandOf } from '../session/commands.js';
import { accept, type Decision, refuse } from '../session/decision.js';
import type { SessionState } from '../session/state.js';
import { roundIn } from './decide-round.js';
import { countFault, type RoundCount } from './round-count.js';

/** V-15, B-04: the figures of the commission's protocol, entered by one person; a new entry takes the place of an unconfirmed one. */
export function enterRoundCount(
  state: SessionState,
  { electionId, count }: CommandOf<'EnterRoundCount'>['payload'],
): Decision {
  const { round, fault } = roundIn(state, electionId, 'closed');
  if (!round) return fault;
  const wrong = countFault(round, count);
  return wrong ?? accept({ type: 'RoundCountEntered', payload: { electionId, roundId: round.roundId, count } });
}

/** V-15: a second person reads the same protocol; only the same figures count. */
export function confirmRoundCount(
  state: SessionState,
  { electionId, count }: CommandOf<'ConfirmRoundCount'>['payload'],
  { actor }: CommandContext,
): Decision {
  const { round, fault } = roundIn(state, electionId, 'closed');
  if (!round) return fault;
  if (!round.entry) return refuse('entry-unknown');
  if (round.entry.enteredBy === actor.personId) return refuse('second-person-required');
  if (!isSameCount(round.entry.count, count)) return refuse('second-count-differs');
  const { roundId, entry } = round;
  return accept({ type: 'RoundCountConfirmed', payload: { electionId, roundId, entrySeq: entry.seq } });
}

function isSameCount(a: RoundCount, b: RoundCount): boolean {
  const sums = (['issued', 'cast', 'valid', 'invalid', 'abstain'] as const).every((part) => a[part] === b[part]);
  const lines = a.candidates.every((line) => {
    const other = b.candidates.find(({ candidateId }) => candidateId === line.candidateId);
    return other?.for === line.for && other.against === line.against && other.abstain === line.abstain;
  });
  return sums && lines && a.candidates.length === b.candidates.length;
}
