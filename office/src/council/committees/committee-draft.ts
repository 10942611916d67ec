import { byPolishName } from '../../../../core/src/council/council.js';
import type { CommitteeInput, CommitteeRecord } from '../../../../protocol/src/http/committees.js';
import type { MemberRecord } from '../../../../protocol/src/http/office.js';

/** A committee nobody has described yet: quorum of one half, names voted (K-05, K-06). */
export const blankCommittee: CommitteeInput = {
  name: '',
  kind: 'standing',
  memberIds: [],
  chairId: null,
  deputyId: null,
  quorum: { p: 1, q: 2 },
  handCounts: false,
  majority: { kind: 'simple' },
  closed: false,
};

export function committeeInputOf({ committeeId: _, version: __, ...input }: CommitteeRecord): CommitteeInput {
  return input;
}

/** Who can be chosen: councillors with a mandate, and those who still belong though theirs has expired. */
export function selectable(members: readonly MemberRecord[], memberIds: readonly string[]): readonly MemberRecord[] {
  return members
    .filter(({ mandate, memberId }) => mandate === 'active' || memberIds.includes(memberId))
    .sort(byPolishName);
}

/** With or without one member; who leaves leads no more. */
export function withMember(draft: CommitteeInput, memberId: string, belongs: boolean): CommitteeInput {
  const others = draft.memberIds.filter((id) => id !== memberId);
  if (belongs) return { ...draft, memberIds: [...others, memberId] };
  const unlessGone = (id: string | null) => (id === memberId ? null : id);
  return { ...draft, memberIds: others, chairId: unlessGone(draft.chairId), deputyId: unlessGone(draft.deputyId) };
}

/** Another chair; nobody is deputy of themselves. */
export function withChair(draft: CommitteeInput, chairId: string | null): CommitteeInput {
  return { ...draft, chairId, deputyId: draft.deputyId === chairId ? null : draft.deputyId };
}

/** K-06: the statut may ask for more than half of a committee, never for less. */
export const quorumChoices = ['1/2', '3/5', '2/3', '3/4'] as const;

export function shareText({ p, q }: CommitteeInput['quorum']): string {
  return `${p}/${q}`;
}

export function shareOf(text: string): CommitteeInput['quorum'] {
  const [p = 1, q = 2] = text.split('/').map(Number);
  return { p, q };
}
