import type { DossierPaper } from '../../core/src/annual/dossier.js';
import { formatDateTime } from '../../core/src/kernel/warsaw-time.js';
import type { VotingRecord } from './http/sessions.js';

/** Papers before the discharge, as the law calls them. */
export const dossierPaperTexts: Readonly<Record<DossierPaper, string>> = {
  'budget-execution': 'Sprawozdanie z wykonania budżetu',
  'financial-statement': 'Sprawozdanie finansowe',
  'audit-chamber-opinion': 'Opinia RIO o sprawozdaniu z wykonania budżetu',
  'property-information': 'Informacja o stanie mienia gminy',
  'audit-committee-motion': 'Wniosek komisji rewizyjnej w sprawie absolutorium',
  'audit-chamber-opinion-on-motion': 'Opinia RIO o wniosku komisji rewizyjnej',
};

/** What the chair went on without, one sentence for each decision; none for other votes. */
export function waivedPapersTexts({ waivedPapers = [] }: Pick<VotingRecord, 'waivedPapers'>): readonly string[] {
  return waivedPapers.map(({ missing, reason, at }) => {
    const papers = missing.map((paper) => dossierPaperTexts[paper]).join('; ');
    return `Przewodniczący przeszedł do głosowania mimo braku dokumentów (${formatDateTime(at)}): ${papers}. Powód: ${reason}`;
  });
}

/** every paper of the discharge as it lay before the council, one sentence each; none for other votes. */
export function dischargePapersTexts({
  dischargePapers = [],
}: Pick<VotingRecord, 'dischargePapers'>): readonly string[] {
  return dischargePapers.map(({ paper, title, reason }) => {
    const state = title !== null ? `jest („${title}”)` : reason !== null ? `nie dotyczy (${reason})` : 'brak';
    return `${dossierPaperTexts[paper]}: ${state}`;
  });
}
