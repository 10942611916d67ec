import { toHex } from '../byte-text.js';

/**
 * SHA-256 (FIPS 180-4) in plain script: the browser's own is not there on pages without https, and it answers later,
 * while the recount asks and goes on.
 */
const encoder = new TextEncoder();
const primes = firstPrimes(64);
const roundConstants = Uint32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
const initialHash = Uint32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

/** The digest of a text's UTF-8 bytes, lower-case hex. */
export function sha256(text: string): string {
  return toHex(sha256Bytes(encoder.encode(text)));
}

/** The digest of bytes, 32 bytes. */
export function sha256Bytes(message: Uint8Array): Uint8Array {
  const bytes = padded(message);
  const view = new DataView(bytes.buffer);
  const hash = Uint32Array.from(initialHash);
  const words = new Uint32Array(64);
  for (let block = 0; block < bytes.length; block += 64) addBlock(hash, words, view, block);
  const digest = new Uint8Array(32);
  const out = new DataView(digest.buffer);
  for (const [index, word] of hash.entries()) out.setUint32(4 * index, word);
  return digest;
}

/** A one bit, zeros, and the length in bits: whole blocks of 64 bytes. */
function padded(message: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  bytes.set(message);
  bytes[message.length] = 0x80;
  new DataView(bytes.buffer).setBigUint64(bytes.length - 8, BigInt(message.length) * 8n);
  return bytes;
}

function addBlock(hash: Uint32Array, words: Uint32Array, view: DataView, block: number): void {
  for (let t = 0; t < 64; t += 1) words[t] = t < 16 ? view.getUint32(block + 4 * t) : extended(words, t);
  let [a, b, c, d, e, f, g, h] = hash as unknown as [number, number, number, number, number, number, number, number];
  for (let t = 0; t < 64; t += 1) {
    const choice = (e & f) ^ (~e & g);
    const turn = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const first = (h + turn + choice + at(roundConstants, t) + at(words, t)) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + majority) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  for (const [index, value] of [a, b, c, d, e, f, g, h].entries()) hash[index] = at(hash, index) + value;
}

function extended(words: Uint32Array, t: number): number {
  const early = at(words, t - 15);
  const late = at(words, t - 2);
  const small0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
  const small1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
  return at(words, t - 16) + small0 + at(words, t - 7) + small1;
}

function rotate(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function at(words: Uint32Array, index: number): number {
  return words[index] as number;
}

/** The first 32 bits of a number's fractional part. */
function fraction(value: number): number {
  return Math.floor((value - Math.floor(value)) * 2 ** 32);
}

/** 2, 3, 5 … */
export function firstPrimes(count: number): number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate += 1) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  }
  return found;
}
