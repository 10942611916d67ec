import type { AgendaItem } from '../agenda/agenda-item.js';
import type { SessionState } from '../session/state.js';
import { amendedText } from './amended-text.js';
import { type Amendment, amendmentsOf, isEffective, unitOf } from './amendment.js';
import { applyChange } from './apply-change.js';

type Known = Pick<SessionState, 'votings' | 'drafts'>;
type Item = Pick<AgendaItem, 'itemId' | 'text'>;

/** Why an amendment has nothing left to decide. */
export interface MootGround {
  /** The amendment that took effect in the same place after this one was moved; null when the place is gone without one. */
  readonly because: Amendment | null;
}

/** G-05: what the software proposes as `bezprzedmiotowa`; the chair confirms it with a reason, never the software alone. */
export function proposedMoot(state: Known, item: Item, amendment: Amendment): MootGround | null {
  const [last] = overlapping(state, amendment).slice(-1);
  if (!fits(state, item, amendment)) return { because: last ?? null };
  const whole = overlapping(state, amendment).findLast(
    ({ change: { kind } }) => kind === 'delete' || kind === 'rewrite' || kind === 'described',
  );
  return whole ? { because: whole } : null;
}

/** Whether it can still be put into the text as it stands. */
export function fits(state: Known, item: Item, amendment: Amendment): boolean {
  if (amendment.change.kind === 'described') return true;
  const { units } = amendedText(state, item);
  return units !== null && applyChange(units, amendment) !== null;
}

/** Amendments in force that came after this one was moved and touch the same place, in the order of their effect. */
export function overlapping(state: Known, amendment: Amendment): readonly Amendment[] {
  return amendmentsOf(state, amendment.itemId)
    .filter((other) => other !== amendment && isEffective(state, other))
    .filter((other) => (other.effectSeq ?? 0) > amendment.movedSeq && isSamePlace(other, amendment))
    .sort((a, b) => (a.effectSeq ?? 0) - (b.effectSeq ?? 0));
}

function isSamePlace(a: Amendment, b: Amendment): boolean {
  if (a.change.kind === 'described' || b.change.kind === 'described') {
    return a.place.trim().toLowerCase() === b.place.trim().toLowerCase();
  }
  if (unitOf(a.change) !== unitOf(b.change)) return false;
  // A new unit leaves the text beside it alone; a unit struck takes what was to follow it along.
  return a.change.kind === 'delete' || (a.change.kind !== 'insert' && b.change.kind !== 'insert');
}
