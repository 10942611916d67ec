import { type Decision, refuse } from '../session/decision.js';
import type { SessionRules } from '../session/rules.js';
import { type RuleChange, ruleChanges, ruleValue } from './rule-changes.js';

/** G-02: in what the rules of one session depart from the version of the statut valid on its day. Part of its first event, public. */
export interface StatutDeparture {
  /** The version's label: „Statut 2024". */
  readonly label: string;
  readonly validFrom: string;
  /** `before` = as the statut says, `after` = as the session was prepared; at least one. */
  readonly changes: readonly RuleChange[];
}

/** @param statut the version valid on the session's day @returns null where the session follows it */
export function departureFrom(statut: SessionRules, rules: SessionRules): StatutDeparture | null {
  const changes = ruleChanges(statut, rules);
  return changes.length === 0 ? null : { label: statut.ruleSetVersion, validFrom: statut.validFrom, changes };
}

/** Refuses what is said of other rules than those frozen beside it. */
export function departureFault(rules: SessionRules, departure: StatutDeparture | undefined): Decision | undefined {
  if (!departure) return undefined;
  const { changes } = departure;
  const isOfThese = changes.every(
    ({ setting, before, after }) => ruleValue(rules, setting) === after && before !== after,
  );
  const isOnce = new Set(changes.map(({ setting }) => setting)).size === changes.length;
  return changes.length > 0 && isOfThese && isOnce ? undefined : refuse('statut-departure-mismatch');
}
