import { type Council, filledSeats } from '../council/council.js';
import { articles } from '../kernel/articles.js';
import type { SessionHeader } from '../session/events.js';
import { atLeast, type Majority, quorum } from '../voting/majority.js';

/** Art. 21, 18a, 18b: stała, doraźna, rewizyjna, skarg wniosków i petycji. */
export const committeeKinds = ['standing', 'ad-hoc', 'audit', 'petitions'] as const;
export type CommitteeKind = (typeof committeeKinds)[number];

/** A share of a committee's members, `p/q`; the statut's quorum is at least one half (K-06). */
export interface Share {
  readonly p: number;
  readonly q: number;
}

/** A committee as it stood when its sitting was prepared; frozen into the first event of the log (K-01). */
export interface SittingCommittee {
  readonly committeeId: string;
  readonly name: string;
  readonly kind: CommitteeKind;
  /** Running number of this committee's sittings within the term; shown Roman. */
  readonly number: number;
  readonly memberIds: readonly string[];
  readonly chairId: string | null;
  readonly deputyId: string | null;
  readonly quorum: Share;
  /** K-05: the statut lets this committee count raised hands without names. */
  readonly handCounts: boolean;
  /** K-06: the majority its statut asks for in every vote; logs from before it was kept have none. */
  readonly majority?: Majority;
}

type Header = Pick<SessionHeader, 'committees'>;

/** Committees that sit here; none at a session of the council. */
export function committeesOf(header: Header): readonly SittingCommittee[] {
  return header.committees ?? [];
}

export function isCommitteeSitting(header: Header): boolean {
  return committeesOf(header).length > 0;
}

export function findCommittee(header: Header, committeeId: string | null | undefined): SittingCommittee | undefined {
  return committeesOf(header).find((committee) => committee.committeeId === committeeId);
}

/** K-02: whether somebody votes here at all; at a session of the council every councillor does. */
export function votesIn(header: Header, committeeId: string | null, memberId: string): boolean {
  if (committeeId === null) return true;
  return findCommittee(header, committeeId)?.memberIds.includes(memberId) ?? false;
}

/** Who votes, and how many must be there. */
export interface VotingBody {
  /** The roll of the body: for a committee its members alone, `statutorySize` then the number of its members with a mandate. */
  readonly roll: Council;
  readonly quorum: number;
}

/** The council (art. 14 ust. 1), or one of the sitting's committees with its own roll and quorum (K-06, K-07). */
export function bodyOf(council: Council, committee: SittingCommittee | undefined): VotingBody {
  if (!committee) return { roll: council, quorum: quorum(council.statutorySize) };
  const members = council.members.filter(({ memberId }) => committee.memberIds.includes(memberId));
  const size = filledSeats({ ...council, members }).length;
  return {
    roll: { ...council, name: committee.name, members, statutorySize: size },
    // Nobody left with a mandate is no quorum.
    quorum: Math.max(1, atLeast(size, committee.quorum.p, committee.quorum.q)),
  };
}

/** The quorum of the council is the act's; a committee's is the statut's, which no article names (K-06). */
export function quorumArticle(header: Header): string | undefined {
  return isCommitteeSitting(header) ? undefined : articles.quorum;
}
