import { describe, expect, it } from 'vitest';
import { beyondClubLimit, draftDuty, isReceivedInTime, latestCitizensDay } from './received-draft.js';

const draft = { receivedOn: '2026-03-10', requested: true, spatialPlanning: false } as const;

describe('S-07: the mayor’s draft', () => {
  it('binds from seven days before the session day, also over the change of the clocks', () => {
    expect(isReceivedInTime('2026-03-10', '2026-03-17')).toBe(true);
    expect(isReceivedInTime('2026-03-11', '2026-03-17')).toBe(false);
    expect(isReceivedInTime('2026-03-25', '2026-04-01')).toBe(true);
    expect(isReceivedInTime('2026-12-28', '2027-01-04')).toBe(true);
  });

  it('must enter the next session when asked for, stays free otherwise', () => {
    expect(draftDuty({ ...draft, filer: 'mayor' }, '2026-03-17')).toEqual({
      ...{ kind: 'must', article: 'art. 20 ust. 5 u.s.g.', latest: null },
    });
    expect(draftDuty({ ...draft, filer: 'mayor' }, '2026-03-16').kind).toBe('not-yet');
    expect(draftDuty({ ...draft, filer: 'mayor', requested: false }, '2026-03-17').kind).toBe('may');
  });
});

describe('S-08: drafts of clubs', () => {
  it('bind by the same seven days', () => {
    expect(draftDuty({ ...draft, filer: 'club' }, '2026-03-17')).toMatchObject({
      ...{ kind: 'must', article: 'art. 20 ust. 6 u.s.g.' },
    });
    expect(draftDuty({ ...draft, filer: 'club' }, '2026-03-16').kind).toBe('not-yet');
  });

  it('one for each club and session; other clubs and drafts without a request do not count', () => {
    const of = (clubId: string | null, requested = true, filer: 'club' | 'mayor' = 'club') => ({
      ...{ filer, clubId, requested },
    });
    const drafts = [of('a'), of(null, true, 'mayor'), of('b'), of('a', false), of('a')];
    expect(beyondClubLimit(drafts)).toEqual([drafts[4]]);
    expect(beyondClubLimit(drafts.slice(0, 4))).toEqual([]);
  });
});

describe('S-09: citizens’ drafts', () => {
  it('the next session after the filing, at the latest after three months', () => {
    const filed = { ...draft, filer: 'citizens' as const };
    expect(draftDuty(filed, '2026-03-11')).toEqual({
      ...{ kind: 'must', article: 'art. 41a ust. 3 u.s.g.', latest: '2026-06-10' },
    });
    expect(draftDuty(filed, '2026-03-10').kind).toBe('not-yet');
  });

  it('spatial planning: only the three months bind', () => {
    const filed = { ...draft, filer: 'citizens' as const, spatialPlanning: true };
    expect(draftDuty(filed, '2026-03-20').kind).toBe('may');
    expect(draftDuty(filed, '2026-06-10').kind).toBe('must');
  });

  it('the month’s last day stands for a day the month does not have', () => {
    expect(latestCitizensDay('2026-11-30')).toBe('2027-02-28');
    expect(latestCitizensDay('2027-11-30')).toBe('2028-02-29');
    expect(latestCitizensDay('2026-10-31')).toBe('2027-01-31');
  });
});

it('drafts of committees and councillors: the statut and the chair decide', () => {
  for (const filer of ['committee', 'councillors'] as const)
    expect(draftDuty({ ...draft, filer }, '2026-03-17')).toEqual({ kind: 'may', article: null, latest: null });
});
