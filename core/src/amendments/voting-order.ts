import type { AgendaItem } from '../agenda/agenda-item.js';
import type { SessionState } from '../session/state.js';
import { amendedText } from './amended-text.js';
import { type Amendment, waitingAmendments } from './amendment.js';
import type { DraftText } from './draft-text.js';

/** How far an amendment reaches, with what the screens say about it. */
export interface Reach {
  /** Strikes or replaces a whole unit; such ones go before partial ones. */
  readonly whole: boolean;
  /** Changed part of the unit's words in per mille: 1000 for a deletion, 0 for a new unit, which leaves the others as they are. */
  readonly share: number;
}

/** V-26: how far an amendment reaches in the text as it stands. Simple on purpose: whoever sits there can check it. */
export function reachOf(text: DraftText, { change }: Pick<Amendment, 'change'>): Reach {
  switch (change.kind) {
    case 'delete':
      return { whole: true, share: 1000 };
    case 'insert':
    case 'described':
      return { whole: false, share: 0 };
    case 'rewrite':
    case 'reword': {
      const before = text.find(({ unitId }) => unitId === change.unitId)?.text ?? '';
      const after = change.kind === 'rewrite' ? change.text : before.replace(change.find, () => change.text);
      return { whole: change.kind === 'rewrite', share: changedShare(before, after) };
    }
  }
}

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');

/** Words that are not in both, of the longer text; whole numbers only (G-06). */
function changedShare(before: string, after: string): number {
  const [old, fresh] = [words(before), words(after)];
  const longer = Math.max(old.length, fresh.length);
  if (longer === 0) return 0;
  const left = [...fresh];
  let kept = 0;
  for (const word of old) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    kept += 1;
  }
  return Math.floor((1000 * (longer - kept)) / longer);
}

type Known = Pick<SessionState, 'votings' | 'drafts'>;

/** V-26: the furthest-reaching first: whole units before parts, the larger changed share before the smaller, a deletion before a new wording, then by number. */
export function proposedOrder(state: Known, item: Pick<AgendaItem, 'itemId' | 'text'>): readonly Amendment[] {
  const text = amendedText(state, item).units ?? [];
  return waitingAmendments(state, item.itemId)
    .map((amendment) => ({ amendment, reach: reachOf(text, amendment) }))
    .sort(
      (a, b) =>
        Number(b.reach.whole) - Number(a.reach.whole) ||
        b.reach.share - a.reach.share ||
        Number(b.amendment.change.kind === 'delete') - Number(a.amendment.change.kind === 'delete') ||
        a.amendment.no - b.amendment.no,
    )
    .map(({ amendment }) => amendment);
}

/** The order in which they are voted: as the chair fixed it, later ones behind as proposed; the proposal while nobody fixed any. */
export function votingOrder(state: Known, item: Pick<AgendaItem, 'itemId' | 'text'>): readonly Amendment[] {
  const proposed = proposedOrder(state, item);
  const fixed = state.drafts.orders[item.itemId];
  if (!fixed) return proposed;
  const place = ({ amendmentId }: Amendment) => {
    const at = fixed.indexOf(amendmentId);
    return at < 0 ? fixed.length : at;
  };
  return [...proposed].sort((a, b) => place(a) - place(b));
}
