import { fromBase64, fromHex, toBase64, toHex } from '../../kernel/byte-text.js';
import type { Sha256Bytes } from '../merkle/merkle-tree.js';

/** C2SP signature types: `log` signs the note itself, `witness` with a time before it (tlog-cosignature v1). */
export const signatureTypes = { log: 1, witness: 4 } as const;
export type SignatureRole = keyof typeof signatureTypes;

/** A public key with its name; `keyId` is 8 hex digits and follows from the rest. */
export interface NoteKey {
  readonly name: string;
  readonly role: SignatureRole;
  readonly keyId: string;
  /** 32 bytes, Ed25519 (RFC 8032). */
  readonly publicKey: Uint8Array;
}

/** One signature line. */
export interface NoteSignature {
  readonly name: string;
  readonly keyId: string;
  /** What follows the key id: 64 bytes of a log, 8 bytes of time and 64 of a witness. */
  readonly signature: Uint8Array;
}

/** A text and who signed it. */
export interface SignedNote {
  /** Ends in a line feed. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

const encoder = new TextEncoder();
const keyNameShape = /^[^\s+]+$/u;
/** More signatures than any council has witnesses; nothing longer is read. */
const mostSignatures = 64;

/** `SHA-256(name ‖ "\n" ‖ type ‖ public key)[:4]` */
export function noteKey(sha256: Sha256Bytes, name: string, role: SignatureRole, publicKey: Uint8Array): NoteKey {
  if (!keyNameShape.test(name)) throw new TypeError(`No name of a key: ${name}`);
  const named = encoder.encode(`${name}\n`);
  const whole = new Uint8Array([...named, signatureTypes[role], ...publicKey]);
  return { name, role, keyId: toHex(sha256(whole).slice(0, 4)), publicKey };
}

/** `<name>+<key id>+<base64(type ‖ public key)>` */
export function keyText({ name, role, keyId, publicKey }: NoteKey): string {
  return `${name}+${keyId}+${toBase64(new Uint8Array([signatureTypes[role], ...publicKey]))}`;
}

/** @returns undefined when the text is no key of a known type, or names another key id than it has */
export function readKey(sha256: Sha256Bytes, text: string): NoteKey | undefined {
  const [, name = '', keyId = '', encoded = ''] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/u.exec(text) ?? [];
  const [type, ...publicKey] = fromBase64(encoded) ?? [];
  const role = type === signatureTypes.log ? 'log' : type === signatureTypes.witness ? 'witness' : undefined;
  if (!role || publicKey.length !== 32) return undefined;
  const key = noteKey(sha256, name, role, new Uint8Array(publicKey));
  return key.keyId === keyId ? key : undefined;
}

/** `— <name> <base64(key id ‖ signature)>` with its line feed. */
export function signatureLine({ name, keyId, signature }: NoteSignature): string {
  return `— ${name} ${toBase64(new Uint8Array([...(fromHex(keyId) ?? []), ...signature]))}\n`;
}

export function noteText({ text, signatures }: SignedNote): string {
  return `${text}\n${signatures.map(signatureLine).join('')}`;
}

/** @returns undefined when the text is no signed note */
export function readNote(note: string): SignedNote | undefined {
  const end = note.lastIndexOf('\n\n');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the format has none but line feeds
  if (end < 1 || /[\u0000-\u0009\u000b-\u001f]/.test(note) || !note.endsWith('\n')) return undefined;
  const lines = note.slice(end + 2, -1).split('\n');
  const signatures = lines.map(readSignatureLine);
  if (lines.length > mostSignatures || signatures.includes(undefined)) return undefined;
  return { text: note.slice(0, end + 1), signatures: signatures as NoteSignature[] };
}

function readSignatureLine(line: string): NoteSignature | undefined {
  const [, name = '', encoded = ''] = /^— ([^\s+]+) ([A-Za-z0-9+/=]+)$/u.exec(line) ?? [];
  const bytes = fromBase64(encoded);
  if (!bytes || bytes.length < 5) return undefined;
  return { name, keyId: toHex(bytes.slice(0, 4)), signature: bytes.slice(4) };
}

/** What a witness signs: the time in seconds since 1970, then the note (tlog-cosignature v1). */
export function cosignedMessage(seconds: number, text: string): string {
  return `cosignature/v1\ntime ${seconds}\n${text}`;
}

/** The signature of a witness: 8 bytes of time, most significant first, then 64 of Ed25519. */
export function timedSignature(seconds: number, signature: Uint8Array): Uint8Array {
  const whole = new Uint8Array(8 + signature.length);
  new DataView(whole.buffer).setBigUint64(0, BigInt(seconds));
  whole.set(signature, 8);
  return whole;
}

export function readTimedSignature(
  signature: Uint8Array,
): { readonly seconds: number; readonly signature: Uint8Array } | undefined {
  if (signature.length !== 72) return undefined;
  const seconds = Number(new DataView(signature.buffer, signature.byteOffset).getBigUint64(0));
  return Number.isSafeInteger(seconds) ? { seconds, signature: signature.slice(8) } : undefined;
}
