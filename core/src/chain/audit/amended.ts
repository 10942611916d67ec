import type { EventOf } from './poll.js';

export type Units = readonly { readonly unitId: string; readonly label: string; readonly text: string }[];
type Moved = Pick<EventOf<'AmendmentMoved'>['payload'], 'no' | 'change'>;

/**
 * A text with one amendment in it, by another road than `amendments/apply-change.ts`: the units are copied and the copy is edited
 * in place. Undefined when the amendment has no place there.
 */
export function amended(text: Units, { no, change }: Moved): Units | undefined {
  if (change.kind === 'described') return text;
  const copy = text.map((unit) => ({ ...unit }));
  const anchor = change.kind === 'insert' ? change.afterUnitId : change.unitId;
  const at = anchor === null ? -1 : copy.findIndex((unit) => unit.unitId === anchor);
  if (anchor !== null && at < 0) return undefined;
  const unit = copy[at];
  if (change.kind === 'insert') copy.splice(at + 1, 0, { unitId: `p${no}`, label: change.label, text: change.text });
  else if (change.kind === 'delete') copy.splice(at, 1);
  else if (unit && change.kind === 'rewrite') unit.text = change.text;
  else if (unit && change.kind === 'reword') {
    const start = unit.text.indexOf(change.find);
    // Exactly once: not missing, and not again further on.
    if (change.find === '' || start < 0) return undefined;
    if (unit.text.indexOf(change.find, start + change.find.length) >= 0) return undefined;
    unit.text = unit.text.slice(0, start) + change.text + unit.text.slice(start + change.find.length);
  }
  return copy;
}
