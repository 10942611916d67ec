import { articles } from '../kernel/articles.js';
import type { CommandOf } from '../session/commands.js';
import { type Decision, refuse } from '../session/decision.js';
import type { SessionHeader } from '../session/events.js';
import type { Majority } from '../voting/majority.js';
import { matterOfBasis } from '../voting/matters.js';
import { committeesOf, findCommittee, isCommitteeSitting } from './committee.js';

type Wish = Pick<
  CommandOf<'PrepareVoting'>['payload'],
  'committeeId' | 'matter' | 'basis' | 'form' | 'kind' | 'amendmentId' | 'blockId'
>;

/** K-06: what a committee votes by unless its statut says otherwise. */
export const statutTerms = { majority: { kind: 'simple' as const }, basis: 'Statut Gminy' };

/** The majority the statut locks for the votes of this committee (K-06); none where its sitting was prepared without one. */
export function statutMajority(header: SessionHeader, committeeId: string | undefined): { majority?: Majority } {
  const majority = findCommittee(header, committeeId)?.majority;
  return majority ? { majority } : {};
}

/** Who votes: the committee named, or the only one that sits; undefined = the council, or nobody named. */
export function committeeOfVote(header: SessionHeader, named: string | undefined): string | undefined {
  const committees = committeesOf(header);
  return named ?? (committees.length === 1 ? committees[0]?.committeeId : undefined);
}

/**
 * K-06, K-07: every vote of a sitting of committees belongs to one of them. The matters of §3 with their own majorities are the
 * council's; a committee opines on them by the majority of its statut. There are no secret votes in a committee either (V-20).
 */
export function committeeFault(header: SessionHeader, wish: Wish): Decision | undefined {
  const { committeeId, matter, basis, form, kind, amendmentId, blockId } = wish;
  if (!isCommitteeSitting(header)) return committeeId ? refuse('committee-unknown') : undefined;
  if (!committeeId) return refuse('committee-required');
  if (!findCommittee(header, committeeId)) return refuse('committee-unknown');
  if ((matter ?? 'ordinary') !== 'ordinary' || matterOfBasis(basis) !== null) return refuse('matter-of-the-council');
  if (kind === 'amendment' || (amendmentId ?? blockId)) return refuse('matter-of-the-council');
  return form === 'secret' ? refuse('secret-vote-forbidden', articles.openVoting) : undefined;
}
