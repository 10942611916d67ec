import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { noPowerCutBecause, PowerCut } from './power-cut.js';

const why = noPowerCutBecause();
if (why) process.stderr.write(`Power cuts are not tried: ${why}\n`);
const can = why === undefined;
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

it.skipIf(!can)('what was synced with its whole file system stays', () => {
  writes('NEW');
  run('sync', ['--file-system', file]);
  power.takesBack(takesAll);
  expect(readFileSync(file, 'utf8')).toBe('NEW old old');
});

it.skipIf(!can)('a file that was emptied is whole again', () => {
  run('truncate', ['--size=0', file]);
  expect(readFileSync(file, 'utf8')).toBe('');
  power.takesBack(takesAll);
  expect(readFileSync(file, 'utf8')).toBe('old old old');
});

// PostgreSQL writes its process title over the environment it was started with: the journal went blind by it once.
const titledWriter = `
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>
extern char **environ;
int main(int count, char **words) {
  char file[4096];
  strcpy(file, words[1]);
  for (char **variable = environ; *variable; variable++) memset(*variable, 'x', strlen(*variable));
  int fd = open(file, O_RDWR);
  pwrite(fd, "SAFE", 4, 0);
  fdatasync(fd);
  pwrite(fd, "gone", 4, 7);
  kill(getpid(), SIGKILL);
}`;

it.skipIf(!can)('a program that overwrote its environment and was killed keeps what it synced and nothing else', () => {
  const program = join(directory, 'titled-writer');
  execFileSync('cc', ['-x', 'c', '-o', program, '-'], { input: titledWriter });
  expect(() => run(program, [file])).toThrow(expect.objectContaining({ signal: 'SIGKILL' }));
  expect(readFileSync(file, 'utf8')).toBe('SAFEoldgone');
  power.takesBack(takesAll);
  expect(readFileSync(file, 'utf8')).toBe('SAFEold old');
  expect(power.takenBack).toBe(1);
});

it.skipIf(!can)('a cut that sees no journal of the database log says that it is blind', () => {
  power.takesBack(takesAll);
  expect(power.sees).toBe(false);
});

it.skipIf(!can)('a cut that sees a journal of the database log is not blind', () => {
  mkdirSync(join(directory, 'database/data/pg_wal'));
  file = join(directory, 'database/data/pg_wal/000000010000000000000001');
  writeFileSync(file, 'old');
  writes('new', 'conv=notrunc,fsync');
  power.takesBack(takesAll);
  expect(power.sees).toBe(true);
});
