import { presentMembers } from '../attendance/attendance.js';
import type { QuorumState, SessionState } from '../session/state.js';
import { bodyOf, committeesOf, findCommittee, isCommitteeSitting, type SittingCommittee } from './committee.js';

type Part = Pick<SessionState, 'header' | 'council' | 'register'>;

/** Quorum of one committee of the sitting. */
export interface CommitteeQuorum extends QuorumState {
  readonly committeeId: string;
}

/** The figures of one body from the register; `committeeId` null = the council. */
export function quorumOfBody({ header, council, register }: Part, committeeId: string | null): QuorumState {
  return figures({ council, register }, findCommittee(header, committeeId));
}

/** K-07: each committee of the sitting apart, in the order of the notice; empty at a session of the council. */
export function committeeQuorums(state: Part): readonly CommitteeQuorum[] {
  return committeesOf(state.header).map((committee) => ({
    committeeId: committee.committeeId,
    ...figures(state, committee),
  }));
}

/**
 * The figures a sitting as a whole is judged by. A joint sitting goes on with the committees that have their quorum: the one
 * nearest to it, or furthest above, speaks for all.
 */
export function quorumOfSitting(state: Part): QuorumState {
  const [first, ...others] = committeesOf(state.header).map((committee) => figures(state, committee));
  if (!first) return figures(state, undefined);
  return others.reduce(
    (best, next) => (next.present - next.required > best.present - best.required ? next : best),
    first,
  );
}

/** What an event of opening or checking keeps beside the sitting's figures. */
export function quorumRecord(state: Part): { committees?: readonly CommitteeQuorum[] } {
  return isCommitteeSitting(state.header) ? { committees: committeeQuorums(state) } : {};
}

function figures(
  { council, register }: Pick<Part, 'council' | 'register'>,
  committee: SittingCommittee | undefined,
): QuorumState {
  const { roll, quorum } = bodyOf(council, committee);
  const present = presentMembers(roll, register).length;
  return { present, required: quorum, statutorySize: roll.statutorySize, met: present >= quorum };
}
