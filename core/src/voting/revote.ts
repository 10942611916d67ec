import { articles } from '../kernel/articles.js';
import { canonicalJson } from '../kernel/canonical-json.js';
import { type Decision, refuse } from '../session/decision.js';
import type { SessionState } from '../session/state.js';
import type { Majority } from './majority.js';
import type { Voting } from './voting.js';

/** V-17 reasumpcja: which vote is repeated, on the strength of which adopted motion, and why. */
export interface Revote {
  readonly of: string;
  readonly motion: string;
  readonly reason: string;
}

/** What is put to the vote again; it must be what was voted before. */
interface Repeated {
  readonly itemId: string;
  readonly textHash: string;
  readonly majority: Majority;
  /** Absent or null = the council. */
  readonly committeeId?: string | null;
}

/**
 * V-17: a vote is repeated in the same session only after the council has adopted a motion for it in a vote of its own, held after
 * the first one, with a reason. The first vote stays in the record as `powtórzone` once the repeated one is announced.
 */
export function revoteFault(
  state: SessionState,
  { of, motion, reason }: Revote,
  repeated: Repeated,
): Decision | undefined {
  const first = state.votings.find(({ votingId }) => votingId === of);
  if (!first) return refuse('voting-unknown');
  if (first.status !== 'announced') return refuse('voting-stands-no-more');
  if (state.agendaChangedBy.includes(of)) return refuse('agenda-change-already-made', articles.agendaChange);
  if (reason.trim() === '') return refuse('reason-required');
  const mover = state.votings.find(({ votingId }) => votingId === motion);
  const used = state.votings.some(({ revote }) => revote?.motion === motion);
  if (!mover || used || !carriesRevote(mover, first)) return refuse('revote-motion-required');
  return isSameQuestion(first, repeated) ? undefined : refuse('revote-differs');
}

/** Whether this voting adopted a motion after the first vote: only such a one may carry a reasumpcja. */
export function carriesRevote({ kind, matter, status, result, no, committeeId }: Voting, first: Voting): boolean {
  const isMotion = kind === 'procedural' && (matter === null || matter === 'ordinary');
  const adopted = isMotion && status === 'announced' && result?.outcome === 'adopted';
  return adopted && committeeId === first.committeeId && (no ?? 0) > (first.no ?? 0);
}

function isSameQuestion(first: Repeated, { itemId, textHash, majority, committeeId }: Repeated): boolean {
  return (
    (first.committeeId ?? null) === (committeeId ?? null) &&
    first.itemId === itemId &&
    first.textHash === textHash &&
    canonicalJson(first.majority) === canonicalJson(majority)
  );
}
