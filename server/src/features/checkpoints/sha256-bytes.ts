import { createHash } from 'node:crypto';

/** SHA-256 of bytes, for the Merkle tree and the ids of keys. */
export function sha256Bytes(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest();
}
