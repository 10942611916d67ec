import type { HeaderPart } from '../../../protocol/src/views/parts.js';

/** Whether a session has begun and is not over: open, in recess, or adjourned to another day. */
export function isSitting(status: HeaderPart['status']): boolean {
  return status === 'open' || status === 'recess' || status === 'adjourned';
}
