import { type ItemKind, itemKinds } from '../../../../core/src/agenda/agenda-item.js';

/** Kinds whose own steps no screen leads yet (elections). */
const notLedYet: readonly ItemKind[] = ['election'];
/** Kinds whose own steps no screen leads yet (oaths). */
const notLedYet: readonly ItemKind[] = ['oath'];

/** What the clerk may choose; a kind an item already has stays. */
export function offeredKinds(present?: ItemKind): readonly ItemKind[] {
  return itemKinds.filter((kind) => kind === present || !notLedYet.includes(kind));
}
