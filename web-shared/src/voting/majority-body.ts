import type { CommitteesPart } from '../../../protocol/src/views/committees-part.js';

/** Of whose members a majority is a share: the council's (art. 14 ust. 1), or those of one committee (K-06). */
export type MajorityBody = 'council' | 'committee';

interface View {
  readonly header: { readonly statutorySize: number };
  readonly committees?: CommitteesPart | undefined;
}

/** Who votes, and the number its majority is counted of: the statutory size, or a committee's members with a mandate. */
export function bodyOfVote(
  { header, committees = [] }: View,
  { committeeId }: { readonly committeeId?: string | null | undefined },
): { readonly body: MajorityBody; readonly size: number } {
  const committee = committees.find((candidate) => candidate.committeeId === committeeId);
  return committee
    ? { body: 'committee', size: committee.quorum.statutorySize }
    : { body: 'council', size: header.statutorySize };
}
