import type { ItemDraft } from '../agenda/agenda-item.js';
import { articles } from '../kernel/articles.js';
import type { Instant } from '../kernel/instant.js';
import type { CommandOf } from '../session/commands.js';
import { notSitting } from '../session/decide-session.js';
import { accept, type Decision, refuse } from '../session/decision.js';
import { findItem, type SessionState } from '../session/state.js';
import type { MatterId } from '../voting/matters.js';

/**
 * What the council takes note of before it votes on the discharge (R-06, art. 271 ust. 1 u.f.p.): sprawozdanie z wykonania budżetu,
 * sprawozdanie finansowe, opinia RIO, informacja o stanie mienia, wniosek komisji rewizyjnej, opinia RIO o tym wniosku.
 */
export const dossierPapers = [
  'budget-execution',
  'financial-statement',
  'audit-chamber-opinion',
  'property-information',
  'audit-committee-motion',
  'audit-chamber-opinion-on-motion',
] as const;
export type DossierPaper = (typeof dossierPapers)[number];

/** One ticked paper: a document of the agenda, or the office's reason why there is none (`nie dotyczy`). Exactly one is set. */
export interface DossierEntry {
  readonly paper: DossierPaper;
  readonly documentId: string | null;
  readonly reason: string | null;
}

/** The chair went on without papers the law wants on the table; kept for ever, with the reason. */
export interface DossierWaiver {
  readonly itemId: string;
  readonly missing: readonly DossierPaper[];
  readonly reason: string;
  readonly at: Instant;
  readonly seq: number;
}

/** Papers of a discharge item nobody ticked; none for other items. */
export function missingPapers({ kind, dossier = [] }: Pick<ItemDraft, 'kind' | 'dossier'>): readonly DossierPaper[] {
  if (kind !== 'discharge') return [];
  return dossierPapers.filter((paper) => !dossier.some((entry) => entry.paper === paper));
}

/** Papers that still hold up the vote on the discharge: missing, and not waived by the chair. */
export function papersAwaited(
  { waivers }: Pick<SessionState, 'waivers'>,
  item: Pick<ItemDraft, 'itemId' | 'kind' | 'dossier'>,
): readonly DossierPaper[] {
  const waived = waivers.flatMap(({ itemId, missing }) => (itemId === item.itemId ? missing : []));
  return missingPapers(item).filter((paper) => !waived.includes(paper));
}

/** no vote on the discharge while papers are missing and the chair has not said why. */
export function papersFault(state: SessionState, item: ItemDraft, matter: MatterId | null): Decision | undefined {
  if (matter !== 'discharge') return undefined;
  const missing = papersAwaited(state, item).length;
  return missing > 0 ? refuse('discharge-papers-missing', articles.dischargePapers, { missing }) : undefined;
}

/** The chair goes on without the papers, with a reason; the log says which rule was left. */
export function waiveDossier(state: SessionState, { itemId, reason }: CommandOf<'WaiveDossier'>['payload']): Decision {
  const fault = notSitting(state);
  if (fault) return fault;
  const item = findItem(state, itemId);
  if (!item) return refuse('agenda-item-unknown');
  if (item.status !== 'in-progress') return refuse('item-not-in-progress', undefined, { item: item.number });
  const missing = papersAwaited(state, item);
  if (missing.length === 0) return refuse('dossier-complete', articles.dischargePapers);
  if (reason.trim() === '') return refuse('reason-required', articles.dischargePapers);
  return accept({ type: 'DossierWaived', payload: { itemId, missing, reason } });
}

/** Every ticked paper stands once and names a document of this agenda or a reason. */
export function dossierFault(agenda: readonly ItemDraft[]): Decision | undefined {
  const known = new Set(agenda.flatMap(({ documents }) => documents.map(({ documentId }) => documentId)));
  const wrong = agenda.find(({ dossier = [] }) => {
    const papers = new Set(dossier.map(({ paper }) => paper));
    return papers.size < dossier.length || !dossier.every((entry) => isGrounded(entry, known));
  });
  return wrong && refuse('dossier-invalid', undefined, { item: wrong.number });
}

function isGrounded({ documentId, reason }: DossierEntry, known: ReadonlySet<string>): boolean {
  if (documentId === null) return reason !== null && reason.trim() !== '';
  return reason === null && known.has(documentId);
}
