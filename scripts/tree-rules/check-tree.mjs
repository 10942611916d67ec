import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const leftovers = /(^|[\\/])(utils?|misc|helpers?|common|lib)([\\/]|\.[a-z]+$)/;
const longestFile = 500;

/**
 * What no general linter knows of this house: folders say what they hold, every migration is in the list, a very long
 * source says in its first lines why, and the lock names no registry.
 * @param root the project's directory, a git work tree
 * @returns one line per finding
 */
export function checkTree(root) {
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\0')
    .filter(Boolean);
  return judgeTree(new Set(files), (file) => readFileSync(join(root, file), 'utf8'));
}

/** @param read gives a file's text */
export function judgeTree(files, read) {
  return [
    ...[...files]
      .filter((file) => leftovers.test(file))
      .map((file) => `${file}: a name that says what it holds, please`),
    ...missingMigrations(files, read),
    ...longSources(files, read),
    ...(files.has('package-lock.json') && /"resolved": "https?:/.test(read('package-lock.json'))
      ? ['package-lock.json: names a registry; install with omit-lockfile-registry-resolved']
      : []),
  ];
}

function missingMigrations(files, read) {
  const written = [...files].filter((file) => /^migrations\/\d/.test(file));
  const list = files.has('migrations/index.ts') ? read('migrations/index.ts') : '';
  return written.flatMap((file) => {
    const [, timestamp] = /^migrations\/(\d{13})-[a-z]+-[a-z0-9-]+\.ts$/.exec(file) ?? [];
    if (!timestamp) return [`${file}: name migrations <13-digit timestamp>-<verb>-<noun>.ts`];
    return list.includes(`'./${basename(file, '.ts')}.js'`) ? [] : [`${file}: missing in migrations/index.ts`];
  });
}

function longSources(files, read) {
  return [...files]
    .filter((file) => /\.(tsx?|mjs)$/.test(file) && !/\.(spec|test)\.tsx?$/.test(file))
    .flatMap((file) => {
      const lines = read(file).split('\n');
      const explained = lines.slice(0, 10).some((line) => line.includes('long because'));
      return lines.length > longestFile && !explained
        ? [`${file}: ${lines.length} lines; find a seam, or say "long because …" in the first ten`]
        : [];
    });
}
