import { fromBase64, toHex } from '../../core/src/kernel/byte-text.js';
import { bytesOf, type Hashing } from './hashing.js';

/** A line `— name base64` under a note: whose key, by its id, and the bytes it signed with. */
export interface Signer {
  readonly name: string;
  readonly keyId: string;
  readonly bytes: Uint8Array;
}

export interface Note {
  /** What is signed, with its last line feed. */
  readonly text: string;
  readonly signers: readonly Signer[];
}

/** A public key somebody published under a name. `kind` 1 signs as a log, 4 as a witness (C2SP). */
export interface PublicKey {
  readonly name: string;
  readonly keyId: string;
  readonly kind: 1 | 4;
  readonly bytes: Uint8Array;
}

/** Reads a note line by line; undefined when any byte is not where C2SP puts it. */
export function noteFrom(text: string, signatureLines: readonly string[]): Note | undefined {
  if (text === '' || !text.endsWith('\n') || signatureLines.length === 0) return undefined;
  const signers: Signer[] = [];
  for (const line of signatureLines) {
    const [dash, name, encoded, ...more] = line.split(' ');
    const bytes = encoded === undefined ? undefined : fromBase64(encoded);
    if (dash !== '—' || !name || /[\s+]/u.test(name) || !bytes || bytes.length < 5 || more.length > 0) return undefined;
    signers.push({ name, keyId: toHex(bytes.subarray(0, 4)), bytes: bytes.subarray(4) });
  }
  // Nobody signs twice under one text.
  const isOnce = new Set(signers.map(({ name, keyId }) => `${name} ${keyId}`)).size === signers.length;
  return isOnce ? { text, signers } : undefined;
}

/** Cuts a file of notes; a part that is none stands there as undefined. */
export function notesFrom(file: string): (Note | undefined)[] {
  const notes: (Note | undefined)[] = [];
  let text: string[] = [];
  let signatures: string[] | undefined;
  const finish = () => {
    if (text.length > 0 || signatures) notes.push(noteFrom(text.map((line) => `${line}\n`).join(''), signatures ?? []));
    text = [];
    signatures = undefined;
  };
  const lines = file.split('\n');
  // Whatever stands behind the last line feed belongs to no line.
  const rest = lines.pop();
  for (const line of lines) {
    if (line === '' && signatures) finish();
    else if (line === '') signatures = [];
    else (signatures ?? text).push(line);
  }
  const blankAtEnd = signatures?.length === 0 || lines.at(-1) === '';
  finish();
  if (rest !== '' || blankAtEnd || /[^\n\P{Cc}]/u.test(file)) notes.push(undefined);
  return notes;
}

/** `name+id+base64(kind ‖ key)`; undefined unless the id is the one that follows from name and key. */
export function keyFrom({ sha256 }: Hashing, text: string): PublicKey | undefined {
  const [name = '', keyId = '', ...encoded] = text.split('+');
  const whole = fromBase64(encoded.join('+'));
  const kind = whole?.[0];
  if (name === '' || whole?.length !== 33 || (kind !== 1 && kind !== 4)) return undefined;
  const id = toHex(sha256(new Uint8Array([...bytesOf(`${name}\n`), ...whole])).subarray(0, 4));
  return id === keyId ? { name, keyId, kind, bytes: whole.subarray(1) } : undefined;
}

/** A log's key under a name: the id follows from both. */
export function keyNamed({ sha256 }: Hashing, name: string, bytes: Uint8Array): PublicKey {
  const id = sha256(new Uint8Array([...bytesOf(`${name}\n`), 1, ...bytes])).subarray(0, 4);
  return { name, keyId: toHex(id), kind: 1, bytes };
}

/** Whether the signer's bytes are the key's signature under the text; of a witness also when it signed, in seconds since 1970. */
export function signatureOf(
  { isSigned }: Hashing,
  key: PublicKey,
  text: string,
  { bytes }: Signer,
): { readonly holds: boolean; readonly seconds: number | null } {
  if (key.kind === 1) return { holds: isSigned(key.bytes, bytesOf(text), bytes), seconds: null };
  if (bytes.length !== 72) return { holds: false, seconds: null };
  const seconds = bytes.subarray(0, 8).reduce((sum, byte) => sum * 256 + byte, 0);
  const message = bytesOf(`cosignature/v1\ntime ${seconds}\n${text}`);
  return { holds: isSigned(key.bytes, message, bytes.subarray(8)), seconds };
}
