import { nodeHash, type Sha256Bytes } from './merkle-tree.js';

/** What an inclusion proof is held against. */
export interface InclusionClaim {
  /** Index of the leaf, from 0. */
  readonly index: number;
  readonly size: number;
  /** `leafHash` of the leaf. */
  readonly leaf: Uint8Array;
  readonly root: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** RFC 9162 §2.1.3.2: whether the leaf stands at its index under the root. */
export function verifyInclusion(sha256: Sha256Bytes, { index, size, leaf, root, proof }: InclusionClaim): boolean {
  if (!isCount(index) || !isCount(size) || index >= size) return false;
  let node = index;
  let last = size - 1;
  let hash = leaf;
  for (const beside of proof) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      hash = nodeHash(sha256, beside, hash);
      while (node % 2 === 0 && node !== 0) {
        node /= 2;
        last = half(last);
      }
    } else {
      hash = nodeHash(sha256, hash, beside);
    }
    node = half(node);
    last = half(last);
  }
  return last === 0 && isSameHash(hash, root);
}

/** What a consistency proof is held against. */
export interface ConsistencyClaim {
  readonly from: number;
  readonly to: number;
  readonly fromRoot: Uint8Array;
  readonly toRoot: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** RFC 9162 §2.1.4.2: whether the larger tree goes on from the smaller one without a changed leaf. */
export function verifyConsistency(
  sha256: Sha256Bytes,
  { from, to, fromRoot, toRoot, proof }: ConsistencyClaim,
): boolean {
  if (!isCount(from) || !isCount(to) || from > to) return false;
  if (from === to) return proof.length === 0 && isSameHash(fromRoot, toRoot);
  // Any tree goes on from the empty one, whose root is the hash of nothing.
  if (from === 0) return proof.length === 0 && isSameHash(fromRoot, sha256(new Uint8Array()));
  const path = Number.isInteger(Math.log2(from)) ? [fromRoot, ...proof] : [...proof];
  const [first, ...others] = path;
  if (!first || proof.length === 0) return false;
  let node = from - 1;
  let last = to - 1;
  while (node % 2 === 1) {
    node = half(node);
    last = half(last);
  }
  let oldHash = first;
  let newHash = first;
  for (const beside of others) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      oldHash = nodeHash(sha256, beside, oldHash);
      newHash = nodeHash(sha256, beside, newHash);
      while (node % 2 === 0 && node !== 0) {
        node /= 2;
        last = half(last);
      }
    } else {
      newHash = nodeHash(sha256, newHash, beside);
    }
    node = half(node);
    last = half(last);
  }
  return last === 0 && isSameHash(oldHash, fromRoot) && isSameHash(newHash, toRoot);
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function half(value: number): number {
  return Math.floor(value / 2);
}

export function isSameHash(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
