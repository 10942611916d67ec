/** What is wrong with a stored log, by the first event where it shows. Sentences in Polish stand in `protocol/src/chain-fault-texts.ts`. */
export const faultCodes = [
  /** The log has no event at all. */
  'empty-log',
  /** An event is missing: the next one stored has a higher number. */
  'seq-missing',
  /** An event stands twice or out of its place. */
  'seq-repeated',
  /** The event does not name the hash of the one before it. */
  'prev-hash-mismatch',
  /** Number, predecessor and body do not give the stored hash: one of them was changed. */
  'hash-mismatch',
  /** The body is no JSON. */
  'body-not-json',
  /** The body is JSON, but not the one text the event has. */
  'body-not-canonical',
  /** The body is no event: a part of its envelope or payload is missing. */
  'body-not-event',
  /** Number in the body and number of the row differ. */
  'body-seq-mismatch',
  /** The event belongs to another session. */
  'foreign-session',
  /** A kind or version of event that this program does not know. */
  'unknown-event',
  /** The event lies before its predecessor in time. */
  'time-runs-backwards',
  /** The event could not happen where it stands. */
  'event-out-of-order',
  /** A vote was cast by somebody who could not, or for somebody else. */
  'ballot-unlawful',
  /** What was frozen at opening is not what the log gives. */
  'frame-mismatch',
  /** A stated number of those present or a quorum is not what the register gives. */
  'figures-mismatch',
  /** The result is not what the ballots give. */
  'tally-mismatch',
  /** A hash from a paper does not stand in the chain: the log was cut off or written anew. */
  'witness-missing',
] as const;
export type FaultCode = (typeof faultCodes)[number];

export interface Fault {
  readonly reason: FaultCode;
  /** What exactly, in a few words for whoever investigates; ids and figures, no names. */
  readonly detail: string;
}

export function fault(reason: FaultCode, detail: string): Fault {
  return { reason, detail };
}

export function outOfOrder(detail: string): Fault {
  return fault('event-out-of-order', detail);
}
