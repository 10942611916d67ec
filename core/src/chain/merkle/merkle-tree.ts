/** SHA-256 of bytes, 32 bytes. Comes from outside, as `Sha256` does. */
export type Sha256Bytes = (bytes: Uint8Array) => Uint8Array;

/** RFC 9162 §2.1.1: `SHA-256(0x00 ‖ data)`. */
export function leafHash(sha256: Sha256Bytes, data: Uint8Array): Uint8Array {
  return sha256(joined(leafPrefix, data));
}

/** RFC 9162 §2.1.1: `SHA-256(0x01 ‖ left ‖ right)`. */
export function nodeHash(sha256: Sha256Bytes, left: Uint8Array, right: Uint8Array): Uint8Array {
  return sha256(joined(nodePrefix, left, right));
}

/**
 * The Merkle tree of RFC 9162 over a growing list of leaves. Keeps the hash of every full subtree, so that a leaf costs two
 * hashes at most on average and a root or a proof of any earlier size only the logarithm of it.
 */
export class MerkleTree {
  /** `levels[h][i]`: the full subtree over the `2^h` leaves from `i · 2^h`. */
  private readonly levels: Uint8Array[][] = [[]];

  constructor(private readonly sha256: Sha256Bytes) {}

  get size(): number {
    return this.level(0).length;
  }

  /** @param data the bytes of the next leaf, before `leafHash` */
  append(data: Uint8Array): void {
    let hash = leafHash(this.sha256, data);
    for (let height = 0; ; height += 1) {
      const level = this.level(height);
      level.push(hash);
      if (level.length % 2 === 1) return;
      hash = nodeHash(this.sha256, level.at(-2) as Uint8Array, hash);
    }
  }

  /** Root over the first `size` leaves. @throws RangeError when the tree is smaller */
  root(size = this.size): Uint8Array {
    this.within(size);
    return size === 0 ? this.sha256(new Uint8Array()) : this.subtree(0, size);
  }

  /**
   * RFC 9162 §2.1.3.1: the hashes beside the way from a leaf to the root, from the leaf upwards.
   * @param index of the leaf, from 0
   * @throws RangeError when the leaf is not among the first `size`
   */
  inclusionProof(index: number, size = this.size): Uint8Array[] {
    this.within(size);
    if (!Number.isSafeInteger(index) || index < 0 || index >= size) throw new RangeError(`No leaf ${index} of ${size}`);
    return this.path(index, 0, size);
  }

  /**
   * RFC 9162 §2.1.4.1: shows that the first `from` of `to` leaves are what they were when the tree ended there.
   * @throws RangeError when not `0 ≤ from ≤ to ≤ size`
   */
  consistencyProof(from: number, to = this.size): Uint8Array[] {
    this.within(to);
    if (!Number.isSafeInteger(from) || from < 0 || from > to) throw new RangeError(`No size ${from} of ${to}`);
    return from === 0 || from === to ? [] : this.subproof(from, 0, to, true);
  }

  private path(index: number, start: number, end: number): Uint8Array[] {
    if (end - start === 1) return [];
    const middle = start + splitOf(end - start);
    return index < middle
      ? [...this.path(index, start, middle), this.subtree(middle, end)]
      : [...this.path(index, middle, end), this.subtree(start, middle)];
  }

  private subproof(from: number, start: number, end: number, isWholeOld: boolean): Uint8Array[] {
    if (from === end) return isWholeOld ? [] : [this.subtree(start, end)];
    const middle = start + splitOf(end - start);
    return from <= middle
      ? [...this.subproof(from, start, middle, isWholeOld), this.subtree(middle, end)]
      : [...this.subproof(from, middle, end, false), this.subtree(start, middle)];
  }

  /** Every subtree of the RFC begins at a multiple of the power of two at or above its width. */
  private subtree(start: number, end: number): Uint8Array {
    const width = end - start;
    const height = Math.log2(width);
    if (Number.isInteger(height)) return this.level(height)[start / width] as Uint8Array;
    const middle = start + splitOf(width);
    return nodeHash(this.sha256, this.subtree(start, middle), this.subtree(middle, end));
  }

  private level(height: number): Uint8Array[] {
    const known = this.levels[height];
    if (known) return known;
    const level: Uint8Array[] = [];
    this.levels[height] = level;
    return level;
  }

  private within(size: number): void {
    if (!Number.isSafeInteger(size) || size < 0 || size > this.size) throw new RangeError(`No size ${size}`);
  }
}

/** The largest power of two smaller than `width`. */
function splitOf(width: number): number {
  return 2 ** (Math.ceil(Math.log2(width)) - 1);
}

const leafPrefix = Uint8Array.of(0);
const nodePrefix = Uint8Array.of(1);

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
