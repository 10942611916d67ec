import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { type EncodedView, Watcher } from './watcher.js';

/** A response as far as a watcher sees it. `waiting` are bytes its reader has not taken. */
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

function view(seq: number): EncodedView {
  return { seq, bytes: Buffer.from(`view ${seq}`) };
}

function watcherOf(reader: Reader): Watcher {
  return new Watcher(reader as unknown as ServerResponse);
}

const beat = Buffer.from('beat');

describe('Watcher', () => {
  it('keeps what comes before the first whole view, and sends of it only what is newer', () => {
    const reader = new Reader();
    const watcher = watcherOf(reader);
    watcher.take(view(4));
    watcher.take(view(6));
    watcher.beat(beat);
    expect(reader.got).toEqual([]);
    watcher.start(view(5));
    watcher.take(view(7));
    watcher.beat(beat);
    expect(reader.got).toEqual(['view 5', 'view 6', 'view 7', 'beat']);
  });

  it('cuts off a reader that took nothing between two heartbeats', () => {
    const reader = new Reader();
    const watcher = watcherOf(reader);
    watcher.start(view(1));
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
    watcher.start(view(1));
    reader.writableLength = 1_000_001;
    watcher.take(view(2));
    watcher.take(view(3));
    expect(reader.destroyed).toBe(true);
    expect(reader.got).toEqual(['view 1']);
  });
});
