import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { toHex } from '../byte-text.js';
import { sha512Bytes } from './sha512.js';

describe('sha512Bytes', () => {
  it('gives the digest of FIPS 180-4', () => {
    expect(toHex(sha512Bytes(new TextEncoder().encode('abc')))).toBe(
      'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f',
    );
  });

  it('agrees with Node on every length around two blocks', () => {
    for (let length = 0; length < 280; length += 1) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 31 + length) & 255);
      expect(toHex(sha512Bytes(bytes))).toBe(createHash('sha512').update(bytes).digest('hex'));
    }
  });
});
