// Installs what package-lock.json names, when it changed, and makes the pinned Node the one that scripts run on.
// Node built-ins only, and nothing newer than Node 20: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const stampFile = join(modules, '.bootstrap');

/** The platform's package that holds the Node binary. */
function nodePackage() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const { optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return [`node-${platform}-${process.arch}`, `node-bin-${platform}-${process.arch}`].find(
    (name) => name in optionalDependencies,
  );
}

/** Path of the pinned Node, or of the one that runs now when this platform has no package. */
export function pinnedNode() {
  const name = nodePackage();
  const binary = name && join(modules, name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return binary && existsSync(binary) ? binary : process.execPath;
}

function stamp(lock) {
  return createHash('sha256').update(lock).update(`${process.platform} ${process.arch}`).digest('hex');
}

/**
 * Whether npm has already installed just what the lock names, e.g. by `npm ci` before `npm start`.
 * @param lock text of package-lock.json
 */
function installedByNpm(lock) {
  const hidden = join(modules, '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const installed = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  return Object.entries(JSON.parse(lock).packages).every(([path, wanted]) => {
    if (path === '' || (wanted.optional && !fitsThisMachine(wanted))) return true;
    return installed[path]?.version === wanted.version && installed[path]?.integrity === wanted.integrity;
  });
}

/** Whether an optional package is meant for this machine. Those that name none serve others only, and may be absent. */
function fitsThisMachine({ os, cpu, libc }) {
  const fits = (list, own) => !list || list.includes(own);
  return Boolean(os ?? cpu) && fits(os, process.platform) && fits(cpu, process.arch) && fits(libc, 'glibc');
}

function install() {
  // npm tells where it is; without it (`node scripts/start.mjs` by hand) the one on PATH is used.
  const npm = process.env.npm_execpath;
  const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  console.error('Instalowanie zależności… / Installing dependencies…');
  const { status, error } = npm
    ? spawnSync(process.env.npm_node_execpath ?? process.execPath, [npm, ...options], {
        cwd: root,
        stdio: ['ignore', 2, 2],
      })
    : spawnSync('npm', options, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (error || status !== 0) {
    console.error(
      `\nInstalacja nie powiodła się (npm ci${error ? `: ${error.message}` : ''}). / The installation failed; see npm's words above.`,
    );
    process.exit(1);
  }
}

/** npm 10 makes no link when several packages bring a program of the same name, as the five platforms' do. */
function linkNode() {
  const name = nodePackage();
  const bin = join(modules, '.bin');
  const link = join(bin, process.platform === 'win32' ? 'node.cmd' : 'node');
  const binary = pinnedNode();
  if (!name || existsSync(link) || binary === process.execPath) return;
  mkdirSync(bin, { recursive: true });
  if (process.platform === 'win32') writeFileSync(link, `@"%~dp0\\..\\${name}\\bin\\node.exe" %*\r\n`);
  else {
    chmodSync(binary, 0o755);
    symlinkSync(relative(bin, binary), link);
  }
}

function refuseOldNode() {
  if (Number(process.versions.node.split('.')[0]) >= 20) return;
  console.error(`Potrzebny jest Node 20 lub nowszy, jest ${process.versions.node}. / Node 20 or newer is needed.`);
  process.exit(1);
}

/** Installs when the lock or the platform changed since the last time; a no-op takes a few milliseconds. */
export function bootstrap() {
  refuseOldNode();
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const wanted = stamp(lock);
  const known = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : undefined;
  if (known !== wanted) {
    if (!installedByNpm(lock)) install();
    writeFileSync(stampFile, wanted);
  }
  linkNode();
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) bootstrap();
