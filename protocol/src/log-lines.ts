import type { Link } from '../../core/src/chain/chain.js';

/** One link a line; `body` is a string, byte for byte what was hashed. `npm run verify -- --file` reads it back. */
export function jsonLines(links: readonly Link[]): string {
  return links.map(({ seq, body, prevHash, hash }) => `${JSON.stringify({ seq, body, prevHash, hash })}\n`).join('');
}

/** A line of a published log that holds no event. */
export class BrokenLine extends Error {
  override readonly name = 'BrokenLine';
  constructor(readonly line: number) {
    super(`Wiersz ${line} nie jest zapisem zdarzenia (seq, body, prevHash, hash).`);
  }
}

/**
 * The links of a published log. Whether they hold is for `verifyLog` to say.
 * @throws BrokenLine naming the first line of another shape.
 */
export function parseLog(text: string): Link[] {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line, index) => {
    const link = parse(line);
    if (!isLink(link)) throw new BrokenLine(index + 1);
    const { seq, body, prevHash, hash } = link;
    return { seq, body, prevHash, hash };
  });
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isLink(value: unknown): value is Link {
  const { seq, body, prevHash, hash } = (value ?? {}) as Partial<Record<keyof Link, unknown>>;
  return (
    typeof seq === 'number' && typeof body === 'string' && typeof prevHash === 'string' && typeof hash === 'string'
  );
}
