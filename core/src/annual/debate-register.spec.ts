import { describe, expect, it } from 'vitest';
import { debatePlaces, isFiledInTime, lastFilingDay, supportersNeeded } from './debate-register.js';

describe('R-02: applications to the debate on the report', () => {
  it('twenty persons up to 20,000 inhabitants, fifty above', () => {
    expect([1, 20_000, 20_001].map(supportersNeeded)).toEqual([20, 20, 50]);
  });

  it('R-04: a session on 25.06 takes applications until 24.06 23:59:59 in Warsaw, also over winter and summer time', () => {
    expect(lastFilingDay('2027-06-25')).toBe('2027-06-24');
    expect(isFiledInTime('2027-06-24T21:59:59.999Z', '2027-06-25')).toBe(true);
    expect(isFiledInTime('2027-06-24T22:00:00.000Z', '2027-06-25')).toBe(false);
    expect(isFiledInTime('2027-01-14T22:59:59.999Z', '2027-01-15')).toBe(true);
    expect(isFiledInTime('2027-01-14T23:00:00.000Z', '2027-01-15')).toBe(false);
    expect(lastFilingDay('2028-03-01')).toBe('2028-02-29');
  });

  it('in the order of receipt; the sixteenth waits in reserve and moves up when one falls away', () => {
    const at = (no: number) => `2027-06-01T10:00:${String(no).padStart(2, '0')}.000Z`;
    const filed = Array.from({ length: 16 }, (_, index) => ({
      no: index + 1,
      receivedAt: at(index + 1),
      standing: 'filed' as const,
    }));
    const places = debatePlaces([...filed].reverse(), 15);
    expect(places.map(({ no }) => no)).toEqual(filed.map(({ no }) => no));
    expect(places[14]).toMatchObject({ position: 15, place: 'admitted' });
    expect(places[15]).toMatchObject({ position: 16, place: 'reserve' });
    expect(debatePlaces(filed, 20)[15]?.place).toBe('admitted');
    const moved = debatePlaces(
      filed.map((each) => (each.no === 3 ? { ...each, standing: 'withdrawn' as const } : each)),
      15,
    );
    expect(moved[2]).toMatchObject({ position: null, place: 'none' });
    expect(moved[15]).toMatchObject({ position: 15, place: 'admitted' });
  });
});
