import type { Instant } from '../kernel/instant.js';
import type { Amendment } from './amendment.js';
import type { Block } from './en-bloc.js';

/** V-27 `wycofana`: by the sponsor, before the vote on it. */
export interface DraftWithdrawal {
  readonly itemId: string;
  readonly reason: string;
  readonly at: Instant;
}

/** What the council does with its drafts (V-26 … V-28). */
export interface DraftsState {
  readonly amendments: readonly Amendment[];
  /** The order of voting the chair fixed, by item. */
  readonly orders: Readonly<Record<string, readonly string[]>>;
  readonly withdrawals: readonly DraftWithdrawal[];
  readonly blocks: readonly Block[];
}

export const noDrafts: DraftsState = { amendments: [], orders: {}, withdrawals: [], blocks: [] };
