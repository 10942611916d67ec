import { type ItemDraft, type ItemKind, itemKinds } from '../../../../core/src/agenda/agenda-item.js';
import { itemAsPattern } from '../../../../core/src/agenda/agenda-pattern.js';
import { renumbered } from '../../../../core/src/agenda/numbering.js';
import { electionOf } from '../election/planned-election.js';
import { usualTitle } from './item-titles.js';
import { plannedVoteOf } from './item-votes.js';

/** A blank item of one kind with its usual title, unless another one is given, and its usual vote. */
export function newItem(kind: ItemKind, sessionNumber: number, title = usualTitle(kind, sessionNumber)): ItemDraft {
  return {
    itemId: crypto.randomUUID(),
    number: '1',
    title,
    kind,
    draftNo: null,
    sponsor: null,
    documents: [],
    vote: plannedVoteOf({ kind, title }),
    ...electionOf(kind, title),
  };
}

/** An earlier agenda as a pattern: its items without papers and without the numbers of drafts. */
export function agendaLike(earlier: readonly ItemDraft[], sessionNumber: number): readonly ItemDraft[] {
  return renumbered(
    earlier.map((item) => {
      const pattern = itemAsPattern(item, crypto.randomUUID());
      if (item.kind !== 'minutes') return pattern;
      const title = usualTitle('minutes', sessionNumber);
      return { ...pattern, title, vote: plannedVoteOf({ kind: 'minutes', title }) };
    }),
  );
}

/** The agenda with one more item, behind the last one that usually stands before it. */
export function withItem(items: readonly ItemDraft[], item: ItemDraft): readonly ItemDraft[] {
  const rank = itemKinds.indexOf(item.kind);
  const before = items.findLastIndex((other) => itemKinds.indexOf(other.kind) <= rank);
  return renumbered([...items.slice(0, before + 1), item, ...items.slice(before + 1)]);
}
