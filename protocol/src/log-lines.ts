import { isSealed, type PublishedLink } from '../../core/src/chain/chain.js';

/**
 * One link a line; `body` is a string, byte for byte what was hashed. What happened without the public (S-27) has `sealed: true`
 * and no body: its hash keeps the chain whole. `npm run verify -- --file` reads it back.
 */
export function jsonLines(links: readonly PublishedLink[]): string {
  return links.map((link) => `${JSON.stringify(lineOf(link))}\n`).join('');
}

function lineOf(link: PublishedLink): PublishedLink {
  const { seq, prevHash, hash } = link;
  return isSealed(link) ? { seq, sealed: true, prevHash, hash } : { seq, body: link.body, prevHash, hash };
}

/** A line of a published log that holds no event. */
export class BrokenLine extends Error {
  override readonly name = 'BrokenLine';
  constructor(readonly line: number) {
    super(`Wiersz ${line} nie jest zapisem zdarzenia (seq, body albo sealed, prevHash, hash).`);
  }
}

/**
 * The links of a published log. Whether they hold is for `verifyLog` to say.
 * @throws BrokenLine naming the first line of another shape.
 */
export function parseLog(text: string): PublishedLink[] {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line, index) => {
    const link = parse(line);
    if (!isLink(link)) throw new BrokenLine(index + 1);
    return lineOf(link);
  });
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isLink(value: unknown): value is PublishedLink {
  const { seq, body, sealed, prevHash, hash } = (value ?? {}) as Record<string, unknown>;
  const isTold = typeof body === 'string' && sealed === undefined;
  const isHidden = sealed === true && body === undefined;
  return typeof seq === 'number' && typeof prevHash === 'string' && typeof hash === 'string' && (isTold || isHidden);
}
