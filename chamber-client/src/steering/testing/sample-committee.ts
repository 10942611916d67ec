import type { CommitteeView } from '../../../../protocol/src/views/committees-part.js';

/** Komisja Budżetu with these members, led by the first one; specs change what they are about. */
export function committeeOf(memberIds: readonly string[], change: Partial<CommitteeView> = {}): CommitteeView {
  const statutorySize = memberIds.length;
  return {
    committeeId: 'budget',
    name: 'Komisja Budżetu',
    kind: 'standing',
    roman: 'IV',
    chairId: memberIds[0] ?? null,
    deputyId: null,
    memberIds: [...memberIds],
    handCounts: false,
    opinions: [],
    quorum: { present: statutorySize, required: Math.ceil(statutorySize / 2), statutorySize, met: true },
    ...change,
  };
}
