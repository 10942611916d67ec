import type { AgendaItem, ItemDraft } from './agenda-item.js';

type Numbered = Pick<ItemDraft, 'number'>;

/** A point below another one, `7.1` or `7a`; its number follows the point above. */
export function isSubItem({ number }: Numbered): boolean {
  return /^\d+(\.\d+|[a-z])$/.test(number);
}

/** A point of its own, `7`. A number of any other shape was given on purpose and is left alone. */
function isMainItem({ number }: Numbered): boolean {
  return /^\d+$/.test(number);
}

/**
 * The agenda with its numbers in order: `1, 2, 2.1, 2.2, 3`; `7a` keeps letters. A number of another shape was given on
 * purpose and stays. Items that keep their number stay the same objects.
 */
export function renumbered<Item extends Numbered>(items: readonly Item[]): readonly Item[] {
  let main = 0;
  let sub = 0;
  return items.map((item) => {
    const below = isSubItem(item);
    if (below && main > 0) {
      sub += 1;
      return withNumber(item, subNumber(main, sub, item));
    }
    if (!below && !isMainItem(item)) return item;
    main += 1;
    sub = 0;
    return withNumber(item, String(main));
  });
}

/**
 * Numbers of a changed agenda in session (art. 20 ust. 1a): what has been dealt with keeps its numbers, the others take in their new order
 * those that are free, and count on from the last one; points below another follow its number and repeat none that is taken.
 * @param before the whole agenda as it stood
 * @param kept the items still open to change, in their new order
 */
export function numberedAnew<Item extends Pick<ItemDraft, 'number'>>(
  before: readonly Pick<AgendaItem, 'number' | 'status'>[],
  kept: readonly Item[],
): readonly Item[] {
  const open = before.filter((item) => !isDealtWith(item) && item.status !== 'withdrawn');
  const taken = new Set(before.filter(isDealtWith).map(({ number }) => number));
  const free = open.filter((item) => isMainItem(item) && !taken.has(item.number)).map(({ number }) => number);
  let last = Math.max(0, ...before.map(({ number }) => Number.parseInt(number, 10) || 0));
  const nextMain = () => {
    const number = free.shift();
    if (number !== undefined) return number;
    last += 1;
    return String(last);
  };
  const below = new Map<string, number>();
  let main: string | null = null;
  return kept.map((item) => {
    const head: string | null = headTaken(item, taken) ?? main;
    if (isSubItem(item) && head !== null) {
      let sub = below.get(head) ?? 0;
      do sub += 1;
      while (taken.has(subNumber(head, sub, item)));
      below.set(head, sub);
      return withNumber(item, subNumber(head, sub, item));
    }
    if (!isSubItem(item) && !isMainItem(item)) return item;
    main = nextMain();
    return withNumber(item, main);
  });
}

/**
 * The changed agenda in one row. A point passed over keeps its place before one that was dealt with earlier, so that nothing seems to have been
 * moved that the council did not move; where numbers do not tell the places, what was dealt with stands first.
 * @param kept numbered anew, in the order that is wanted
 */
export function inOneRow<Item extends Numbered>(dealtWith: readonly Item[], kept: readonly Item[]): readonly Item[] {
  const row = [...dealtWith, ...kept];
  if (row.some(({ number }) => placeOf(number) === null)) return row;
  const byNumber = row.toSorted((one, other) => (placeOf(one.number) ?? 0) - (placeOf(other.number) ?? 0));
  const isWanted = byNumber.filter((item) => kept.includes(item)).every((item, index) => item === kept[index]);
  return isWanted ? byNumber : row;
}

/** `7` → 7000, `7.2` and `7b` → 7002; null for a number of any other shape. */
function placeOf(number: string): number | null {
  const [, main, digits, letter] = /^(\d+)(?:\.(\d+)|([a-z]))?$/.exec(number) ?? [];
  if (main === undefined) return null;
  return Number(main) * 1000 + Number(digits ?? (letter ? letter.charCodeAt(0) - 96 : 0));
}

/** Whether a point stands below one that has been dealt with: then it stays below it, wherever it is moved. */
export function isBelowDealtWith(before: readonly Pick<AgendaItem, 'number' | 'status'>[], item: Numbered): boolean {
  const taken = new Set(before.filter(isDealtWith).map(({ number }) => number));
  return isSubItem(item) && headTaken(item, taken) !== null;
}

/**
 * The list with one item at another place. A point with points below it takes them along, and no point of its own comes to stand between
 * another one and the points below it: it goes on in the direction it was moved.
 * @param place 0-based, counted in the finished list; clamped
 */
export function movedWithSubItems<Item extends Numbered>(
  items: readonly Item[],
  moved: Item,
  place: number,
): readonly Item[] {
  const from = items.indexOf(moved);
  if (from < 0 || place === from) return items;
  const block = isMainItem(moved) ? items.slice(from, endOfBlock(items, from + 1)) : [moved];
  const others = items.filter((item) => !block.includes(item));
  const goesDown = place > from;
  // The places of its own sub-items do not count: one step down is a step beyond them.
  const wanted = goesDown ? Math.max(from + 1, place - block.length + 1) : Math.max(0, place);
  const at = isSubItem(moved)
    ? Math.min(others.length, Math.max(0, place))
    : boundaryFrom(others, Math.min(others.length, wanted), goesDown);
  return [...others.slice(0, at), ...block, ...others.slice(at)];
}

/** The item with the points below it; alone when it is such a point itself. */
export function withSubItems<Item extends Numbered>(items: readonly Item[], item: Item): readonly Item[] {
  const from = items.indexOf(item);
  return isMainItem(item) && from >= 0 ? items.slice(from, endOfBlock(items, from + 1)) : [item];
}

/** Behind the last point below the head that stands before `from`; what comes in between goes with them. */
function endOfBlock(items: readonly Numbered[], from: number): number {
  let end = from;
  for (const [index, item] of items.entries()) {
    if (index < from) continue;
    if (isMainItem(item)) break;
    if (isSubItem(item)) end = index + 1;
  }
  return end;
}

/** The nearest place, first in the direction of the move, then in the other, where nothing is cut off from its head. */
function boundaryFrom(items: readonly Numbered[], at: number, goesDown: boolean): number {
  const isInside = (place: number) => endOfBlock(items, place) > place;
  let place = at;
  while (!goesDown && place > 0 && isInside(place)) place -= 1;
  while (place < items.length && isInside(place)) place += 1;
  return place;
}

function headTaken({ number }: Numbered, taken: ReadonlySet<string>): string | null {
  const head = /^\d+/.exec(number)?.[0] ?? '';
  return taken.has(head) ? head : null;
}

function isDealtWith({ status }: Pick<AgendaItem, 'status'>): boolean {
  return status === 'in-progress' || status === 'finished';
}

function withNumber<Item extends Numbered>(item: Item, number: string): Item {
  return item.number === number ? item : { ...item, number };
}

/** `7.2`, or `7b` where the item was numbered by letters; beyond the alphabet digits go on. */
function subNumber(head: number | string, place: number, { number }: Numbered): string {
  return /[a-z]$/.test(number) && place <= 26 ? `${head}${String.fromCharCode(96 + place)}` : `${head}.${place}`;
}
