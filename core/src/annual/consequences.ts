/** The outcome of the annual votes of one year: as the log of that session says, or as people entered it for years before. */
export interface AnnualOutcome {
  readonly year: number;
  /** Local day of the session, `YYYY-MM-DD`. */
  readonly day: string;
  readonly confidence: 'granted' | 'refused' | null;
  /** V-24: `refused` only by a resolution adopted on the draft of a refusal; `not-adopted` decides nothing. */
  readonly discharge: 'granted' | 'refused' | 'not-adopted' | null;
}

/** a way the law opens after the annual session. Shown to people; nothing follows by itself. */
export interface LegalPath {
  readonly kind: 'referendum-after-discharge' | 'referendum-after-confidence' | 'second-refusal-next-year';
  readonly basis: string;
  /** The first day on which the council may deal with the referendum; null when there is none yet. */
  readonly earliest: string | null;
}

const waitingDays = 14;

/** The first day after the waiting time: art. 28a ust. 3 forbids a session on the referendum before 14 days have passed. */
export function earliestReferendumSession(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + (waitingDays + 1) * 86_400_000).toISOString().slice(0, 10);
}

/**
 * a refused discharge opens the way of art. 28a ust. 3; a confidence refused in two years running that of art. 28aa ust. 10, the
 * first refusal only warns. Whether the time of art. 28a ust. 1 (from the ninth month after the election to nine months before the
 * end of the term) is kept, people judge.
 */
export function legalPaths(
  { year, day, confidence, discharge }: AnnualOutcome,
  earlier: readonly AnnualOutcome[],
): readonly LegalPath[] {
  const earliest = earliestReferendumSession(day);
  const refusedBefore = earlier.some((before) => before.year === year - 1 && before.confidence === 'refused');
  return [
    ...(discharge === 'refused'
      ? [{ kind: 'referendum-after-discharge' as const, basis: 'art. 28a ust. 3 u.s.g.', earliest }]
      : []),
    ...(confidence === 'refused' && refusedBefore
      ? [{ kind: 'referendum-after-confidence' as const, basis: 'art. 28aa ust. 10 u.s.g.', earliest }]
      : []),
    ...(confidence === 'refused' && !refusedBefore
      ? [{ kind: 'second-refusal-next-year' as const, basis: 'art. 28aa ust. 10 u.s.g.', earliest: null }]
      : []),
  ];
}
