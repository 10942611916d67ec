import { type ItemDraft, type ItemKind, itemKinds } from '../../../../core/src/agenda/agenda-item.js';
import { usualTitle } from './item-titles.js';
import { plannedVoteOf } from './item-votes.js';
import { renumbered } from './numbering.js';

/** A blank item of one kind with its usual title and vote. */
export function newItem(kind: ItemKind, sessionNumber: number): ItemDraft {
  const title = usualTitle(kind, sessionNumber);
  return {
    itemId: crypto.randomUUID(),
    number: '1',
    title,
    kind,
    draftNo: null,
    sponsor: null,
    documents: [],
    vote: plannedVoteOf({ kind, title }),
  };
}

const templateKinds: readonly ItemKind[] = [
  'opening',
  'agenda-changes',
  'minutes',
  'mayor-report',
  'interpellations',
  'replies',
  'open-floor',
  'closing',
];

/** The usual order of §6.2 without resolutions; the first session has no minutes to adopt. */
export function templateAgenda(sessionNumber: number): readonly ItemDraft[] {
  const kinds = templateKinds.filter((kind) => kind !== 'minutes' || sessionNumber > 1);
  return renumbered(kinds.map((kind) => newItem(kind, sessionNumber)));
}

/** An earlier agenda as a pattern: its items without papers and without the numbers of drafts. */
export function agendaLike(earlier: readonly ItemDraft[], sessionNumber: number): readonly ItemDraft[] {
  return renumbered(
    earlier.map((item) => {
      const title = item.kind === 'minutes' ? usualTitle('minutes', sessionNumber) : item.title;
      const vote = item.kind === 'minutes' ? plannedVoteOf({ kind: 'minutes', title }) : item.vote;
      return { ...item, itemId: crypto.randomUUID(), title, vote, draftNo: null, documents: [] };
    }),
  );
}

/** The agenda with one more item, behind the last one that usually stands before it. */
export function withItem(items: readonly ItemDraft[], item: ItemDraft): readonly ItemDraft[] {
  const rank = itemKinds.indexOf(item.kind);
  const before = items.findLastIndex((other) => itemKinds.indexOf(other.kind) <= rank);
  return renumbered([...items.slice(0, before + 1), item, ...items.slice(before + 1)]);
}
