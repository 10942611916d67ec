import type { ItemDraft } from '../../../../core/src/agenda/agenda-item.js';
import { renumbered } from '../../../../core/src/agenda/numbering.js';
import { canonicalJson } from '../../../../core/src/kernel/canonical-json.js';
import type { MeetingInput } from '../../../../protocol/src/http/office.js';
import { agendaInput } from '../agenda/numbering.js';

/** Something both changed in their own way; ours stands in the merged version. */
export type Clash =
  | ({ readonly part: 'header' | 'rules' } & FieldClash)
  | ({ readonly part: 'item'; readonly title: string } & FieldClash)
  /** One removed the item, the other changed it; it stays. */
  | { readonly part: 'removed-item'; readonly title: string };

export interface FieldClash {
  readonly field: string;
  /** Both values, when they are short texts or numbers. */
  readonly values: { readonly ours: string; readonly theirs: string } | null;
}

export interface Merged {
  readonly meeting: MeetingInput;
  readonly clashes: readonly Clash[];
}

/**
 * Joins two versions that grew from one: what only one of them changed is taken, item by item and field by field; where both
 * changed the same, ours stands and the clash is named.
 */
export function mergeMeetings(base: MeetingInput, ours: MeetingInput, theirs: MeetingInput): Merged {
  const clashes: Clash[] = [];
  const header = mergeFields(base.header, ours.header, theirs.header, (clash) =>
    clashes.push({ part: 'header', ...clash }),
  );
  const rules = mergeFields(base.rules, ours.rules, theirs.rules, (clash) => clashes.push({ part: 'rules', ...clash }));
  const agenda = mergeAgendas(base.agenda, ours.agenda, theirs.agenda, (clash) => clashes.push(clash));
  const chosen = same(ours.committeeIds, base.committeeIds) ? theirs.committeeIds : ours.committeeIds;
  const sits = chosen ? { committeeIds: chosen } : {};
  return { meeting: { termId: base.termId, header, ...sits, rules, agenda }, clashes };
}

function mergeAgendas(
  base: readonly ItemDraft[],
  ours: readonly ItemDraft[],
  theirs: readonly ItemDraft[],
  onClash: (clash: Clash) => void,
): MeetingInput['agenda'] {
  const kept = new Map<string, ItemDraft>();
  for (const itemId of new Set([...base, ...ours, ...theirs].map((item) => item.itemId))) {
    const item = mergeItem(byId(base, itemId), byId(ours, itemId), byId(theirs, itemId), onClash);
    if (item) kept.set(itemId, item);
  }
  const order = mergeOrder(idsOf(base), idsOf(ours), idsOf(theirs));
  const items = order.map((itemId) => kept.get(itemId)).filter((item) => item !== undefined);
  return agendaInput(renumbered(items));
}

function mergeItem(
  base: ItemDraft | undefined,
  ours: ItemDraft | undefined,
  theirs: ItemDraft | undefined,
  onClash: (clash: Clash) => void,
): ItemDraft | undefined {
  if (!base) return ours ?? theirs;
  if (ours && theirs) return mergeItemFields(base, ours, theirs, onClash);
  const left = ours ?? theirs;
  if (!left || same(withoutNumber(left), withoutNumber(base))) return undefined;
  onClash({ part: 'removed-item', title: left.title });
  return left;
}

function mergeItemFields(
  base: ItemDraft,
  ours: ItemDraft,
  theirs: ItemDraft,
  onClash: (clash: Clash) => void,
): ItemDraft {
  const { documents: baseDocuments, number: _base, ...baseFields } = base;
  const { documents: ourDocuments, number, ...ourFields } = ours;
  const { documents: theirDocuments, number: _theirs, ...theirFields } = theirs;
  const fields = mergeFields(baseFields, ourFields, theirFields, (clash) =>
    onClash({ part: 'item', title: ours.title, ...clash }),
  );
  const removed = baseDocuments.filter(
    ({ documentId }) =>
      ![ourDocuments, theirDocuments].every((list) => list.some((other) => other.documentId === documentId)),
  );
  const gone = new Set(removed.map(({ documentId }) => documentId));
  const known = new Set(ourDocuments.map(({ documentId }) => documentId));
  const documents = [...ourDocuments, ...theirDocuments.filter(({ documentId }) => !known.has(documentId))];
  return { ...fields, number, documents: documents.filter(({ documentId }) => !gone.has(documentId)) };
}

/** Takes each field from who changed it; from us when both did. */
function mergeFields<Part extends object>(
  base: Part,
  ours: Part,
  theirs: Part,
  onClash: (clash: FieldClash) => void,
): Part {
  const merged = { ...ours };
  for (const key of new Set(Object.keys({ ...base, ...theirs })) as Set<keyof Part & string>) {
    const weChanged = !same(ours[key], base[key]);
    const theyChanged = !same(theirs[key], base[key]);
    if (theyChanged && !weChanged) merged[key] = theirs[key];
    if (theyChanged && weChanged && !same(ours[key], theirs[key])) {
      onClash({ field: key, values: bothShort(ours[key], theirs[key]) });
    }
  }
  return merged;
}

function bothShort(ours: unknown, theirs: unknown): FieldClash['values'] {
  const isShort = (value: unknown) => typeof value === 'string' || typeof value === 'number';
  return isShort(ours) && isShort(theirs) ? { ours: String(ours), theirs: String(theirs) } : null;
}

/** Our order when we changed it, else theirs; what only the other one has stands behind the same neighbour as there. */
function mergeOrder(base: readonly string[], ours: readonly string[], theirs: readonly string[]): readonly string[] {
  const common = (ids: readonly string[]) =>
    ids.filter((id) => base.includes(id) && ours.includes(id) && theirs.includes(id));
  const weReordered = !same(common(ours), common(base));
  const [leading, other] = weReordered ? [ours, theirs] : [theirs, ours];
  const order = [...leading];
  other.forEach((id, index) => {
    if (order.includes(id)) return;
    const neighbour = other[index - 1];
    const place = neighbour === undefined ? 0 : order.indexOf(neighbour) + 1;
    order.splice(place, 0, id);
  });
  return order;
}

/** Whether two versions say the same; items that were not touched are the same objects and are not read again. */
export function sameMeeting(a: MeetingInput, b: MeetingInput): boolean {
  return (
    a.termId === b.termId &&
    same(a.header, b.header) &&
    same(a.committeeIds, b.committeeIds) &&
    same(a.rules, b.rules) &&
    a.agenda.length === b.agenda.length &&
    a.agenda.every((item, index) => same(item, b.agenda[index]))
  );
}

/** Whether two values say the same, whatever the order of their fields. */
function same(a: unknown, b: unknown): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a === b || canonicalJson(a) === canonicalJson(b);
}

function withoutNumber({ number: _, ...item }: ItemDraft): Omit<ItemDraft, 'number'> {
  return item;
}

function byId(items: readonly ItemDraft[], itemId: string): ItemDraft | undefined {
  return items.find((item) => item.itemId === itemId);
}

function idsOf(items: readonly ItemDraft[]): readonly string[] {
  return items.map(({ itemId }) => itemId);
}
