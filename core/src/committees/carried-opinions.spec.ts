import { describe, expect, it } from 'vitest';
import { plainItem, resolutionItem } from '../testing/agenda-of.js';
import { jointSitting } from '../testing/joint-sitting.js';
import { withCarriedOpinions } from './carried-opinions.js';
import type { CommitteeOpinion } from './opinion.js';

const sessionId = '00000000-0000-4000-8000-00000000beef';
const past = { sessionId, state: jointSitting().state };

describe('K-10: opinions of committees stand at the item of the council', () => {
  it('the same paper, with the numbers of the vote and the day; other items have none', () => {
    const [item, other, plain] = withCarriedOpinions([resolutionItem(2), resolutionItem(9), plainItem(1)], [past]);
    expect(item?.opinions).toEqual([
      {
        committee: 'Komisja Budżetu i Finansów',
        opinion: 'positive',
        remarks: null,
        votes: { for: 4, against: 1, abstain: 0 },
        day: '2026-11-24',
        sessionId,
      },
      {
        committee: 'Komisja Oświaty',
        opinion: 'positive',
        remarks: null,
        votes: { for: 3, against: 0, abstain: 0 },
        day: '2026-11-24',
        sessionId,
      },
    ]);
    expect(other).toEqual(resolutionItem(9));
    expect(plain).toEqual(plainItem(1));
  });

  it('an opinion entered from paper stays, one carried before is made anew', () => {
    const paper: CommitteeOpinion = {
      committee: 'Komisja Oświaty',
      opinion: 'negative',
      remarks: null,
      votes: null,
      day: null,
      sessionId: null,
    };
    const stale: CommitteeOpinion = { ...paper, committee: 'Komisja Budżetu i Finansów', sessionId };
    const [item] = withCarriedOpinions([{ ...resolutionItem(2), opinions: [paper, stale] }], [past]);
    expect(item?.opinions?.map(({ committee, opinion }) => `${committee} ${opinion}`)).toEqual([
      'Komisja Oświaty negative',
      'Komisja Budżetu i Finansów positive',
    ]);
  });
});
