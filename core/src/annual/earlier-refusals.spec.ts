import { describe, expect, it } from 'vitest';
import type { AnnualOutcome } from './consequences.js';
import { isNumberedAsNeeded, openPaths, outcomesOf } from './earlier-refusals.js';

const noRecall = { 'referendum-after-discharge': [], 'referendum-after-confidence': [] };
const refusedConfidence = (day: string): AnnualOutcome => ({
  year: Number(day.slice(0, 4)),
  day,
  confidence: 'refused',
  discharge: 'not-adopted',
});

describe('R-07: refusals of earlier years', () => {
  it('V-24: a refused discharge has a resolution; a confidence refused by law has none', () => {
    expect(isNumberedAsNeeded({ kind: 'discharge', resolutionNo: null })).toBe(false);
    expect(isNumberedAsNeeded({ kind: 'discharge', resolutionNo: 'X/70/25' })).toBe(true);
    expect(isNumberedAsNeeded({ kind: 'confidence', resolutionNo: null })).toBe(true);
  });

  it('both kinds of one session are one outcome of its year', () => {
    const refusals = [
      { kind: 'discharge' as const, day: '2025-06-24', resolutionNo: 'X/70/25' },
      { kind: 'confidence' as const, day: '2025-06-24', resolutionNo: null },
    ];
    expect(outcomesOf(refusals)).toEqual([
      { year: 2025, day: '2025-06-24', confidence: 'refused', discharge: 'refused' },
    ]);
  });

  it('art. 28aa ust. 10: a refusal entered for the year before opens the referendum of this year', () => {
    const before = outcomesOf([{ kind: 'confidence', day: '2025-06-24', resolutionNo: null }]);
    expect(openPaths([...before, refusedConfidence('2026-06-23')], noRecall)).toMatchObject([
      { kind: 'referendum-after-confidence', day: '2026-06-23', earliest: '2026-07-08' },
    ]);
    expect(openPaths([refusedConfidence('2026-06-23')], noRecall)).toEqual([]);
  });

  it('art. 28a ust. 3: the way waits until a session from the fifteenth day on deals with it', () => {
    const outcomes = outcomesOf([{ kind: 'discharge', day: '2026-06-23', resolutionNo: 'XX/190/26' }]);
    const waiting = (days: string[]) => openPaths(outcomes, { ...noRecall, 'referendum-after-discharge': days });
    expect(waiting([])).toMatchObject([{ kind: 'referendum-after-discharge', earliest: '2026-07-08' }]);
    expect(waiting(['2026-07-07'])).toHaveLength(1);
    expect(waiting(['2026-07-08'])).toEqual([]);
  });

  it('a newer annual session takes the place of the older one', () => {
    const older = outcomesOf([{ kind: 'discharge', day: '2025-06-24', resolutionNo: 'X/70/25' }]);
    const granted: AnnualOutcome = { year: 2026, day: '2026-06-23', confidence: 'granted', discharge: 'granted' };
    expect(openPaths([...older, granted], noRecall)).toEqual([]);
    expect(openPaths([], noRecall)).toEqual([]);
  });
});
