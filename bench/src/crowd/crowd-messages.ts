/** Through which door listeners come and how messages end there. */
export type Door =
  /** Plain TCP; every message ends with an empty line. */
  | { readonly kind: 'tcp' }
  /** WebSocket without anything above it. */
  | { readonly kind: 'websocket' }
  /** Server-sent events of a session. */
  | { readonly kind: 'events'; readonly path: string }
  /** The hub's chamber: socket.io, a watched session; windows of these desks in turn. */
  | { readonly kind: 'chamber'; readonly sessionId: string; readonly desks: readonly Desk[] };

/** Another window of a desk does not take its vote (V-07). */
export interface Desk {
  readonly cookie: string;
  readonly deviceId: string;
}

export interface Invitation {
  readonly kind: 'join';
  readonly port: number;
  readonly count: number;
  readonly door: Door;
}

/** A message with these words in it is counted by each listener once. */
export interface Listen {
  readonly kind: 'listen';
  readonly words: string;
}

/** Nobody reads any more until the crowd goes home. */
export interface Sleep {
  readonly kind: 'sleep';
}

export type ToCrowd = Invitation | Listen | Sleep;

/** Times in ms since 1970 with their fractions; `text`: the message as one of them got it. */
export type FromCrowd =
  | { readonly kind: 'joined'; readonly count: number }
  | { readonly kind: 'heard'; readonly at: readonly number[]; readonly text: string }
  | { readonly kind: 'lost'; readonly count: number };
