import { describe, expect, it } from 'vitest';
import {
  acceptedByLawOn,
  endOfOfficeBasis,
  isEndingFit,
  lastResolutionDay,
  resignationStanding,
} from './resignation.js';

describe('art. 19 ust. 5–6 u.s.g.: resignation of the chair or a vice-chair', () => {
  it.each([
    ['2026-03-10', '2026-04-10', '2026-04-30'],
    ['2026-01-31', '2026-02-28', '2026-02-28'],
    ['2027-12-31', '2028-01-31', '2028-01-31'],
    ['2028-01-30', '2028-02-29', '2028-02-29'],
    ['2026-04-30', '2026-05-30', '2026-05-31'],
  ])('filed on %s: resolution until %s, accepted by law at the end of %s', (filed, resolution, byLaw) => {
    expect(lastResolutionDay(filed)).toBe(resolution);
    expect(acceptedByLawOn(filed)).toBe(byLaw);
  });

  it('without a resolution the office is held until the end of that month, then it ended by law', () => {
    const resignation = { filedOn: '2026-03-10', ending: null };
    const standings = ['2026-04-10', '2026-04-11', '2026-04-30', '2026-05-01'].map((today) => [
      resignationStanding(resignation, today),
      endOfOfficeBasis(resignation, today),
    ]);
    expect(standings).toEqual([
      ['waits', null],
      ['late', null],
      ['late', null],
      ['by-law', 'art. 19 ust. 6 u.s.g.'],
    ]);
  });

  it('a resolution ends the office, a resignation taken back does not', () => {
    const accepted = { kind: 'accepted', day: '2026-03-20', resolutionNo: 'XX/1/26' } as const;
    expect(endOfOfficeBasis({ filedOn: '2026-03-10', ending: accepted }, '2026-03-20')).toBe('art. 19 ust. 5 u.s.g.');
    const back = { kind: 'taken-back', day: '2026-03-12' } as const;
    expect(endOfOfficeBasis({ filedOn: '2026-03-10', ending: back }, '2027-01-01')).toBeNull();
  });

  it('a resolution of after the month accepts nothing any more', () => {
    const fits = (day: string, today = '2026-06-01') =>
      isEndingFit({ filedOn: '2026-03-10' }, { kind: 'accepted', day, resolutionNo: 'X' }, today);
    expect(fits('2026-04-10')).toBe(true);
    expect(fits('2026-04-11')).toBe(false);
    expect(fits('2026-03-09')).toBe(false);
    expect(fits('2026-03-20', '2026-03-19')).toBe(false);
    expect(isEndingFit({ filedOn: '2026-03-10' }, { kind: 'taken-back', day: '2026-05-01' }, '2026-06-01')).toBe(false);
  });
});
