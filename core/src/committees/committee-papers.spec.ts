import { expect, it } from 'vitest';
import { missingPapers, paperDaysFault } from './committee-papers.js';

const today = '2026-11-25';

it.each([
  [{ adoptedOn: '2026-01-10', presentedOn: null, approvedOn: null }, undefined],
  [{ adoptedOn: '2026-01-10', presentedOn: '2026-01-10', approvedOn: '2026-01-10' }, undefined],
  [{ adoptedOn: '2026-11-25', presentedOn: null, approvedOn: null }, undefined],
  [{ adoptedOn: '2026-11-26', presentedOn: null, approvedOn: null }, 'in-future'],
  [{ adoptedOn: '2026-01-10', presentedOn: '2026-12-01', approvedOn: null }, 'in-future'],
  [{ adoptedOn: '2026-01-10', presentedOn: '2026-01-09', approvedOn: null }, 'presented-before-adopted'],
  [{ adoptedOn: '2026-01-10', presentedOn: null, approvedOn: '2026-02-01' }, 'approved-unpresented'],
  [{ adoptedOn: '2026-01-10', presentedOn: '2026-02-02', approvedOn: '2026-02-01' }, 'approved-unpresented'],
] as const)(
  'K-01 (art. 21 ust. 3): adopted by the committee, then presented, then approved: %j is %s',
  (days, fault) => {
    expect(paperDaysFault(days, today)).toBe(fault);
  },
);

it('K-01: the plan of the running year and the report of the last one are missed, committee by committee', () => {
  const old = { committeeId: 'old', since: '2024-05-06' };
  const fresh = { committeeId: 'fresh', since: '2026-02-03' };
  expect(missingPapers([old, fresh], [], today)).toEqual([
    { committeeId: 'old', kind: 'plan', year: 2026 },
    { committeeId: 'old', kind: 'report', year: 2025 },
    { committeeId: 'fresh', kind: 'plan', year: 2026 },
  ]);
  const papers = [
    { committeeId: 'old', kind: 'plan', year: 2026 },
    { committeeId: 'old', kind: 'report', year: 2024 },
    { committeeId: 'fresh', kind: 'plan', year: 2025 },
    { committeeId: 'fresh', kind: 'report', year: 2026 },
  ] as const;
  expect(missingPapers([old, fresh], papers, today)).toEqual([
    { committeeId: 'old', kind: 'report', year: 2025 },
    { committeeId: 'fresh', kind: 'plan', year: 2026 },
    { committeeId: 'fresh', kind: 'report', year: 2025 },
  ]);
});
