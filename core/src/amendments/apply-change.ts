import { type Amendment, type AmendmentChange, insertedUnit } from './amendment.js';
import type { DraftText } from './draft-text.js';

type Change = Pick<Amendment, 'no' | 'change'>;

/** How often `words` stands in `text`. */
function occurrences(text: string, words: string): number {
  return words === '' ? 0 : text.split(words).length - 1;
}

/** The text with one amendment in it; null when its place or its words are not there (any more). */
export function applyChange(text: DraftText, { no, change }: Change): DraftText | null {
  if (change.kind === 'described') return text;
  if (change.kind === 'insert') {
    const inserted = insertedUnit(no, change);
    if (change.afterUnitId === null) return [inserted, ...text];
    const place = text.findIndex(({ unitId }) => unitId === change.afterUnitId);
    return place < 0 ? null : [...text.slice(0, place + 1), inserted, ...text.slice(place + 1)];
  }
  const unit = text.find(({ unitId }) => unitId === change.unitId);
  if (!unit) return null;
  if (change.kind === 'delete') return text.filter((other) => other !== unit);
  const wording = newWording(unit.text, change);
  return wording === null ? null : text.map((other) => (other === unit ? { ...unit, text: wording } : other));
}

function newWording(before: string, change: Extract<AmendmentChange, { kind: 'reword' | 'rewrite' }>): string | null {
  if (change.kind === 'rewrite') return change.text;
  // A function as replacement: `$` in the new words means itself.
  return occurrences(before, change.find) === 1 ? before.replace(change.find, () => change.text) : null;
}

export type ChangeFault = 'amendment-place-unknown' | 'amendment-place-ambiguous' | 'amendment-changes-nothing';

/** Why a change cannot be moved against this text. @param text empty for a draft kept as a paper only */
export function changeFault(text: DraftText, change: AmendmentChange): ChangeFault | null {
  if (change.kind === 'described') {
    return change.place.trim() === '' || change.text.trim() === '' ? 'amendment-changes-nothing' : null;
  }
  if (change.kind === 'insert') {
    if (change.text.trim() === '') return 'amendment-changes-nothing';
    const known = change.afterUnitId === null || text.some(({ unitId }) => unitId === change.afterUnitId);
    return text.length > 0 && known ? null : 'amendment-place-unknown';
  }
  const unit = text.find(({ unitId }) => unitId === change.unitId);
  if (!unit) return 'amendment-place-unknown';
  if (change.kind === 'delete') return null;
  if (change.kind === 'reword') {
    if (change.find === change.text) return 'amendment-changes-nothing';
    return occurrences(unit.text, change.find) === 1 ? null : 'amendment-place-ambiguous';
  }
  return change.text.trim() === '' || change.text === unit.text ? 'amendment-changes-nothing' : null;
}
