import { notesOfFile, readCheckpoint } from '../../../core/src/chain/checkpoints/checkpoint.js';
import {
  cosignedMessage,
  type NoteKey,
  type NoteSignature,
  readKey,
  readNote,
  readTimedSignature,
} from '../../../core/src/chain/checkpoints/signed-note.js';
import { toHex } from '../../../core/src/kernel/byte-text.js';
import { sha256Bytes } from '../../../core/src/kernel/hashes/sha256.js';
import { verifyEd25519 } from '../../../core/src/kernel/signatures/ed25519.js';

/** A checkpoint as this browser read it: what it states and whose signatures under it hold. */
export interface ReadCheckpoint {
  readonly origin: string;
  /** Number of events. */
  readonly size: number;
  readonly root: Uint8Array;
  /** The published key of the gmina that signed it, hexadecimal; null without a true signature. */
  readonly signedBy: string | null;
  /** Witnesses whose cosignature holds, with the second of it (ISO 8601). */
  readonly witnesses: readonly { readonly name: string; readonly at: string }[];
}

/** Keys of a published list, of the log and of witnesses; lines that are none are left out. */
export function keysIn(keyFile: string): NoteKey[] {
  return keyFile.split('\n').flatMap((line) => readKey(sha256Bytes, line.split(' ')[0] ?? '') ?? []);
}

/** @returns undefined when the text is no signed checkpoint */
export function readSignedCheckpoint(text: string, keys: readonly NoteKey[]): ReadCheckpoint | undefined {
  const note = readNote(text);
  const checkpoint = note && readCheckpoint(note.text);
  if (!checkpoint) return undefined;
  const keyOf = ({ name, keyId }: NoteSignature, role: NoteKey['role']) =>
    keys.find((key) => key.role === role && key.name === name && key.keyId === keyId);
  const [signedBy = null] = note.signatures.flatMap((line) => {
    const key = keyOf(line, 'log');
    return key && verifyEd25519(key.publicKey, bytesOf(note.text), line.signature) ? [toHex(key.publicKey)] : [];
  });
  const witnesses = note.signatures.flatMap((line) => {
    const key = keyOf(line, 'witness');
    const timed = key && readTimedSignature(line.signature);
    if (!timed) return [];
    const holds = verifyEd25519(key.publicKey, bytesOf(cosignedMessage(timed.seconds, note.text)), timed.signature);
    return holds ? [{ name: line.name, at: new Date(timed.seconds * 1000).toISOString() }] : [];
  });
  return { ...checkpoint, signedBy, witnesses };
}

/** Every checkpoint of a published file, the smallest first; undefined when one of them is none. */
export function checkpointsIn(file: string, keys: readonly NoteKey[]): ReadCheckpoint[] | undefined {
  const read = notesOfFile(file).map((note) => readSignedCheckpoint(note, keys));
  return read.every((one) => one !== undefined) ? read : undefined;
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
