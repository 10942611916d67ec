import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHex, toHex } from '../../kernel/byte-text.js';
import { verifyConsistency, verifyInclusion } from './merkle-proofs.js';
import { leafHash, MerkleTree, nodeHash, type Sha256Bytes } from './merkle-tree.js';

const sha256: Sha256Bytes = (bytes) => createHash('sha256').update(bytes).digest();
const leafOf = (no: number) => Uint8Array.of(no >> 8, no & 255);

function treeOf(size: number): MerkleTree {
  const tree = new MerkleTree(sha256);
  for (let no = 0; no < size; no += 1) tree.append(leafOf(no));
  return tree;
}

/** The definition of RFC 9162 §2.1.1, word for word. */
function rootByDefinition(leaves: readonly Uint8Array[]): Uint8Array {
  const [first] = leaves;
  if (!first) return sha256(new Uint8Array());
  if (leaves.length === 1) return leafHash(sha256, first);
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return nodeHash(sha256, rootByDefinition(leaves.slice(0, split)), rootByDefinition(leaves.slice(split)));
}

const ofSizes = fc.integer({ min: 1, max: 300 }).chain((size) => fc.tuple(fc.constant(size), fc.nat(size - 1)));

describe('MerkleTree (RFC 9162)', () => {
  it('has the roots the Certificate Transparency project publishes for its eight leaves', () => {
    const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
    const roots = [
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
      'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
      '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
      'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
      '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
    ];
    const tree = new MerkleTree(sha256);
    expect(toHex(tree.root())).toBe(createHash('sha256').digest('hex'));
    for (const [index, leaf] of leaves.entries()) {
      tree.append(fromHex(leaf) ?? new Uint8Array());
      expect(toHex(tree.root())).toBe(roots[index]);
    }
  });

  it('is the tree of the definition at every size it passed', () => {
    const tree = treeOf(70);
    const leaves = Array.from({ length: 70 }, (_, no) => leafOf(no));
    for (let size = 0; size <= 70; size += 1)
      expect(toHex(tree.root(size))).toBe(toHex(rootByDefinition(leaves.slice(0, size))));
  });

  it('proves every leaf of every size, and no other leaf by the same proof', () => {
    fc.assert(
      fc.property(ofSizes, ([size, index]) => {
        const tree = treeOf(size);
        const claim = { index, size, root: tree.root(), proof: tree.inclusionProof(index) };
        const leaf = leafHash(sha256, leafOf(index));
        expect(verifyInclusion(sha256, { ...claim, leaf })).toBe(true);
        expect(verifyInclusion(sha256, { ...claim, leaf: leafHash(sha256, leafOf(index + 1000)) })).toBe(false);
        expect(verifyInclusion(sha256, { ...claim, leaf, index: index + 1 })).toBe(false);
        expect(verifyInclusion(sha256, { ...claim, leaf, proof: [...claim.proof, leaf] })).toBe(false);
        if (size > 1) expect(verifyInclusion(sha256, { ...claim, leaf, proof: claim.proof.slice(1) })).toBe(false);
      }),
    );
  });

  it('proves that every size goes on from every smaller one', () => {
    fc.assert(
      fc.property(ofSizes, ([to, from]) => {
        const tree = treeOf(to);
        const claim = { from, to, fromRoot: tree.root(from), toRoot: tree.root(), proof: tree.consistencyProof(from) };
        expect(verifyConsistency(sha256, claim)).toBe(true);
        expect(verifyConsistency(sha256, { ...claim, proof: [...claim.proof, claim.toRoot] })).toBe(false);
      }),
    );
  });

  it('no proof passes between trees that differ in any leaf of the smaller one', () => {
    fc.assert(
      fc.property(ofSizes, fc.nat(), ([to, from], seed) => {
        fc.pre(from > 0);
        const other = new MerkleTree(sha256);
        const changed = seed % from;
        for (let no = 0; no < to; no += 1) other.append(leafOf(no === changed ? no + 1000 : no));
        const honest = treeOf(to);
        const fork = { from, to, fromRoot: honest.root(from), toRoot: other.root() };
        expect(verifyConsistency(sha256, { ...fork, proof: other.consistencyProof(from) })).toBe(false);
        expect(verifyConsistency(sha256, { ...fork, proof: honest.consistencyProof(from) })).toBe(false);
      }),
    );
  });

  it('one changed bit in any hash of a proof is found', () => {
    fc.assert(
      fc.property(ofSizes, fc.nat(), fc.nat(255), ([size, index], which, bit) => {
        const tree = treeOf(size);
        const claim = { index, size, leaf: leafHash(sha256, leafOf(index)), root: tree.root() };
        const proof = tree.inclusionProof(index).map((hash) => Uint8Array.from(hash));
        const hash = proof[which % Math.max(proof.length, 1)];
        if (!hash) return;
        hash[bit >> 3] = (hash[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(verifyInclusion(sha256, { ...claim, proof })).toBe(false);
      }),
    );
  });

  it('refuses what is no place in the tree', () => {
    const tree = treeOf(5);
    for (const wrong of [() => tree.root(6), () => tree.inclusionProof(5), () => tree.consistencyProof(4, 3)])
      expect(wrong).toThrow(RangeError);
    const claim = { size: 5, leaf: tree.root(1), root: tree.root(), proof: [] };
    for (const index of [-1, 0.5, 5, Number.NaN]) expect(verifyInclusion(sha256, { ...claim, index })).toBe(false);
    const roots = { fromRoot: tree.root(5), toRoot: tree.root(5), proof: [] };
    expect(verifyConsistency(sha256, { ...roots, from: 6, to: 5 })).toBe(false);
  });
});
