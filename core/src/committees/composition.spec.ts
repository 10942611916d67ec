import { describe, expect, it } from 'vitest';
import { councilOf } from '../testing/council-of.js';
import { clubFindings, compositionFindings } from './composition.js';

// In the invented council seats 3, 6, 9, 12, 15 belong to club-1, seats 1, 4, 7, 10, 13 to club-2; seat 1 chairs, seat 2 is vice-chair.
const council = councilOf(15);

describe('K-03, art. 18a; K-04, art. 18b: obligatory committees', () => {
  it.each(['audit', 'petitions'] as const)(
    '%s: all clubs represented, no chair or vice-chair of the council',
    (kind) => {
      const article = kind === 'audit' ? 'art. 18a ust. 2 u.s.g.' : 'art. 18b ust. 2 u.s.g.';
      expect(compositionFindings({ kind, memberIds: ['m3', 'm4', 'm5'], chairId: 'm3' }, council)).toEqual([]);
      expect(compositionFindings({ kind, memberIds: ['m1', 'm2', 'm5'], chairId: 'm5' }, council)).toEqual([
        { kind: 'club-missing', clubId: 'club-1', club: 'Klub Nasza Gmina', article },
        { kind: 'office-holder', memberId: 'm1', article },
        { kind: 'office-holder', memberId: 'm2', article },
      ]);
    },
  );

  it('a club nobody belongs to any more is not missed', () => {
    const members = council.members.map((member) =>
      member.clubId === 'club-1' ? { ...member, clubId: null } : member,
    );
    expect(
      compositionFindings({ kind: 'audit', memberIds: ['m4', 'm5'], chairId: 'm4' }, { ...council, members }),
    ).toEqual([]);
  });
});

describe('K-01, art. 21: any committee', () => {
  it('needs members with a mandate and somebody who leads it', () => {
    const expired = councilOf(15, { filled: 14, expired: 1 });
    expect(compositionFindings({ kind: 'standing', memberIds: [], chairId: null }, expired)).toEqual([
      { kind: 'empty' },
    ]);
    expect(compositionFindings({ kind: 'standing', memberIds: ['m1', 'm15'], chairId: null }, expired)).toEqual([
      { kind: 'no-chair' },
      { kind: 'without-mandate', memberId: 'm15', article: 'art. 21 ust. 1 u.s.g.' },
    ]);
  });
});

describe('K-09, art. 23: clubs of councillors', () => {
  it('fewer than three members: the club is named', () => {
    const small = {
      ...council,
      members: council.members.filter(({ memberId }) => !['m3', 'm6', 'm9'].includes(memberId)),
    };
    expect(clubFindings(council.clubs, council.members)).toEqual([]);
    expect(clubFindings(small.clubs, small.members)).toEqual([
      { clubId: 'club-1', members: 2, article: 'art. 23 u.s.g.' },
    ]);
  });

  it('a mandate that ended does not count', () => {
    const members = council.members.map((member) =>
      ['m3', 'm6', 'm9'].includes(member.memberId) ? { ...member, mandate: 'expired' as const } : member,
    );
    expect(clubFindings(council.clubs, members).map(({ clubId }) => clubId)).toEqual(['club-1']);
  });
});
