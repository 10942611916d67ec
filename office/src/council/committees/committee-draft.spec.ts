import { describe, expect, it } from 'vitest';
import { blankCommittee, shareOf, shareText, withChair, withMember } from './committee-draft.js';

describe('K-01: a committee in the hands of the office', () => {
  it('who leaves it leads it no more, the others stay', () => {
    const draft = { ...blankCommittee, memberIds: ['a', 'b'], chairId: 'a', deputyId: 'b' };
    expect(withMember(draft, 'a', false)).toMatchObject({ memberIds: ['b'], chairId: null, deputyId: 'b' });
    expect(withMember(draft, 'c', true)).toMatchObject({ memberIds: ['a', 'b', 'c'], chairId: 'a' });
    expect(withMember(draft, 'b', true).memberIds).toEqual(['a', 'b']);
  });

  it('nobody is deputy of themselves', () => {
    const draft = { ...blankCommittee, memberIds: ['a', 'b'], chairId: 'a', deputyId: 'b' };
    expect(withChair(draft, 'b')).toMatchObject({ chairId: 'b', deputyId: null });
    expect(withChair(draft, null)).toMatchObject({ chairId: null, deputyId: 'b' });
  });

  it('K-06: a quorum is written as its share', () => {
    expect(shareText(blankCommittee.quorum)).toBe('1/2');
    expect(shareOf('2/3')).toEqual({ p: 2, q: 3 });
  });
});
