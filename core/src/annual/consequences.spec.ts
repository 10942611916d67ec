import { describe, expect, it } from 'vitest';
import { annualAgenda } from '../testing/annual-agenda.js';
import { chair } from '../testing/people.js';
import { Sitting } from '../testing/sitting.js';
import { voteOn } from '../testing/special-sitting.js';
import { annualOutcome } from './annual-outcome.js';
import { type AnnualOutcome, earliestReferendumSession, legalPaths } from './consequences.js';

const outcome = (change: Partial<AnnualOutcome>): AnnualOutcome => ({
  year: 2027,
  day: '2027-06-25',
  confidence: 'granted',
  discharge: 'granted',
  ...change,
});

describe('R-07: what follows from the annual session', () => {
  it('nothing where both were granted, nor where the discharge was only not adopted (V-24)', () => {
    expect(legalPaths(outcome({}), [])).toEqual([]);
    expect(legalPaths(outcome({ discharge: 'not-adopted' }), [])).toEqual([]);
  });

  it('a refused discharge: the referendum, not before fourteen days have passed', () => {
    expect(earliestReferendumSession('2027-06-25')).toBe('2027-07-10');
    expect(legalPaths(outcome({ discharge: 'refused' }), [])).toEqual([
      { kind: 'referendum-after-discharge', basis: 'art. 28a ust. 3 u.s.g.', earliest: '2027-07-10' },
    ]);
  });

  it('confidence refused once warns, in two years running it opens the referendum', () => {
    const refused = outcome({ confidence: 'refused' });
    expect(legalPaths(refused, [])).toMatchObject([{ kind: 'second-refusal-next-year', earliest: null }]);
    const before = outcome({ year: 2026, confidence: 'refused' });
    expect(legalPaths(refused, [before])).toMatchObject([{ kind: 'referendum-after-confidence' }]);
    expect(legalPaths(refused, [{ ...before, year: 2025 }])).toMatchObject([{ kind: 'second-refusal-next-year' }]);
  });

  it('is read from the votes that stand', () => {
    const sitting = new Sitting({ agenda: annualAgenda() }).opened(14);
    expect(annualOutcome(sitting.state)).toBeNull();
    const vote = (matter: 'confidence' | 'discharge', votesFor: number, subject?: string) => {
      const votingId = sitting.withOpenVoting({ ...voteOn(matter), ...(subject ? { subject } : {}) });
      for (let no = 1; no <= votesFor; no += 1) sitting.votes(no, 'for').thenAccepted();
      sitting.counted(votingId);
    };
    const start = (itemId: string) => sitting.when(chair, 'StartItem', { itemId }).thenAccepted();
    for (const itemId of ['i2', 'i3']) start(itemId);
    vote('confidence', 7);
    for (const itemId of ['i4', 'i5', 'i6']) start(itemId);
    vote('discharge', 7);
    expect(annualOutcome(sitting.state)).toMatchObject({ confidence: 'refused', discharge: 'not-adopted' });
    vote('discharge', 8, 'Uchwała w sprawie nieudzielenia Wójtowi absolutorium');
    expect(annualOutcome(sitting.state)).toMatchObject({ confidence: 'refused', discharge: 'refused' });
  });
});
