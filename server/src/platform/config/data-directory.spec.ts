import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chooseDataDirectory } from './data-directory.js';

describe('chooseDataDirectory', () => {
  let home: string;
  let project: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'kworum-home-'));
    project = join(home, 'kworum');
    mkdirSync(project);
    chmodSync(home, 0o755);
  });
  afterEach(() => rmSync(home, { recursive: true }));

  it('is in the project', () => {
    expect(chooseDataDirectory(project, true)).toBe(join(project, '.kworum'));
  });

  it('stays in a closed project when the hub starts no database', () => {
    chmodSync(home, 0o700);
    expect(chooseDataDirectory(project, false)).toBe(join(project, '.kworum'));
  });

  it.runIf(process.getuid?.() === 0)('leaves a project that the database’s account cannot enter', () => {
    chmodSync(home, 0o700);
    expect(chooseDataDirectory(project, true)).toMatch(/^\/var\/lib\/kworum\/kworum-[0-9a-f]{8}$/);
  });
});
