import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PostgresWish } from './postgres.js';

/** Room for a new cluster, its log of a run, and little more. */
const megabytes = 192;
const block = Buffer.alloc(64 * 1024, 1);

/** Whether a disk can be filled here. @returns why not, undefined: it can */
export function noSmallDiskBecause(): string | undefined {
  const directory = mkdtempSync(join(tmpdir(), 'kworum-chaos-'));
  const disk = SmallDisk.mounted(directory);
  disk?.isTakenAway();
  rmSync(directory, { recursive: true, force: true });
  return disk ? undefined : 'This account may not mount a small disk in memory (Linux, root).';
}

/** A disk of its own in memory, small enough to be filled in an instant. */
export class SmallDisk {
  /** A log that is short, so that it must grow while the disk is full. */
  readonly postgres: PostgresWish = { settings: { max_wal_size: '48MB', min_wal_size: '32MB' } };

  private constructor(private readonly directory: string) {}

  /** @param directory becomes the disk's root @returns undefined where this account may not mount one */
  static mounted(directory: string): SmallDisk | undefined {
    if (process.platform !== 'linux') return undefined;
    const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=711`, 'kworum-chaos', directory]);
    return mount.status === 0 ? new SmallDisk(directory) : undefined;
  }

  /** Not one more byte fits. */
  isFilled(): void {
    const file = openSync(this.filler, 'w');
    try {
      for (const piece of [block, block.subarray(0, 4096)]) while (writeSync(file, piece) > 0);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    } finally {
      closeSync(file);
    }
  }

  hasRoomAgain(): void {
    rmSync(this.filler, { force: true });
  }

  isTakenAway(): void {
    spawnSync('umount', ['-l', this.directory]);
  }

  private get filler(): string {
    return join(this.directory, 'filler');
  }
}
