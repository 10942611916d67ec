import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { noPowerCutBecause, PowerCut } from './power-cut.js';

const can = noPowerCutBecause() === undefined;
const takesAll = () => 0;

let directory: string;
let file: string;
let power: PowerCut;
beforeEach(() => {
  if (!can) return;
  directory = realpathSync(mkdtempSync(join(tmpdir(), 'kworum-power-')));
  chmodSync(directory, 0o711);
  power = PowerCut.prepared(directory);
  mkdirSync(join(directory, 'database/data'), { recursive: true });
  file = join(directory, 'database/data/file');
  writeFileSync(file, 'old old old');
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

/** A program that knows nothing of the journal. */
function run(program: string, operands: readonly string[], input = ''): void {
  execFileSync(program, operands, { input, env: { PATH: process.env.PATH, ...power.postgres.environment } });
}

function writes(text: string, ...options: readonly string[]): void {
  run('dd', [`of=${file}`, 'conv=notrunc', 'status=none', ...options], text);
}

it.skipIf(!can)('what was written and not synced is gone after a power cut, also bytes behind the old end', () => {
  writes('new new new, and longer');
  expect(readFileSync(file, 'utf8')).toBe('new new new, and longer');
  power.takesBack(takesAll);
  expect(readFileSync(file, 'utf8')).toBe('old old old');
  expect(power.takenBack).toBe(1);
});

it.skipIf(!can)('what was synced stays, what came after the sync goes', () => {
  writes('NEW', 'conv=notrunc,fsync');
  writes('xxx', 'oflag=seek_bytes', 'seek=4');
  expect(readFileSync(file, 'utf8')).toBe('NEW xxx old');
  power.takesBack(takesAll);
  expect(readFileSync(file, 'utf8')).toBe('NEW old old');
});

it.skipIf(!can)('a file that was emptied is whole again', () => {
  run('truncate', ['--size=0', file]);
  expect(readFileSync(file, 'utf8')).toBe('');
  power.takesBack(takesAll);
  expect(readFileSync(file, 'utf8')).toBe('old old old');
});
