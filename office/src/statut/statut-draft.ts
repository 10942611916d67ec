import { defaultRules } from '../../../core/src/session/rules.js';
import { versionLabelled, versionOn } from '../../../core/src/statut/versions.js';
import type { StatutVersion } from '../../../protocol/src/http/statut.js';
import type { StatutRules } from '../preparation/rules/statut-rules.js';

/** What a session has where nobody wrote down the statut yet. */
export const usualRules: StatutRules = { ...defaultRules, guidedItems: true, speaking: { ...defaultRules.speaking } };

/** G-02: the version valid on the day; where the statut was not written down those of the newest meeting go on. */
export function startingRules(
  versions: readonly StatutVersion[],
  day: string,
  last: { readonly rules: StatutRules } | null,
): StatutRules {
  return versionOn(versions, day)?.rules ?? last?.rules ?? usualRules;
}

const endOfTime = '9999-12-31';

/** A new version grows from the one that begins last; its label is to be given anew. @param today `YYYY-MM-DD` */
export function nextVersion(versions: readonly StatutVersion[], today: string): StatutRules {
  const last = versionOn(versions, endOfTime);
  return { ...(last?.rules ?? usualRules), ruleSetVersion: '', validFrom: today };
}

/** What a version that begins on this day is compared with: the one valid before it, else the usual settings. */
export function rulesBefore(versions: readonly StatutVersion[], validFrom: string): StatutRules {
  return versionOn(versions, validFrom)?.rules ?? (defaultRules as StatutRules);
}

/** The version that begins after this day and ends the one that begins on it. */
export function versionAfter(versions: readonly StatutVersion[], validFrom: string): StatutVersion | null {
  const later = versions.filter(({ rules }) => rules.validFrom > validFrom);
  return later.sort((a, b) => a.rules.validFrom.localeCompare(b.rules.validFrom) || b.seq - a.seq)[0] ?? null;
}

export type LabelFault = 'missing' | 'taken';

export function labelFault(versions: readonly StatutVersion[], label: string): LabelFault | null {
  if (label.trim() === '') return 'missing';
  return versionLabelled(versions, label.trim()) ? 'taken' : null;
}
