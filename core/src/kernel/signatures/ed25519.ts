import { toHex } from '../byte-text.js';
import { sha512Bytes } from '../hashes/sha512.js';

/**
 * Checks Ed25519 signatures (RFC 8032 §5.1.7) in plain script: not every browser can, none can on pages without https, and a
 * page opened from a disk must be able to in ten years. It only checks; nothing here ever holds a secret.
 */
const prime = 2n ** 255n - 19n;
const order = 2n ** 252n + 27742317777372353535851937790883648493n;
const d = modulo(-121665n * power(121666n, prime - 2n));
const rootOfMinusOne = power(2n, (prime - 1n) / 4n);

/** A point of the curve in extended coordinates: `x = X/Z`, `y = Y/Z`, `T = XY/Z`. */
interface Point {
  readonly x: bigint;
  readonly y: bigint;
  readonly z: bigint;
  readonly t: bigint;
}

const neutral: Point = { x: 0n, y: 1n, z: 1n, t: 0n };
const baseMultiples = tableOf(decoded(withSign(modulo(4n * power(5n, prime - 2n)), 0)) as Point);

/**
 * @param publicKey 32 bytes
 * @param signature 64 bytes
 * @returns whether the signature is that key's over these bytes; false for anything of another length or form
 */
export function verifyEd25519(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== 32 || signature.length !== 64) return false;
  const key = multiplesOf(publicKey);
  const response = littleEndian(signature.slice(32));
  if (!key || response >= order) return false;
  const commitment = signature.slice(0, 32);
  const challenge = littleEndian(sha512Bytes(new Uint8Array([...commitment, ...publicKey, ...message]))) % order;
  const found = encoded(add(multiply(baseMultiples, response), negated(multiply(key, challenge))));
  return found.every((byte, index) => byte === commitment[index]);
}

function add(a: Point, b: Point): Point {
  const left = modulo((a.y - a.x) * (b.y - b.x));
  const right = modulo((a.y + a.x) * (b.y + b.x));
  const both = modulo(2n * a.t * d * b.t);
  const depth = modulo(2n * a.z * b.z);
  const [e, f, g, h] = [right - left, depth - both, depth + both, right + left];
  return { x: modulo(e * f), y: modulo(g * h), z: modulo(f * g), t: modulo(e * h) };
}

/** `rows[i][j]` is `(j + 1) · 16^i` times a point: with it a multiple costs one addition for each hexadecimal digit. */
type Multiples = readonly (readonly Point[])[];

function tableOf(point: Point): Multiples {
  const rows: Point[][] = [];
  let unit = point;
  for (let digit = 0; digit < 64; digit += 1) {
    const row = [unit];
    for (let times = 2; times < 16; times += 1) row.push(add(row.at(-1) as Point, unit));
    rows.push(row);
    unit = add(row.at(-1) as Point, unit);
  }
  return rows;
}

/** Many signatures of few keys are checked one after another. */
const known = new Map<string, Multiples>();
const mostKnown = 16;

function multiplesOf(publicKey: Uint8Array): Multiples | undefined {
  const name = toHex(publicKey);
  const table = known.get(name);
  if (table) return table;
  const point = decoded(publicKey);
  if (!point) return undefined;
  if (known.size >= mostKnown) known.clear();
  const made = tableOf(point);
  known.set(name, made);
  return made;
}

function multiply(table: Multiples, times: bigint): Point {
  let sum = neutral;
  let rest = times;
  for (const row of table) {
    const multiple = row[Number(rest & 15n) - 1];
    if (multiple) sum = add(sum, multiple);
    rest >>= 4n;
  }
  return sum;
}

function negated({ x, y, z, t }: Point): Point {
  return { x: modulo(-x), y, z, t: modulo(-t) };
}

/** RFC 8032 §5.1.3; undefined when the bytes are no point, or not its one encoding. */
function decoded(bytes: Uint8Array): Point | undefined {
  const whole = littleEndian(bytes);
  const sign = whole >> 255n;
  const y = whole & (2n ** 255n - 1n);
  if (y >= prime) return undefined;
  const u = modulo(y * y - 1n);
  const v = modulo(d * y * y + 1n);
  let x = modulo(u * power(v, 3n) * power(u * power(v, 7n), (prime - 5n) / 8n));
  if (modulo(v * x * x) !== u) x = modulo(x * rootOfMinusOne);
  if (modulo(v * x * x) !== u || (x === 0n && sign === 1n)) return undefined;
  if ((x & 1n) !== sign) x = prime - x;
  return { x, y, z: 1n, t: modulo(x * y) };
}

function encoded({ x, y, z }: Point): Uint8Array {
  const inverse = power(z, prime - 2n);
  return withSign(modulo(y * inverse), Number(modulo(x * inverse) & 1n));
}

function withSign(y: bigint, sign: number): Uint8Array {
  const bytes = new Uint8Array(32);
  let rest = y | (BigInt(sign) << 255n);
  for (let index = 0; index < 32; index += 1) {
    bytes[index] = Number(rest & 255n);
    rest >>= 8n;
  }
  return bytes;
}

function littleEndian(bytes: Uint8Array): bigint {
  return bytes.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}

function modulo(value: bigint): bigint {
  const rest = value % prime;
  return rest < 0n ? rest + prime : rest;
}

function power(number: bigint, exponent: bigint): bigint {
  let result = 1n;
  let square = modulo(number);
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = modulo(result * square);
    square = modulo(square * square);
  }
  return result;
}
