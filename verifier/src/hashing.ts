import { sha256Bytes } from '../../core/src/kernel/hashes/sha256.js';
import { verifyEd25519 } from '../../core/src/kernel/signatures/ed25519.js';

/** The two things mathematics gives to the checking of a log; a browser does them in plain script, Node by its own library. */
export interface Hashing {
  /** SHA-256, 32 bytes. */
  readonly sha256: (bytes: Uint8Array) => Uint8Array;
  /** Whether a signature of 64 bytes is the Ed25519 key's over the message. */
  readonly isSigned: (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean;
}

export const scriptHashing: Hashing = { sha256: sha256Bytes, isSigned: verifyEd25519 };

const encoder = new TextEncoder();

export function bytesOf(text: string): Uint8Array {
  return encoder.encode(text);
}
