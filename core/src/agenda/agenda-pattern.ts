import type { ItemDraft } from './agenda-item.js';

/**
 * An item of an earlier session as the pattern of a new one: what it is about, its vote and its election stay; what belonged to
 * that sitting alone goes: papers, number and words of the draft, opinions of committees (K-10), papers of the discharge,
 * the counsel's confirmation of the matter (V-25).
 * @param itemId the new item's own id
 */
export function itemAsPattern(earlier: ItemDraft, itemId: string): ItemDraft {
  const { dossier: _, opinions: __, text: ___, ...kept } = earlier;
  if (!kept.vote) return { ...kept, itemId, draftNo: null, documents: [] };
  const { confirmedBy: ____, ...vote } = kept.vote;
  return { ...kept, itemId, draftNo: null, documents: [], vote };
}
