import type { Hashing } from './hashing.js';

type Sha256 = Hashing['sha256'];

/** A leaf's hash under RFC 9162: a zero byte stands before the data. */
export function hashOfLeaf(sha256: Sha256, data: Uint8Array): Uint8Array {
  return sha256(new Uint8Array([0, ...data]));
}

function hashOfPair(sha256: Sha256, left: Uint8Array, right: Uint8Array): Uint8Array {
  const both = new Uint8Array(1 + left.length + right.length);
  both[0] = 1;
  both.set(left, 1);
  both.set(right, 1 + left.length);
  return sha256(both);
}

/**
 * Roots of a growing tree by another road than `core/src/chain/merkle`: like counting in binary, equal heaps are joined at once,
 * and the root folds the heaps from the right.
 */
export class GrowingTree {
  private readonly heaps: { readonly width: number; readonly hash: Uint8Array }[] = [];
  size = 0;

  constructor(private readonly sha256: Sha256) {}

  add(data: Uint8Array): void {
    let heap = { width: 1, hash: hashOfLeaf(this.sha256, data) };
    for (let before = this.heaps.at(-1); before?.width === heap.width; before = this.heaps.at(-1)) {
      this.heaps.pop();
      heap = { width: 2 * heap.width, hash: hashOfPair(this.sha256, before.hash, heap.hash) };
    }
    this.heaps.push(heap);
    this.size += 1;
  }

  root(): Uint8Array {
    const [last, ...others] = [...this.heaps].reverse();
    if (!last) return this.sha256(new Uint8Array());
    return others.reduce((right, { hash }) => hashOfPair(this.sha256, hash, right), last.hash);
  }
}

/** The root a proof of inclusion leads to; undefined when the proof has too many or too few hashes. */
export function rootOfInclusion(
  sha256: Sha256,
  leaf: Uint8Array,
  place: { readonly index: number; readonly size: number },
  path: readonly Uint8Array[],
): Uint8Array | undefined {
  const climb = (index: number, size: number, rest: readonly Uint8Array[]): Uint8Array | undefined => {
    const top = rest.at(-1);
    if (size === 1) return top ? undefined : leaf;
    if (!top) return undefined;
    const half = halfOf(size);
    const below =
      index < half ? climb(index, half, rest.slice(0, -1)) : climb(index - half, size - half, rest.slice(0, -1));
    if (!below) return undefined;
    return index < half ? hashOfPair(sha256, below, top) : hashOfPair(sha256, top, below);
  };
  const { index, size } = place;
  return Number.isSafeInteger(index) && index >= 0 && index < size ? climb(index, size, path) : undefined;
}

/** Both roots a proof of consistency leads to, the old one from the new one's parts; undefined when the proof does not fit. */
export function rootsOfConsistency(
  sha256: Sha256,
  oldRoot: Uint8Array,
  { from, to }: { readonly from: number; readonly to: number },
  path: readonly Uint8Array[],
): readonly [older: Uint8Array, newer: Uint8Array] | undefined {
  type Both = readonly [Uint8Array, Uint8Array];
  const climb = (older: number, newer: number, isWhole: boolean, rest: readonly Uint8Array[]): Both | undefined => {
    const top = rest.at(-1);
    if (older === newer) {
      if (isWhole) return top ? undefined : [oldRoot, oldRoot];
      return top && rest.length === 1 ? [top, top] : undefined;
    }
    if (!top) return undefined;
    const half = halfOf(newer);
    const left = older <= half;
    const below = left
      ? climb(older, half, isWhole, rest.slice(0, -1))
      : climb(older - half, newer - half, false, rest.slice(0, -1));
    if (!below) return undefined;
    const [old, fresh] = below;
    return left
      ? [old, hashOfPair(sha256, fresh, top)]
      : [hashOfPair(sha256, top, old), hashOfPair(sha256, top, fresh)];
  };
  const isOrdered = Number.isSafeInteger(from) && Number.isSafeInteger(to) && from >= 1 && from <= to;
  return isOrdered ? climb(from, to, true, path) : undefined;
}

/** The largest power of two below a number of two or more. */
function halfOf(size: number): number {
  let half = 1;
  while (half * 2 < size) half *= 2;
  return half;
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
