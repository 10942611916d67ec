import { fromBase64 } from '../../core/src/kernel/byte-text.js';

/** What a checkpoint states: the log's name, its length and the root over it. */
export interface Stated {
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
}

/** The three lines of a checkpoint; undefined when there are others, or one is written another way. */
export function statedIn(text: string): Stated | undefined {
  const [origin, size, encoded, end, ...more] = text.split('\n');
  const root = fromBase64(encoded ?? '');
  const count = Number(size);
  const isWhole = end === '' && more.length === 0 && origin && String(count) === size && Number.isSafeInteger(count);
  return isWhole && count > 0 && root?.length === 32 ? { origin, size: count, root } : undefined;
}

/** `kworum/<gmina>/<session>`: Polish letters lose their marks, everything else between two words becomes one dash. */
export function originFor(municipality: string, sessionId: string): string {
  const words = [...municipality.normalize('NFD').toLowerCase()]
    .map((letter) => (letter === 'ł' ? 'l' : letter))
    .filter((letter) => !/\p{M}/u.test(letter))
    .join('')
    .match(/[a-z0-9]+/g);
  return `kworum/${words?.join('-') ?? 'gmina'}/${sessionId}`;
}
