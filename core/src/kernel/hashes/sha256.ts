import { toHex } from '../byte-text.js';

/**
 * SHA-256 (FIPS 180-4) in plain script: the browser's own is not there on pages without https, and it answers later,
 * while the recount asks and goes on.
 */
const encoder = new TextEncoder();
const primes = firstPrimes(64);
const roundConstants = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
const initialHash = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));
const blockBytes = 64;
const words = new Int32Array(64);

/** The digest of a text's UTF-8 bytes, lower-case hex. */
export function sha256(text: string): string {
  return toHex(sha256Bytes(encoder.encode(text)));
}

/** The digest of bytes, 32 bytes. */
export function sha256Bytes(message: Uint8Array): Uint8Array {
  const hash = Int32Array.from(initialHash);
  const whole = message.length - (message.length % blockBytes);
  for (let block = 0; block < whole; block += blockBytes) addBlock(hash, message, block);
  const end = padded(message.subarray(whole), message.length);
  for (let block = 0; block < end.length; block += blockBytes) addBlock(hash, end, block);
  const digest = new Uint8Array(32);
  for (let index = 0; index < digest.length; index += 1)
    digest[index] = at(hash, index >>> 2) >>> (24 - 8 * (index & 3));
  return digest;
}

/** The last bytes, a one bit, zeros, and the length of all in bits: one or two whole blocks. */
function padded(rest: Uint8Array, length: number): Uint8Array {
  const bytes = new Uint8Array(rest.length + 9 > blockBytes ? 2 * blockBytes : blockBytes);
  bytes.set(rest);
  bytes[rest.length] = 0x80;
  new DataView(bytes.buffer).setBigUint64(bytes.length - 8, BigInt(length) * 8n);
  return bytes;
}

/** Every log is read through here, some thousand blocks a second: plain variables, no lists made on the way. */
function addBlock(hash: Int32Array, bytes: Uint8Array, block: number): void {
  for (let t = 0, from = block; t < 16; t += 1, from += 4)
    words[t] = (at(bytes, from) << 24) | (at(bytes, from + 1) << 16) | (at(bytes, from + 2) << 8) | at(bytes, from + 3);
  for (let t = 16; t < 64; t += 1) {
    const early = at(words, t - 15);
    const late = at(words, t - 2);
    const small0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const small1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    words[t] = (at(words, t - 16) + small0 + at(words, t - 7) + small1) | 0;
  }
  let a = at(hash, 0);
  let b = at(hash, 1);
  let c = at(hash, 2);
  let d = at(hash, 3);
  let e = at(hash, 4);
  let f = at(hash, 5);
  let g = at(hash, 6);
  let h = at(hash, 7);
  for (let t = 0; t < 64; t += 1) {
    const choice = (e & f) ^ (~e & g);
    const turn = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const first = (h + turn + choice + at(roundConstants, t) + at(words, t)) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + majority) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  hash[0] = at(hash, 0) + a;
  hash[1] = at(hash, 1) + b;
  hash[2] = at(hash, 2) + c;
  hash[3] = at(hash, 3) + d;
  hash[4] = at(hash, 4) + e;
  hash[5] = at(hash, 5) + f;
  hash[6] = at(hash, 6) + g;
  hash[7] = at(hash, 7) + h;
}

function rotate(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function at(list: Int32Array | Uint8Array, index: number): number {
  return list[index] as number;
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
