import { fromBase64, toBase64 } from '../../kernel/byte-text.js';

/** C2SP tlog-checkpoint: how long a session's log was at one moment, and the Merkle root over it. */
export interface Checkpoint {
  /** `kworum/<gmina>/<session>` */
  readonly origin: string;
  /** Number of events. */
  readonly size: number;
  /** 32 bytes: RFC 9162 root whose leaves are the 32-byte hashes of the chain's links. */
  readonly root: Uint8Array;
}

/**
 * The name a session's log signs under.
 * @param municipality as the first event of the log has it, e.g. `Gmina Dąbrówka`
 */
export function originOf(municipality: string, sessionId: string): string {
  const plain = municipality.toLowerCase().replaceAll('ł', 'l').normalize('NFD').replace(/\p{M}/gu, '');
  return `kworum/${plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'gmina'}/${sessionId}`;
}

export function checkpointText({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${toBase64(root)}\n`;
}

/** @returns undefined when the text of a note is no checkpoint */
export function readCheckpoint(text: string): Checkpoint | undefined {
  const [, origin = '', size = '', encoded = ''] =
    /^([^\n]+)\n(0|[1-9]\d{0,14})\n([A-Za-z0-9+/=]{44})\n$/.exec(text) ?? [];
  const root = fromBase64(encoded);
  return root?.length === 32 ? { origin, size: Number(size), root } : undefined;
}

/** Many signed checkpoints in one file: a blank line stands between two. */
export function checkpointFile(notes: readonly string[]): string {
  return notes.join('\n');
}

/** The notes of such a file; each is to be read by `readNote`. */
export function notesOfFile(file: string): string[] {
  const parts = file
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .split('\n\n');
  const notes: string[] = [];
  for (let index = 0; index < parts.length; index += 2) {
    const signatures = parts[index + 1];
    const note = signatures === undefined ? (parts[index] ?? '') : `${parts[index]}\n\n${signatures}`;
    if (note.trim() !== '') notes.push(note.endsWith('\n') ? note : `${note}\n`);
  }
  return notes;
}
