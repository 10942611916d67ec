import { Injectable } from '@nestjs/common';
import { MerkleTree } from '../../../../core/src/chain/merkle/merkle-tree.js';
import { fromHex } from '../../../../core/src/kernel/byte-text.js';
import { LogReader } from '../../event-log/log-reader.js';
import { sha256Bytes } from './sha256-bytes.js';

/** Trees kept in memory; one of 2,000 events takes half a megabyte. */
const mostTrees = 8;
/** Leaves hashed in one turn of the event loop, which votes share. */
const leavesInOneTurn = 250;

interface Growing {
  readonly tree: MerkleTree;
  reading: Promise<void> | undefined;
}

/** Merkle trees over the stored hashes of sessions' logs; a tree once read only reads on. */
@Injectable()
export class SessionTrees {
  private readonly kept = new Map<string, Growing>();

  constructor(private readonly reader: LogReader) {}

  /** The tree over at least the first `size` events. @throws RangeError when the log is shorter */
  async of(sessionId: string, size: number): Promise<MerkleTree> {
    const growing = this.keptOf(sessionId);
    while (growing.tree.size < size) {
      const before = growing.tree.size;
      growing.reading ??= this.readOn(sessionId, growing.tree).finally(() => {
        growing.reading = undefined;
      });
      await growing.reading;
      if (growing.tree.size === before) throw new RangeError(`The log of ${sessionId} has no ${size} events`);
    }
    return growing.tree;
  }

  /** Reads the log from its beginning next time. */
  forget(sessionId: string): void {
    this.kept.delete(sessionId);
  }

  private async readOn(sessionId: string, tree: MerkleTree): Promise<void> {
    const hashes = await this.reader.hashes(sessionId, tree.size + 1);
    for (const [index, hash] of hashes.entries()) {
      if (index % leavesInOneTurn === leavesInOneTurn - 1) await new Promise((resolve) => setImmediate(resolve));
      const bytes = fromHex(hash);
      if (!bytes) throw new Error('A stored hash is no hash');
      tree.append(bytes);
    }
  }

  private keptOf(sessionId: string): Growing {
    const growing = this.kept.get(sessionId) ?? { tree: new MerkleTree(sha256Bytes), reading: undefined };
    this.kept.delete(sessionId);
    this.kept.set(sessionId, growing);
    const [oldest] = this.kept.keys();
    if (this.kept.size > mostTrees && oldest) this.kept.delete(oldest);
    return growing;
  }
}
