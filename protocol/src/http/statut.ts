import { z } from 'zod';
import { ruleChange, sessionRules } from '../session/rules.js';

/**
 * Settings of the statut, in versions that are only ever added (G-01, G-02). GET /api/office/terms/:termId/statut → all versions,
 * the newest first; POST the same {rules, basedOn} → the new version. The label `ruleSetVersion` is unique in the term (422
 * `statut-label-taken`); `basedOn` is the number of the newest version the writer saw, 0 = none (409 `statut-changed`).
 * Nothing the law settles can be said here: the shape has no place for it.
 */
export const statutInput = z.strictObject({
  rules: sessionRules.omit({ remote: true }),
  basedOn: z.int().min(0),
});
export type StatutInput = z.infer<typeof statutInput>;

export const statutVersion = z.object({
  /** 1, 2, 3 … within the term. */
  seq: z.number(),
  rules: sessionRules.omit({ remote: true }),
  /** Against the version valid before it on its first day; against the usual settings for the first one. */
  changes: z.array(ruleChange),
  changedBy: z.string(),
  changedAt: z.string(),
});
export type StatutVersion = z.infer<typeof statutVersion>;
