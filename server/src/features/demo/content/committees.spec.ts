import { describe, expect, it } from 'vitest';
import { compositionFindings } from '../../../../../core/src/committees/composition.js';
import type { Member } from '../../../../../core/src/council/council.js';
import { committees } from './committees.js';
import { clubs, councillors } from './people.js';

const members = councillors.map((one, index): Member => {
  const seatNo = index + 1;
  return { ...one, memberId: `m${seatNo}`, seatNo, mandate: 'active', sworn: true };
});

describe('committees of the demo council', () => {
  it('K-03, K-04: the two the act requires are there, once each', () => {
    for (const kind of ['audit', 'petitions'] as const)
      expect(committees.filter((one) => one.kind === kind)).toHaveLength(1);
  });

  it.each(committees)('art. 18a, 18b, 21: nothing is to be found in $name', ({ kind, seats }) => {
    const memberIds = seats.map((seatNo) => `m${seatNo}`);
    expect(new Set(memberIds).size).toBe(memberIds.length);
    expect(compositionFindings({ kind, memberIds, chairId: memberIds[0] ?? null }, { members, clubs })).toEqual([]);
  });
});
