import { type Refusal, type RefusalCode, refusal } from '../kernel/refusal.js';
import type { SessionEvent } from './events.js';

/**
 * The answer of the rules to one command. A refusal may leave a trace (V-06: a vote after closing is logged),
 * which never touches attendance, ballots, floor or agenda.
 */
export type Decision = Accepted | Refused;

export interface Accepted {
  readonly kind: 'accepted';
  readonly events: readonly SessionEvent[];
  /** Without events: the one the answer rests on, e.g. the ballot that stands already. Not given: the head of the log. */
  readonly restsOn?: number;
}

export interface Refused {
  readonly kind: 'refused';
  readonly refusal: Refusal;
  readonly trace: readonly SessionEvent[];
}

export function accept(...events: readonly SessionEvent[]): Accepted {
  return { kind: 'accepted', events };
}

/** What was ordered stands already. @param seq the event that holds it */
export function standsAlready(seq: number): Accepted {
  return { kind: 'accepted', events: [], restsOn: seq };
}

/** @param article the article the refusal rests on, e.g. `art. 14 ust. 1 u.s.g.` */
export function refuse(code: RefusalCode, article?: string, details?: Refusal['details']): Refused {
  return { kind: 'refused', refusal: refusal(code, article, details), trace: [] };
}
