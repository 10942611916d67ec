import type { ItemDraft } from '../../../../core/src/agenda/agenda-item.js';
import type { MeetingInput } from '../../../../protocol/src/http/office.js';

/** A point below another one, `7.1` or `7a`; its number follows the point above. */
export function isSubItem({ number }: Pick<ItemDraft, 'number'>): boolean {
  return /^\d+(\.\d+|[a-z])$/.test(number);
}

/**
 * The agenda with its numbers in order: `1, 2, 2.1, 2.2, 3`; `7a` keeps letters. A number of another shape was given on
 * purpose and stays. Items that keep their number stay the same objects.
 */
export function renumbered(items: readonly ItemDraft[]): readonly ItemDraft[] {
  let main = 0;
  let sub = 0;
  return items.map((item) => {
    const below = isSubItem(item);
    if (below && main > 0) {
      sub += 1;
      return withNumber(item, /[a-z]$/.test(item.number) ? `${main}${letter(sub)}` : `${main}.${sub}`);
    }
    if (!below && !/^\d+$/.test(item.number)) return item;
    main += 1;
    sub = 0;
    return withNumber(item, String(main));
  });
}

/** The item as a point of its own or below the one before it; to be renumbered afterwards. */
export function asSubItem(item: ItemDraft, below: boolean): ItemDraft {
  return isSubItem(item) === below ? item : withNumber(item, below ? '1.1' : '1');
}

function withNumber(item: ItemDraft, number: string): ItemDraft {
  return item.number === number ? item : { ...item, number };
}

/** a … z; nobody has more than 26 points below one, and then the last letter repeats. */
function letter(place: number): string {
  return String.fromCharCode(96 + Math.min(26, place));
}

/** The same items for the protocol, which does not say that nobody changes them; rows that did not change stay the same objects. */
export function agendaInput(items: readonly ItemDraft[]): MeetingInput['agenda'] {
  return [...items] as MeetingInput['agenda'];
}
