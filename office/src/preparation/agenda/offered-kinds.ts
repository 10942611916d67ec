import { type ItemKind, itemKinds } from '../../../../core/src/agenda/agenda-item.js';

/** Kinds whose own steps no screen leads yet (issue 3: oaths, elections, the annual special session). */
const notLedYet: readonly ItemKind[] = ['oath', 'election', 'state-report', 'confidence', 'discharge'];

/** What the clerk may choose; a kind an item already has stays. */
export function offeredKinds(present?: ItemKind): readonly ItemKind[] {
  return itemKinds.filter((kind) => kind === present || !notLedYet.includes(kind));
}
