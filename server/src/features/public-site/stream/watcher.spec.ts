import type { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { Watcher } from './watcher.js';

/** A socket as far as a watcher sees it. */
class Reader {
  readonly got: string[] = [];
  writableLength = 0;
  writableNeedDrain = false;
  writableEnded = false;
  destroyed = false;

  write(bytes: Buffer): boolean {
    this.got.push(bytes.toString());
    return !this.writableNeedDrain;
  }

  end(): void {
    this.writableEnded = true;
  }

  destroy(): void {
    this.destroyed = true;
  }
}

function watcherOf(reader: Reader): Watcher {
  return new Watcher(reader as unknown as Socket);
}

const beat = Buffer.from('beat');

describe('Watcher', () => {
  it('cuts off a reader that took nothing between two heartbeats', () => {
    const reader = new Reader();
    const watcher = watcherOf(reader);
    reader.writableNeedDrain = true;
    watcher.beat(beat);
    reader.writableNeedDrain = false;
    watcher.beat(beat);
    reader.writableNeedDrain = true;
    watcher.beat(beat);
    expect(reader.destroyed).toBe(false);
    watcher.beat(beat);
    expect(reader.destroyed).toBe(true);
  });

  it('cuts off a reader that lets a megabyte pile up, and writes no more to it', () => {
    const reader = new Reader();
    const watcher = watcherOf(reader);
    watcher.write('view 1');
    reader.writableLength = 1_000_001;
    watcher.write('view 2');
    watcher.write('view 3');
    expect(reader.destroyed).toBe(true);
    expect(reader.got).toEqual(['view 1']);
  });
});
