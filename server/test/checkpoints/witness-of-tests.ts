import { createHash, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import {
  cosignedMessage,
  keyText,
  noteKey,
  noteText,
  readKey,
  readNote,
  timedSignature,
} from '../../../core/src/chain/checkpoints/signed-note.js';

export const sha256Bytes = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

/** A second party with a key of its own. */
export interface TestWitness {
  /** For `KWORUM_WITNESSES`. */
  readonly key: string;
  /** The note with nothing but this witness's cosignature. */
  cosigns(note: string, seconds?: number): string;
}

export function testWitness(name = 'inna-gmina.example/swiadek'): TestWitness {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
  const key = noteKey(sha256Bytes, name, 'witness', raw);
  return {
    key: keyText(key),
    cosigns(note, seconds = Math.floor(Date.now() / 1000)) {
      const text = readNote(note)?.text ?? '';
      const signature = timedSignature(seconds, sign(null, Buffer.from(cosignedMessage(seconds, text)), privateKey));
      return noteText({ text, signatures: [{ name, keyId: key.keyId, signature }] });
    },
  };
}

/** Whether a published note bears the signature of one of the published keys. */
export function isSignedBy(note: string, keyFile: string): boolean {
  const read = readNote(note);
  const keys = keyFile.split('\n').flatMap((line) => readKey(sha256Bytes, line.split(' ')[0] ?? '') ?? []);
  return (read?.signatures ?? []).some(({ name, keyId, signature }) => {
    const key = keys.find((known) => known.role === 'log' && known.name === name && known.keyId === keyId);
    if (!key || !read) return false;
    const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), key.publicKey]);
    return verify(null, Buffer.from(read.text), createPublicKey({ key: der, format: 'der', type: 'spki' }), signature);
  });
}
