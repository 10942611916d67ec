import type { ClosedPartView } from './openness-part.js';

/** The closed part that is going on; null while the public may look on. Apart from the schema: public pages carry none. */
export function closedPartNow(parts: readonly ClosedPartView[]): ClosedPartView | null {
  const last = parts.at(-1);
  return last && last.endedAt === null ? last : null;
}
