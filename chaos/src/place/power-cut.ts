import { execFileSync, spawnSync } from 'node:child_process';
import {
  chownSync,
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Dice } from '../../../core/src/testing/dice.js';
import { projectRoot } from '../../../server/src/platform/config/project-root.js';
import { databaseUser } from '../../../server/src/platform/database/embedded/database-user.js';
import type { PostgresWish } from './postgres.js';

/** One write that was not yet synced, as `chaos/power-cut/undo-journal.c` keeps it. */
interface KeptWrite {
  readonly offset: number;
  readonly old: Buffer;
  readonly sizeBefore: number;
}

const headBytes = 24;

/** Whether power can be cut here. @returns why not, undefined: it can */
export function noPowerCutBecause(): string | undefined {
  if (process.platform !== 'linux') return 'The journal of unsynced writes needs Linux.';
  if (spawnSync('cc', ['--version']).status !== 0)
    return 'There is no C compiler (cc) for the journal of unsynced writes.';
  return undefined;
}

/** Takes back what a database wrote and did not sync: what a power cut leaves, and `kill -9` does not. */
export class PowerCut {
  /** How many writes were taken back so far. */
  takenBack = 0;
  /** Whether at every cut there was a journal of PostgreSQL's own log; without one the cut is blind and proves nothing. */
  sees = true;

  private constructor(
    private readonly dataDirectory: string,
    private readonly journalDirectory: string,
    /** With these PostgreSQL keeps the journal. */
    readonly postgres: PostgresWish,
  ) {}

  /** @param directory of the place, its real path; the database will lie in `database/data` */
  static prepared(directory: string): PowerCut {
    const library = join(directory, 'undo-journal.so');
    const source = join(projectRoot(), 'chaos/power-cut/undo-journal.c');
    execFileSync('cc', ['-shared', '-fPIC', '-O2', '-o', library, source, '-ldl']);
    const journal = join(directory, 'undo-journal');
    mkdirSync(journal, { mode: 0o700 });
    const user = databaseUser();
    if (user) chownSync(journal, user.uid, user.gid);
    const data = join(directory, 'database', 'data');
    return new PowerCut(data, journal, {
      // The workers and io_uring of PostgreSQL 18 would write where nobody looks.
      settings: { io_method: 'sync' },
      environment: { LD_PRELOAD: library, UNDO_DATA: data, UNDO_JOURNAL: journal },
    });
  }

  /**
   * To be called while nothing runs. Half of the times everything unsynced is gone, else of each file the newest part: the
   * kernel may have written some of it by itself.
   */
  takesBack(dice: Dice): void {
    const paths = pathsByInode(this.dataDirectory);
    const takesAll = dice(2) === 0;
    const watched = readdirSync(this.journalDirectory);
    const log = join(this.dataDirectory, 'pg_wal');
    this.sees &&= watched.some((inode) => paths.get(inode)?.startsWith(log));
    for (const inode of watched) {
      const journal = join(this.journalDirectory, inode);
      const path = paths.get(inode);
      const writes = path === undefined ? [] : keptWrites(readFileSync(journal));
      const from = takesAll ? 0 : dice(writes.length + 1);
      if (path !== undefined) undo(path, writes.slice(from));
      this.takenBack += writes.length - from;
      rmSync(journal);
    }
  }
}

function pathsByInode(directory: string): Map<string, string> {
  const files = readdirSync(directory, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [String(statSync(path).ino), path];
    }),
  );
}

/** In the order they were made; one that was torn by the kill was never followed by its write. */
function keptWrites(journal: Buffer): KeptWrite[] {
  const writes: KeptWrite[] = [];
  for (let at = 0; at + headBytes <= journal.length; ) {
    const [offset = 0, length = 0, sizeBefore = 0] = [0, 8, 16].map((field) =>
      Number(journal.readBigInt64LE(at + field)),
    );
    const end = at + headBytes + length;
    if (end > journal.length) break;
    writes.push({ offset, old: journal.subarray(at + headBytes, end), sizeBefore });
    at = end;
  }
  return writes;
}

function undo(path: string, writes: readonly KeptWrite[]): void {
  const file = openSync(path, 'r+');
  for (const { offset, old, sizeBefore } of writes.toReversed()) {
    if (old.length > 0) writeSync(file, old, 0, old.length, offset);
    ftruncateSync(file, sizeBefore);
  }
  closeSync(file);
}
