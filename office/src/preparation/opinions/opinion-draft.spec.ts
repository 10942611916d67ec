import { describe, expect, it } from 'vitest';
import { itemDraft } from '../../../../protocol/src/session/agenda.js';
import { newItem } from '../agenda/new-item.js';
import { blankOpinion, opinionFault, opinionOf } from './opinion-draft.js';

describe('K-10: an opinion entered from paper', () => {
  it('needs its committee once, and remarks where it is given with remarks', () => {
    expect(opinionFault(blankOpinion, [])).toBe('committee');
    const named = { ...blankOpinion, committee: ' Komisja Budżetu ' };
    expect(opinionFault(named, [])).toBeNull();
    expect(opinionFault(named, [opinionOf(named)])).toBe('twice');
    expect(opinionFault({ ...named, opinion: 'with-remarks' }, [])).toBe('remarks');
  });

  it('is what the hub takes, with its votes only where they were given', () => {
    const opinion = opinionOf({
      ...blankOpinion,
      committee: 'Komisja Budżetu',
      votes: { for: 4, against: 1, abstain: null },
    });
    expect(opinion).toEqual({
      ...{ committee: 'Komisja Budżetu', opinion: 'positive', remarks: null },
      ...{ votes: null, day: null, sessionId: null },
    });
    const counted = opinionOf({
      ...blankOpinion,
      committee: 'K',
      withVotes: true,
      votes: { for: 4, against: 1, abstain: null },
    });
    expect(counted.votes).toEqual({ for: 4, against: 1, abstain: 0 });
    const item = { ...newItem('resolution', 2), title: 'Uchwała', vote: null, opinions: [opinion, counted] };
    expect(itemDraft.safeParse(item).success).toBe(true);
  });
});
