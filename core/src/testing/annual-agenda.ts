import type { ItemDraft } from '../agenda/agenda-item.js';
import { dossierPapers } from '../annual/dossier.js';
import { plainItem, resolutionItem } from './agenda-of.js';
import { voteOn } from './special-sitting.js';

/**
 * The annual special session: opening `i1`, report `i2`, confidence `i3`, financial reports `i4`, opinions `i5`, discharge `i6`,
 * closing `i7`.
 * @param withPapers whether all papers of the discharge are ticked
 */
export function annualAgenda(withPapers = true): readonly ItemDraft[] {
  const discharge = resolutionItem(6, voteOn('discharge'));
  const documentId = discharge.documents[0]?.documentId ?? null;
  const ticked = dossierPapers.map((paper) =>
    paper === 'audit-chamber-opinion-on-motion'
      ? { paper, documentId: null, reason: 'Nie dotyczy: wniosek złożono ustnie' }
      : { paper, documentId, reason: null },
  );
  return [
    { ...plainItem(1), kind: 'opening' },
    { ...plainItem(2), kind: 'state-report' },
    { ...resolutionItem(3, voteOn('confidence')), kind: 'confidence' },
    { ...plainItem(4), kind: 'financial-reports' },
    { ...plainItem(5), kind: 'discharge-opinions' },
    { ...discharge, kind: 'discharge', ...(withPapers ? { dossier: ticked } : {}) },
    { ...plainItem(7), kind: 'closing' },
  ];
}
