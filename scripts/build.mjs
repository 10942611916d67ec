// Builds what changed: the hub and the other Node programs with tsc, the front ends with Vite, both at once.
// Messages go to standard error, so that a program's own output stays clean.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pinnedNode } from './bootstrap.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
const stampFile = join(dist, '.built.json');

const webFolders = ['portal', 'chamber-client', 'display-wall', 'office'];
const nodeFolders = [
  'core',
  'protocol',
  'eservices',
  'live-client',
  'server',
  'migrations',
  'rehearsal',
  'verifier',
  'witness',
  'bench',
  'simulation',
  'chaos',
  'hardware',
  'web-shared',
  'portal',
];

const parts = {
  programs: {
    inputs: [...nodeFolders, 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'],
    command: [join('node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json'],
    after: removeOrphans,
  },
  web: {
    inputs: [
      'core',
      'protocol',
      'eservices',
      'live-client',
      'web-shared',
      ...webFolders,
      'vite.config.ts',
      'tsconfig.json',
      'package-lock.json',
    ],
    command: [join('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'],
    applies: () => webFolders.some((folder) => existsSync(join(root, folder, 'index.html'))),
  },
  // One page and one command that anybody may take away.
  verifier: {
    inputs: ['core', 'protocol', 'verifier', 'scripts/build-verifier.mjs', 'package-lock.json'],
    command: [join('scripts', 'build-verifier.mjs')],
  },
};

/** Every file below `path` (relative to the project) that can change a build: specs cannot. */
function sourceFiles(path) {
  const absolute = join(root, path);
  if (!existsSync(absolute)) return [];
  const entries = readdirSync(dirname(absolute), { withFileTypes: true });
  if (entries.some((entry) => entry.name === basename(path) && entry.isFile())) return [path];
  return readdirSync(absolute, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/\.(spec|test)\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}

function inputsHash(inputs) {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap(sourceFiles).sort())
    hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** tsc leaves what it wrote for sources that are gone: a deleted migration would run again. */
function removeOrphans() {
  const sourceEndings = { '.js': ['.ts', '.tsx'], '.js.map': ['.ts', '.tsx'] };
  for (const folder of readdirSync(dist).filter((name) => name !== 'web' && !name.startsWith('.'))) {
    for (const entry of readdirSync(join(dist, folder), { withFileTypes: true, recursive: true })) {
      const file = join(entry.parentPath, entry.name);
      const ending = Object.keys(sourceEndings).find((candidate) => file.endsWith(candidate));
      if (!entry.isFile() || !ending) continue;
      const source = join(root, file.slice(dist.length + 1, -ending.length));
      if (!sourceEndings[ending].some((extension) => existsSync(source + extension))) rmSync(file);
    }
  }
}

function run(command) {
  return new Promise((resolve) => {
    // Vitest names the environment `test`, and Vite would then build React's development half into the pages.
    const env = { ...process.env, NODE_ENV: 'production' };
    const child = spawn(pinnedNode(), command, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
    });
    child.stderr.on('data', (data) => {
      output += data;
    });
    child.once('error', (error) => resolve({ ok: false, output: error.message }));
    child.once('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/**
 * Builds the named parts whose inputs changed since they were last built.
 * @param names `programs`, `web` and `verifier`
 * @returns whether everything named is built now
 */
export async function build(names = Object.keys(parts)) {
  const built = existsSync(stampFile) ? JSON.parse(readFileSync(stampFile, 'utf8')) : {};
  const stale = names
    .filter((name) => parts[name].applies?.() ?? true)
    .map((name) => ({ name, hash: inputsHash(parts[name].inputs) }))
    .filter(({ name, hash }) => built[name] !== hash);
  if (stale.length === 0) return true;
  console.error('Budowanie… / Building…');
  mkdirSync(dist, { recursive: true });
  const results = await Promise.all(
    stale.map(async ({ name, hash }) => ({ name, hash, ...(await run(parts[name].command)) })),
  );
  for (const { name, hash, ok, output } of results) {
    if (output.trim()) console.error(output.trim());
    if (ok) {
      parts[name].after?.();
      built[name] = hash;
    } else console.error(`Budowanie nie powiodło się: ${name}. / The build failed: ${name}.`);
  }
  writeFileSync(stampFile, JSON.stringify(built));
  return results.every(({ ok }) => ok);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = (await build()) ? 0 : 1;
}
