import { generateKeyPairSync, sign } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHex } from '../byte-text.js';
import { verifyEd25519 } from './ed25519.js';

const bytes = (hex: string) => fromHex(hex) ?? new Uint8Array();

describe('verifyEd25519', () => {
  it('takes the examples of RFC 8032 §7.1', () => {
    const first = bytes('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a');
    const signature =
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b';
    expect(verifyEd25519(first, new Uint8Array(), bytes(signature))).toBe(true);
    const second = bytes('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c');
    const other =
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00';
    expect(verifyEd25519(second, Uint8Array.of(0x72), bytes(other))).toBe(true);
    expect(verifyEd25519(second, Uint8Array.of(0x73), bytes(other))).toBe(false);
    expect(verifyEd25519(first, Uint8Array.of(0x72), bytes(other))).toBe(false);
  });

  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const key = new Uint8Array(Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url'));

  it('takes what Node signs, and nothing with one bit changed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(511), (message, bit) => {
        const signature = new Uint8Array(sign(null, message, privateKey));
        expect(verifyEd25519(key, message, signature)).toBe(true);
        signature[bit >> 3] = (signature[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(verifyEd25519(key, message, signature)).toBe(false);
      }),
      { numRuns: 20 },
    );
  });

  it('takes no second form of a signature: S must be below the order', () => {
    const message = Uint8Array.of(1, 2, 3);
    const signature = new Uint8Array(sign(null, message, privateKey));
    const order = 2n ** 252n + 27742317777372353535851937790883648493n;
    let s = signature.slice(32).reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n) + order;
    for (let index = 32; index < 64; index += 1) {
      signature[index] = Number(s & 255n);
      s >>= 8n;
    }
    expect(verifyEd25519(key, message, signature)).toBe(false);
  });

  it('is false for anything of another length', () => {
    expect(verifyEd25519(key.slice(1), new Uint8Array(), new Uint8Array(64))).toBe(false);
    expect(verifyEd25519(key, new Uint8Array(), new Uint8Array(63))).toBe(false);
    expect(verifyEd25519(new Uint8Array(32).fill(255), new Uint8Array(), new Uint8Array(64))).toBe(false);
  });
});
