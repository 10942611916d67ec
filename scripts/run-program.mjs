// Runs a built program on the pinned Node as the only child of this process, and ends as it ends.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pinnedNode } from './bootstrap.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const oldestNode = [22, 12];
/** Taken before the build: npm may be gone by its end. */
const parent = process.ppid;

/**
 * @param program path below `dist/` without its ending, e.g. `server/src/main`
 * @param programArguments what follows it on the command line
 */
export function runProgram(program, programArguments = []) {
  refuseOldNode();
  const child = spawn(
    pinnedNode(),
    ['--enable-source-maps', join(root, 'dist', `${program}.js`), ...programArguments],
    { stdio: 'inherit' },
  );
  passSignals((signal) => child.kill(signal));
  child.once('error', (error) => {
    console.error(error.message);
    process.exit(1);
  });
  child.once('exit', (code) => process.exit(code ?? 1));
}

/**
 * Ctrl-C reaches a child by itself; a signal sent to this process alone is passed on. The child tells them apart.
 * @param pass gets SIGINT, SIGTERM or SIGHUP
 */
export function passSignals(pass) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => pass(signal));
  if (process.env.npm_lifecycle_event) stopWithNpm(() => pass('SIGTERM'));
}

/** The shell between npm and this process does not pass SIGTERM on, it only dies of it: then this process has a new parent. */
function stopWithNpm(stop) {
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 250);
}

/** Only where npm has no Node package for the platform does a program run on the Node that is there. */
export function refuseOldNode() {
  if (pinnedNode() !== process.execPath) return;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  console.error(
    `Na tym systemie potrzebny jest Node ${oldestNode.join('.')} lub nowszy, jest ${process.versions.node}. / This system needs Node ${oldestNode.join('.')} or newer.`,
  );
  process.exit(1);
}
