import { describe, expect, it } from 'vitest';
import { chair } from '../testing/people.js';
import { Sitting } from '../testing/sitting.js';
import { beyondClubLimit, draftDuty, isFreed, isReceivedInTime, latestCitizensDay } from './received-draft.js';

const draft = { receivedOn: '2026-03-10', requested: true, spatialPlanning: false, takenOff: false } as const;

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
      ...{ filer, clubId, requested, takenOff: false },
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

describe('S-07 … S-09: a draft whose item was not dealt with', () => {
  it('is free again: taken off the agenda, or never taken up before the closing', () => {
    const sitting = new Sitting().opened(15);
    const [first, second] = sitting.state.agenda;
    const [taken, other] = [first?.itemId ?? '', second?.itemId ?? ''];
    expect(isFreed(sitting.state, other)).toBe(false);
    sitting.when(chair, 'StartItem', { itemId: taken }).thenAccepted();
    sitting.when(chair, 'FinishItem', { itemId: taken }).thenAccepted();
    sitting.when(chair, 'CloseSession', { reason: 'Wyczerpano czas' }).thenAccepted();
    expect([isFreed(sitting.state, taken), isFreed(sitting.state, other)]).toEqual([false, true]);
    const agenda = sitting.state.agenda.map((item) => ({ ...item, status: 'withdrawn' as const }));
    expect(isFreed({ status: 'open', agenda }, taken)).toBe(true);
    expect(isFreed({ status: 'closed', agenda }, 'unknown')).toBe(false);
  });

  it('binds no more for mayor and clubs, whose request was met; a citizens’ draft still has to be dealt with', () => {
    const freed = { ...draft, takenOff: true };
    expect(draftDuty({ ...freed, filer: 'mayor' }, '2026-03-17').kind).toBe('may');
    expect(draftDuty({ ...freed, filer: 'club' }, '2026-03-17').kind).toBe('may');
    expect(draftDuty({ ...freed, filer: 'citizens' }, '2026-03-17').kind).toBe('must');
    const of = (takenOff: boolean) => ({ filer: 'club' as const, clubId: 'a', requested: true, takenOff });
    expect(beyondClubLimit([of(true), of(false)])).toEqual([]);
  });
});
