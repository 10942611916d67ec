import type { Link } from '../../../../core/src/chain/chain.js';

/** One link a line; `body` is a string, byte for byte what was hashed. `npm run verify -- --file` reads it back. */
export function jsonLines(links: readonly Link[]): string {
  return links.map(({ seq, body, prevHash, hash }) => `${JSON.stringify({ seq, body, prevHash, hash })}\n`).join('');
}
