import type { Majority } from '../../voting/majority.js';
import type { Choice } from '../../voting/voting.js';

/**
 * The arithmetic of §2.2 by another road than `voting/majority.ts`: comparisons of doubled or multiplied numbers instead of
 * thresholds, thresholds by trying. Shares no line with it, so that one mistake does not confirm itself.
 */
export type Ballots = Readonly<Record<Choice, number>>;

/** Half of the statutory composition is present (art. 14 ust. 1). */
export function hasQuorum(present: number, statutorySize: number): boolean {
  return 2 * present >= statutorySize;
}

export function leastQuorum(statutorySize: number): number {
  return least((present) => hasQuorum(present, statutorySize));
}

export function carries(majority: Majority, ballots: Ballots, statutorySize: number): boolean {
  const all = ballots.for + ballots.against + ballots.abstain;
  if (majority.kind === 'simple') return ballots.against < ballots.for;
  if (majority.kind === 'absolute-of-votes') return 2 * ballots.for > all;
  if (majority.kind === 'absolute-of-statutory') return 2 * ballots.for > statutorySize;
  const whole = majority.of === 'votes' ? all : statutorySize;
  return ballots.for >= 1 && majority.q * ballots.for >= majority.p * whole;
}

/** The figure shown before opening: everybody votes, nobody abstains. */
export function leastVotes(majority: Majority, statutorySize: number, voters: number): number {
  return least((votes) => {
    if (majority.kind === 'qualified') {
      return majority.q * votes >= majority.p * (majority.of === 'votes' ? voters : statutorySize);
    }
    return 2 * votes > (majority.kind === 'absolute-of-statutory' ? statutorySize : voters);
  });
}

function least(enough: (count: number) => boolean): number {
  let count = 0;
  while (!enough(count)) count += 1;
  return count;
}
