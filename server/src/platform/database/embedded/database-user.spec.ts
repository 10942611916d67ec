import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstClosedDirectory } from './database-user.js';

const stranger = { uid: 65_534, gid: 65_534 };

describe('firstClosedDirectory', () => {
  let top: string;
  beforeEach(() => {
    top = mkdtempSync(join(tmpdir(), 'kworum-user-'));
    chmodSync(top, 0o755);
    mkdirSync(join(top, 'home/project/.kworum'), { recursive: true });
  });
  afterEach(() => rmSync(top, { recursive: true }));

  it('finds nothing on an open way', () => {
    expect(firstClosedDirectory(stranger, join(top, 'home/project/.kworum'))).toBeUndefined();
  });

  it('names the first directory a stranger may not enter', () => {
    chmodSync(join(top, 'home'), 0o700);
    chmodSync(join(top, 'home/project'), 0o700);
    expect(firstClosedDirectory(stranger, join(top, 'home/project/.kworum'))).toBe(join(top, 'home'));
  });

  it('lets pass through a directory that may be entered but not listed', () => {
    chmodSync(join(top, 'home'), 0o711);
    expect(firstClosedDirectory(stranger, join(top, 'home/project'))).toBeUndefined();
  });

  it('counts what is not there yet as open', () => {
    expect(firstClosedDirectory(stranger, join(top, 'home/not/yet/there'))).toBeUndefined();
  });

  it.runIf(process.getuid?.() === 0)('knows the owner and the group', () => {
    chmodSync(join(top, 'home'), 0o700);
    chownSync(join(top, 'home'), stranger.uid, 0);
    expect(firstClosedDirectory(stranger, join(top, 'home'))).toBeUndefined();
    chmodSync(join(top, 'home'), 0o701);
    chownSync(join(top, 'home'), 0, stranger.gid);
    expect(firstClosedDirectory(stranger, join(top, 'home'))).toBe(join(top, 'home'));
  });
});
