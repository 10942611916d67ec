import type { ItemDraft, ItemKind } from '../agenda/agenda-item.js';
import type { MatterId } from './matters.js';

/** What the software proposes for an item and why; people confirm it by naming the matter of the vote (G-05, Q-04). */
export interface MatterProposal {
  readonly matter: MatterId;
  readonly because: 'item-kind' | 'keyword' | 'default';
  /** The word found in the title, as it stands there; null unless `because` is `keyword`. */
  readonly keyword: string | null;
}

const ofKind: Partial<Record<ItemKind, MatterId>> = {
  'agenda-changes': 'agenda-change',
  confidence: 'confidence',
  discharge: 'discharge',
};

/** Stems in their inflected forms: pożyczka, kredyt, obligacje, poręczenie, zobowiązanie, gwarancja (V-25). */
const obligation = /(?<!\p{L})(?:pożycz(?:k|ek)|kredyt|obligac|poręcz|zobowiąza|gwaranc)\p{L}*/iu;

/** V-25: the word by which a draft may fall under art. 58 ust. 2; null when there is none. Legal counsel decides. */
export function obligationKeyword(title: string): string | null {
  return obligation.exec(title.normalize('NFC'))?.[0] ?? null;
}

/** Q-04, V-25: the matter an item is proposed to be voted as. */
export function proposeMatter({ kind, title }: Pick<ItemDraft, 'kind' | 'title'>): MatterProposal {
  const byKind = ofKind[kind];
  if (byKind) return { matter: byKind, because: 'item-kind', keyword: null };
  const keyword = kind === 'resolution' ? obligationKeyword(title) : null;
  if (keyword !== null) return { matter: 'financial-obligations', because: 'keyword', keyword };
  return { matter: 'ordinary', because: 'default', keyword: null };
}
