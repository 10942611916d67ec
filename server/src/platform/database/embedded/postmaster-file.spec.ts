import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { postmasterLives, readPostmasterFile } from './postmaster-file.js';

describe('postmaster.pid', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'kworum-pid-'));
  });
  afterEach(() => rmSync(directory, { recursive: true }));
  const write = (text: string) => writeFileSync(join(directory, 'postmaster.pid'), text);

  it('is read as PostgreSQL writes it', () => {
    write('4711\n/srv/data\n1764030000\n45081\n\n127.0.0.1\n  123 456\nready   \n');
    expect(readPostmasterFile(directory)).toEqual({ pid: 4711, port: 45081, status: 'ready' });
  });

  it('has no status while the server starts', () => {
    write('4711\n/srv/data\n1764030000\n45081\n\n');
    expect(readPostmasterFile(directory)).toEqual({ pid: 4711, port: 45081, status: undefined });
  });

  it.each(['', 'nonsense\n', '0\n/srv/data\n1\n5432\n'])('is passed over when it says %j', (text) => {
    write(text);
    expect(readPostmasterFile(directory)).toBeUndefined();
  });

  it('may be absent', () => {
    expect(readPostmasterFile(directory)).toBeUndefined();
  });
});

describe('postmasterLives', () => {
  it('is false for a process that ended', () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    expect(postmasterLives({ pid, port: 1, status: 'ready' })).toBe(false);
  });

  it.runIf(process.platform === 'linux')('is false when the number now belongs to another program', () => {
    expect(postmasterLives({ pid: process.pid, port: 1, status: 'ready' })).toBe(false);
  });
});
