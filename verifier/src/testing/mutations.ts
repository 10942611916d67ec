/** One change somebody could make to a file with an editor of bytes. */
export interface Mutation {
  readonly kind: 'change' | 'delete' | 'insert' | 'swap' | 'truncate' | 'swap-lines' | 'delete-line' | 'repeat-line';
  /** Which byte, or which line, from 0. */
  readonly at: number;
  /** Which bit is turned, or which byte is put in. */
  readonly with: number;
}

export const mutationKinds = [
  'change',
  'delete',
  'insert',
  'swap',
  'truncate',
  'swap-lines',
  'delete-line',
  'repeat-line',
] as const satisfies readonly Mutation['kind'][];

const lineFeed = 10;

/** The file after the change; undefined where the change would change nothing (two equal bytes swapped). */
export function mutated(file: Uint8Array, { kind, at, with: by }: Mutation): Uint8Array | undefined {
  const before = file.subarray(0, at);
  const byte = file[at] ?? 0;
  switch (kind) {
    case 'change':
      return joined(before, Uint8Array.of(byte ^ (1 << (by & 7))), file.subarray(at + 1));
    case 'delete':
      return joined(before, file.subarray(at + 1));
    case 'insert':
      return joined(before, Uint8Array.of(by & 127), file.subarray(at));
    case 'swap': {
      const next = file[at + 1];
      if (next === undefined || next === byte) return undefined;
      return joined(before, Uint8Array.of(next, byte), file.subarray(at + 2));
    }
    case 'truncate':
      return file.subarray(0, at);
    default:
      return ofLines(file, kind, at);
  }
}

function ofLines(file: Uint8Array, kind: Mutation['kind'], at: number): Uint8Array | undefined {
  const [start, end] = lineAt(file, at);
  const line = file.subarray(start, end);
  if (kind === 'delete-line') return joined(file.subarray(0, start), file.subarray(end));
  if (kind === 'repeat-line') return joined(file.subarray(0, end), line, file.subarray(end));
  const [, nextEnd] = lineAt(file, end);
  if (end >= file.length) return undefined;
  return joined(file.subarray(0, start), file.subarray(end, nextEnd), line, file.subarray(nextEnd));
}

/** Where the line around a byte begins and ends, its line feed with it. */
function lineAt(file: Uint8Array, at: number): readonly [start: number, end: number] {
  const end = file.indexOf(lineFeed, at);
  return [at === 0 ? 0 : file.lastIndexOf(lineFeed, at - 1) + 1, end === -1 ? file.length : end + 1];
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
