import type { SessionRules } from '../session/rules.js';

/** One version of the settings of the statut, of a term. Versions are only ever added. */
export interface RulesVersion {
  /** 1, 2, 3 … in the order they were written. */
  readonly seq: number;
  readonly rules: Pick<SessionRules, 'ruleSetVersion' | 'validFrom'>;
}

/**
 * G-02: the version valid on a day: the one that began last; of several that begin on one day the one written last.
 * @param day local day, `YYYY-MM-DD` @returns null before the first one
 */
export function versionOn<Version extends RulesVersion>(versions: readonly Version[], day: string): Version | null {
  const begun = versions.filter(({ rules }) => rules.validFrom <= day);
  return begun.reduce<Version | null>((best, next) => (best && isBefore(next, best) ? best : next), null);
}

/** The version that bears this label; labels are unique within a term. */
export function versionLabelled<Version extends RulesVersion>(
  versions: readonly Version[],
  label: string,
): Version | null {
  return versions.find(({ rules }) => rules.ruleSetVersion === label) ?? null;
}

function isBefore(a: RulesVersion, b: RulesVersion): boolean {
  return a.rules.validFrom === b.rules.validFrom ? a.seq < b.seq : a.rules.validFrom < b.rules.validFrom;
}
