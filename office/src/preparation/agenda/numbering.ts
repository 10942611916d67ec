import type { ItemDraft } from '../../../../core/src/agenda/agenda-item.js';
import { isSubItem } from '../../../../core/src/agenda/numbering.js';
import type { MeetingInput } from '../../../../protocol/src/http/office.js';

/** The item as a point of its own or below the one before it; to be renumbered afterwards. */
export function asSubItem(item: ItemDraft, below: boolean): ItemDraft {
  return isSubItem(item) === below ? item : { ...item, number: below ? '1.1' : '1' };
}

/** The same items for the protocol, which does not say that nobody changes them; rows that did not change stay the same objects. */
export function agendaInput(items: readonly ItemDraft[]): MeetingInput['agenda'] {
  return [...items] as MeetingInput['agenda'];
}
