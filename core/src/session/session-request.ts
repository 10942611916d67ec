import { needsDraft } from '../agenda/agenda-fault.js';
import type { ItemDraft } from '../agenda/agenda-item.js';
import { articles } from '../kernel/articles.js';
import { atLeast } from '../voting/majority.js';

/** Art. 20 ust. 3: a session called because the mayor or at least a quarter of the statutory composition asked for it. */
export interface SessionRequest {
  readonly by: 'mayor' | 'councillors';
  /** Local day on which the request was filed, `YYYY-MM-DD`. */
  readonly filedOn: string;
  /** Member ids of the councillors who signed; empty when the mayor asked. */
  readonly signatories: readonly string[];
}

/** S-05: what is wrong with a requested session. Flags for people, no refusals: the chair answers for the calling. */
export type RequestFinding =
  | {
      readonly kind: 'too-few-signatories';
      readonly signed: number;
      readonly required: number;
      readonly article: string;
    }
  | { readonly kind: 'called-too-late'; readonly lastDay: string; readonly article: string }
  | { readonly kind: 'agenda-missing'; readonly article: string }
  | { readonly kind: 'draft-missing'; readonly item: string; readonly article: string };

const daysToSession = 7;
const dayMs = 86_400_000;

/** The last admissible day of the session: within seven days of the filing, whose day is not counted (§21). */
export function lastSessionDay(filedOn: string): string {
  return new Date(Date.parse(`${filedOn}T00:00:00Z`) + daysToSession * dayMs).toISOString().slice(0, 10);
}

/** @param day local day of the session */
export function requestFindings(
  { by, filedOn, signatories }: SessionRequest,
  { day, statutorySize, agenda }: { day: string; statutorySize: number; agenda: readonly ItemDraft[] },
): readonly RequestFinding[] {
  const article = articles.requestedSession;
  const [signed, required] = [new Set(signatories).size, atLeast(statutorySize, 1, 4)];
  const lastDay = lastSessionDay(filedOn);
  const bare = agenda.filter((item) => needsDraft(item.kind) && item.documents.length === 0);
  return [
    ...(by === 'councillors' && signed < required
      ? [{ kind: 'too-few-signatories' as const, signed, required, article }]
      : []),
    ...(day > lastDay ? [{ kind: 'called-too-late' as const, lastDay, article }] : []),
    ...(agenda.length === 0 ? [{ kind: 'agenda-missing' as const, article }] : []),
    ...bare.map((item) => ({ kind: 'draft-missing' as const, item: item.number, article })),
  ];
}
