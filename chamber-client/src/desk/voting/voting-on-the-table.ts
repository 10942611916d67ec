import type { VotingPart } from '../../../../protocol/src/views/parts.js';

/** A voting concerns the desk while it is prepared, open or awaits its announcement, and afterwards until the item is left. */
export function isOnTheTable(voting: VotingPart, currentItemId: string | null): boolean {
  const isRunning = voting.status === 'prepared' || voting.status === 'open' || voting.status === 'closed';
  return isRunning || voting.itemId === currentItemId;
}
