import { type Decision, refuse } from '../session/decision.js';
import type { ElectionOffice, SecretRound } from './election.js';

/** Votes for one candidate. On a `choose-one` paper only `for` counts; `against` and `abstain` are 0 there. */
export interface CandidateCount {
  readonly candidateId: string;
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
}

/** B-04: the figures of the commission's protocol, and nothing else of the ballots. */
export interface RoundCount {
  readonly issued: number;
  readonly cast: number;
  readonly valid: number;
  readonly invalid: number;
  /** `choose-one`: valid papers for none of the names. 0 otherwise. */
  readonly abstain: number;
  readonly candidates: readonly CandidateCount[];
}

/** B-04: the sums of a protocol that cannot be true; the refusal says which one. */
export function countFault(round: SecretRound, count: RoundCount): Decision | undefined {
  const { issued, cast, valid, invalid } = count;
  if (issued !== round.issuedTo.length)
    return refuse('count-issued-differs', undefined, { stated: issued, recorded: round.issuedTo.length });
  if (cast > issued) return refuse('count-more-cast-than-issued', undefined, { cast, issued });
  if (valid + invalid !== cast) return refuse('count-valid-and-invalid', undefined, { valid, invalid, cast });
  const named = count.candidates.map(({ candidateId }) => candidateId);
  if (named.length !== round.candidates.length || !round.candidates.every((id) => named.includes(id)))
    return refuse('count-other-candidates');
  return round.paper === 'choose-one' ? sumFault(count) : linesFault(count);
}

function sumFault({ candidates, abstain, valid }: RoundCount): Decision | undefined {
  if (candidates.some((line) => line.against !== 0 || line.abstain !== 0)) return refuse('count-other-candidates');
  const sum = candidates.reduce((total, line) => total + line.for, abstain);
  return sum === valid ? undefined : refuse('count-votes-differ', undefined, { sum, valid });
}

function linesFault({ candidates, abstain, valid }: RoundCount): Decision | undefined {
  if (abstain !== 0) return refuse('count-other-candidates');
  for (const line of candidates) {
    const sum = line.for + line.against + line.abstain;
    if (sum !== valid) return refuse('count-votes-differ', undefined, { sum, valid });
  }
  return undefined;
}

export interface RoundOutcome {
  readonly elected: readonly string[];
  /** Between whom the next round is; empty when new nominations follow or nothing follows. */
  readonly runOff: readonly string[];
}

/**
 * B-07: elected with more votes than all other valid votes together (art. 19 ust. 1 and 4: absolute majority of valid votes).
 * Nobody: the two best, with ties, go into another round where the statut says so and there were more than two.
 */
export function outcomeOf(
  office: ElectionOffice,
  seats: number,
  { candidates, valid }: RoundCount,
  afterFailedRound: 'two-best' | 'new-nominations',
): RoundOutcome {
  if (office === 'lay-judges') return layJudges(candidates, seats);
  const elected = candidates.filter((line) => line.for > valid - line.for).map(({ candidateId }) => candidateId);
  const mayRepeat = elected.length === 0 && office !== 'dismissal' && afterFailedRound === 'two-best';
  if (!mayRepeat || candidates.length < 3) return { elected, runOff: [] };
  const second = [...candidates].sort((a, b) => b.for - a.for)[1]?.for ?? 0;
  const best = candidates.filter((line) => line.for >= second).map(({ candidateId }) => candidateId);
  return { elected, runOff: best.length < candidates.length ? best : [] };
}

/** B-09: each by an own majority; more than there are seats: those with most votes; a tie on the border is voted again. */
function layJudges(lines: readonly CandidateCount[], seats: number): RoundOutcome {
  const carried = lines.filter((line) => line.for > line.against).sort((a, b) => b.for - a.for);
  const [last, next] = [carried[seats - 1], carried[seats]];
  const border = last && next && last.for === next.for ? last.for : null;
  const elected = border === null ? carried.slice(0, seats) : carried.filter((line) => line.for > border);
  const tied = border === null ? [] : carried.filter((line) => line.for === border);
  return { elected: elected.map(({ candidateId }) => candidateId), runOff: tied.map(({ candidateId }) => candidateId) };
}
