import type { ChairView } from '../../../../protocol/src/views/views.js';

/** Whether a vote keeps the session from going on: prepared, open, or closed and not yet announced. */
export function isVotingPending({ voting }: Pick<ChairView, 'voting'>): boolean {
  return voting?.status === 'prepared' || voting?.status === 'open' || voting?.status === 'closed';
}
