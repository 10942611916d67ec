import { firstPrimes } from './sha256.js';

/** SHA-512 (FIPS 180-4) in plain script, for the few short texts an Ed25519 signature needs. */
const primes = firstPrimes(80);
const roundConstants = primes.map((prime) => firstBits(prime, 3n));
const initialHash = primes.slice(0, 8).map((prime) => firstBits(prime, 2n));

/** The digest of bytes, 64 bytes. */
export function sha512Bytes(message: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((message.length + 17) / 128) * 128);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setBigUint64(bytes.length - 8, BigInt(message.length) * 8n);
  const hash = BigUint64Array.from(initialHash);
  for (let block = 0; block < bytes.length; block += 128) addBlock(hash, view, block);
  const digest = new Uint8Array(64);
  const out = new DataView(digest.buffer);
  for (const [index, word] of hash.entries()) out.setBigUint64(8 * index, word);
  return digest;
}

function addBlock(hash: BigUint64Array, view: DataView, block: number): void {
  const words = new BigUint64Array(80);
  for (let t = 0; t < 80; t += 1) words[t] = t < 16 ? view.getBigUint64(block + 8 * t) : extended(words, t);
  let [a, b, c, d, e, f, g, h] = hash as unknown as [bigint, bigint, bigint, bigint, bigint, bigint, bigint, bigint];
  for (let t = 0; t < 80; t += 1) {
    const turn = rotate(e, 14n) ^ rotate(e, 18n) ^ rotate(e, 41n);
    const first = h + turn + ((e & f) ^ (~e & g)) + (roundConstants[t] ?? 0n) + at(words, t);
    const second = (rotate(a, 28n) ^ rotate(a, 34n) ^ rotate(a, 39n)) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, word(d + first), c, b, a, word(first + second)];
  }
  for (const [index, value] of [a, b, c, d, e, f, g, h].entries()) hash[index] = at(hash, index) + value;
}

function extended(words: BigUint64Array, t: number): bigint {
  const early = at(words, t - 15);
  const late = at(words, t - 2);
  const small0 = rotate(early, 1n) ^ rotate(early, 8n) ^ (early >> 7n);
  const small1 = rotate(late, 19n) ^ rotate(late, 61n) ^ (late >> 6n);
  return at(words, t - 16) + small0 + at(words, t - 7) + small1;
}

function word(value: bigint): bigint {
  return BigInt.asUintN(64, value);
}

function rotate(value: bigint, bits: bigint): bigint {
  return word((value >> bits) | (value << (64n - bits)));
}

function at(words: BigUint64Array, index: number): bigint {
  return words[index] as bigint;
}

/** The first 64 bits of the fractional part of a number's `degree`-th root. */
function firstBits(number: number, degree: bigint): bigint {
  const target = BigInt(number) << (64n * degree);
  let low = 0n;
  let high = target;
  while (low < high) {
    const middle = (low + high + 1n) / 2n;
    if (middle ** degree <= target) low = middle;
    else high = middle - 1n;
  }
  return word(low);
}
