import type { ViewMessage } from '../../../../../protocol/src/messages.js';

/**
 * What the hub tells a stream process. Messages come in the order they were sent.
 * `watch` brings the reader's socket along: from then on the hub has nothing to do with it.
 */
export type ToStreamProcess =
  /** A session somebody will watch, with its newest whole view. */
  | { readonly kind: 'open'; readonly whole: ViewMessage }
  /** Parts that changed, to be told to all who watch. */
  | { readonly kind: 'view'; readonly message: ViewMessage }
  /** Nobody watches any more. */
  | { readonly kind: 'close'; readonly sessionId: string }
  | {
      readonly kind: 'watch';
      readonly watcherId: number;
      readonly sessionId: string;
      /** Status line and headers of the answer, ready to be written. */
      readonly head: string;
      /** The hub's time, ISO 8601. */
      readonly now: string;
    }
  /** A sign of life for everybody, with the hub's time. */
  | { readonly kind: 'beat'; readonly now: string };

/** What a stream process tells the hub: this reader is gone. */
export interface FromStreamProcess {
  readonly kind: 'gone';
  readonly watcherId: number;
}
