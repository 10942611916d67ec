import { assertNever } from '../kernel/assert-never.js';

/** The kinds of majority of §2.2. `qualified` is generic (p/q); 3/5 of statutory is the one the law uses (art. 28b). */
export type Majority =
  | { readonly kind: 'simple' }
  | { readonly kind: 'absolute-of-votes' }
  | { readonly kind: 'absolute-of-statutory' }
  | { readonly kind: 'qualified'; readonly p: number; readonly q: number; readonly of: 'statutory' | 'votes' };

export interface Counts {
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
}

/** „Co najmniej połowa ustawowego składu" (art. 14 ust. 1) = ceil(N/2). */
export function quorum(statutorySize: number): number {
  return Math.floor((statutorySize + 1) / 2);
}

/** „Bezwzględna większość ustawowego składu": the first integer above N/2, never „50 % + 1". */
export function absoluteOfStatutory(statutorySize: number): number {
  return Math.floor(statutorySize / 2) + 1;
}

/** „Co najmniej p/q" of a whole, rounded up. */
export function atLeast(whole: number, p: number, q: number): number {
  return Math.floor((whole * p + q - 1) / q);
}

/** A qualified majority lies above one half, so that a tie never adopts anything. */
export function isValidMajority(majority: Majority): boolean {
  if (majority.kind !== 'qualified') return true;
  const { p, q } = majority;
  return Number.isSafeInteger(p) && Number.isSafeInteger(q) && p > 0 && q <= 1000 && p <= q && 2 * p > q;
}

/**
 * Whether the counted votes carry the motion; quorum is judged apart.
 * Abstentions: neutral for simple, against for absolute-of-votes, „not for" in statutory ones (TK W 18/94).
 */
export function isCarried(majority: Majority, counts: Counts, statutorySize: number): boolean {
  const cast = counts.for + counts.against + counts.abstain;
  switch (majority.kind) {
    case 'simple':
      return counts.for > counts.against;
    case 'absolute-of-votes':
      return counts.for > counts.against + counts.abstain;
    case 'absolute-of-statutory':
      return counts.for >= absoluteOfStatutory(statutorySize);
    case 'qualified':
      return (
        counts.for > 0 &&
        counts.for >= atLeast(majority.of === 'statutory' ? statutorySize : cast, majority.p, majority.q)
      );
    default:
      return assertNever(majority);
  }
}

/**
 * the votes FOR that are certainly enough when all `voters` vote, or for statutory majorities the exact threshold.
 * Simple and of-votes majorities depend on the votes cast; their figure here is the one needed if every voter votes and nobody abstains.
 */
export function votesNeeded(majority: Majority, statutorySize: number, voters: number): number {
  switch (majority.kind) {
    case 'simple':
    case 'absolute-of-votes':
      return Math.floor(voters / 2) + 1;
    case 'absolute-of-statutory':
      return absoluteOfStatutory(statutorySize);
    case 'qualified':
      return atLeast(majority.of === 'statutory' ? statutorySize : voters, majority.p, majority.q);
    default:
      return assertNever(majority);
  }
}

/** Whether the threshold is one fixed number of the statutory composition. */
export function isOfStatutory(majority: Majority): boolean {
  return majority.kind === 'absolute-of-statutory' || (majority.kind === 'qualified' && majority.of === 'statutory');
}

/** whether those allowed to vote could carry it at all. */
export function isReachable(majority: Majority, statutorySize: number, voters: number): boolean {
  return isCarried(majority, { for: voters, against: 0, abstain: 0 }, statutorySize);
}
