import type { AgendaItem, ItemKind } from '../agenda/agenda-item.js';
import { articles } from '../kernel/articles.js';
import { type Decision, refuse } from '../session/decision.js';
import type { SessionState } from '../session/state.js';
import type { MatterId } from '../voting/matters.js';

/**
 * the order of the annual special session. The report is taken first (art. 28aa ust. 4), the vote of confidence follows its debate
 * (ust. 9), and the council votes on the discharge only after it has taken note of reports and opinions (art. 271 ust. 1 u.f.p.).
 */
export const annualOrder: readonly ItemKind[] = [
  'state-report',
  'confidence',
  'financial-reports',
  'discharge-opinions',
  'discharge',
];

type Course = Pick<SessionState, 'agenda' | 'votings'>;

/** whether the vote of confidence of this item was taken and stands, whatever its result (art. 28aa ust. 9). */
export function confidenceDecided({ votings }: Pick<SessionState, 'votings'>, itemId: string): boolean {
  return votings.some(
    (voting) => voting.itemId === itemId && voting.matter === 'confidence' && voting.status === 'announced',
  );
}

/** The item that must come before an item of this kind and is not done yet; undefined when the way is free. */
export function blockerOf(state: Course, kind: ItemKind): AgendaItem | undefined {
  for (const earlier of annualOrder.slice(0, Math.max(0, annualOrder.indexOf(kind)))) {
    const undone = state.agenda.find((item) => item.kind === earlier && !isDone(state, item));
    if (undone) return undone;
  }
  return undefined;
}

/** The item in progress ends when the next one starts, so it counts as dealt with; the confidence needs its vote. */
function isDone(state: Course, { kind, status, itemId }: AgendaItem): boolean {
  if (status === 'withdrawn') return true;
  return kind === 'confidence' ? confidenceDecided(state, itemId) : status === 'in-progress' || status === 'finished';
}

/** why an item of this kind cannot be taken up now. */
export function sequenceFault(state: Course, kind: ItemKind): Decision | undefined {
  const blocker = blockerOf(state, kind);
  if (!blocker) return undefined;
  const isOfReport = blocker.kind === 'state-report' || blocker.kind === 'confidence';
  const article = isOfReport ? articles.stateReport : articles.dischargePapers;
  return refuse('annual-sequence', article, { item: blocker.number, title: blocker.title });
}

/** the same lock for a vote, under whichever item it is put. */
export function voteSequenceFault(state: Course, matter: MatterId | null): Decision | undefined {
  return matter === 'confidence' || matter === 'discharge' ? sequenceFault(state, matter) : undefined;
}
