import { createHash, createPublicKey, verify } from 'node:crypto';
import type { Hashing } from '../hashing.js';

/** Node's own mathematics, so that two libraries do what the page does in plain script. */
export const nodeHashing: Hashing = {
  sha256: (bytes) => createHash('sha256').update(bytes).digest(),
  isSigned(publicKey, message, signature) {
    const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), publicKey]);
    try {
      return verify(null, message, createPublicKey({ key: spki, format: 'der', type: 'spki' }), signature);
    } catch {
      return false;
    }
  },
};
