import { type AnnualOutcome, type LegalPath, legalPaths } from './consequences.js';

/** Kinds of annual votes whose refusal matters later: wotum zaufania, absolutorium. */
export const refusalKinds = ['confidence', 'discharge'] as const;
export type RefusalKind = (typeof refusalKinds)[number];

/** a refusal that stands in no log of this council, entered by the office. Its year is the one of the session. */
export interface EarlierRefusal {
  readonly kind: RefusalKind;
  /** Local day of the session, `YYYY-MM-DD`. */
  readonly day: string;
  /** Null only for a confidence refused by law: then no resolution exists (art. 28aa ust. 9). */
  readonly resolutionNo: string | null;
}

/** A refused discharge is a resolution (V-24) and has a number. */
export function isNumberedAsNeeded({ kind, resolutionNo }: Pick<EarlierRefusal, 'kind' | 'resolutionNo'>): boolean {
  return kind === 'confidence' || resolutionNo !== null;
}

/** The refusals as outcomes; both kinds of one session are one outcome. */
export function outcomesOf(refusals: readonly EarlierRefusal[]): readonly AnnualOutcome[] {
  const days = [...new Set(refusals.map(({ day }) => day))].sort();
  return days.map((day) => {
    const has = (kind: RefusalKind) => refusals.some((refusal) => refusal.day === day && refusal.kind === kind);
    return {
      year: Number(day.slice(0, 4)),
      day,
      confidence: has('confidence') ? 'refused' : null,
      discharge: has('discharge') ? 'refused' : null,
    };
  });
}

/** A way that is open now, with the day of the session that opened it. */
export interface OpenPath extends LegalPath {
  readonly day: string;
}

/**
 * the ways to a referendum that wait: opened by votes of the newest year, while no session deals with them. Older years leave the
 * list once a newer annual session was held; whether a way is still open by law (art. 28a ust. 1) people judge.
 * @param recallDays days of sessions, planned or held, whose agenda foresees a vote on recalling the mayor, for each kind of way
 */
export function openPaths(
  outcomes: readonly AnnualOutcome[],
  recallDays: Readonly<Record<'referendum-after-discharge' | 'referendum-after-confidence', readonly string[]>>,
): readonly OpenPath[] {
  const newest = Math.max(...outcomes.map(({ year }) => year));
  return outcomes
    .filter(({ year }) => year === newest)
    .flatMap((outcome) => legalPaths(outcome, outcomes).map((path) => ({ ...path, day: outcome.day })))
    .filter(({ kind, earliest }) => {
      if (kind === 'second-refusal-next-year' || earliest === null) return false;
      return !recallDays[kind].some((day) => day >= earliest);
    });
}
