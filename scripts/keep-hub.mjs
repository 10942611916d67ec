// Keeps the hub: when it dies unasked (kill -9, out of memory, a crash), another one follows at once, without anybody's help.
// `node scripts/keep-hub.mjs` keeps a hub that is built already.
import { fork } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pinnedNode } from './bootstrap.mjs';
import { passSignals, refuseOldNode } from './run-program.mjs';

const program = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist', 'server/src/main.js');
/** After a hub came up its desks come back; the spare one takes its second of computing later. */
const spareAfterMs = 3_000;
const betweenStartsMs = 500;

/** Runs the hub and beside it a spare one that has everything loaded and nothing opened. Ends as a hub ends that was asked to. */
export function keepHub() {
  refuseOldNode();
  new Keeper().start();
}

class Keeper {
  hub;
  spare;
  isStopping = false;
  /** A first start that fails says why and is not tried again. */
  hasListened = false;

  start() {
    passSignals((signal) => {
      this.isStopping = true;
      this.spare?.kill('SIGKILL');
      if (this.hub) this.hub.kill(signal);
      else process.exit(1);
    });
    this.follow(forked());
  }

  /** @param hub undefined when there is no process to be had */
  follow(hub) {
    this.hub = hub;
    let listens = false;
    if (!hub) this.ended(null, 'fork', listens);
    hub?.once('message', () => {
      listens = true;
      this.hasListened = true;
      setTimeout(() => this.makeSpare(hub), spareAfterMs).unref();
    });
    hub?.on('error', (error) => {
      console.error(error.message);
      // One that never was has no exit.
      if (hub.pid === undefined) this.ended(null, error.code, listens);
    });
    hub?.once('exit', (code, signal) => this.ended(code, code ?? signal, listens));
  }

  ended(code, reason, listened) {
    this.hub = undefined;
    if (this.isStopping || code === 0 || !this.hasListened) this.end(code ?? 1);
    else this.replace(reason, listened ? 0 : betweenStartsMs);
  }

  replace(reason, afterMs) {
    console.error(
      `Hub zakończył się (${reason}), startuje następny. / The hub ended (${reason}), the next one starts.`,
    );
    setTimeout(() => {
      const { spare } = this;
      this.spare = undefined;
      if (spare?.connected) spare.send('start', () => undefined);
      this.follow(spare?.connected ? spare : forked());
    }, afterMs);
  }

  makeSpare(hub) {
    if (this.isStopping || this.spare || this.hub !== hub) return;
    const spare = forked('--spare');
    const forget = () => {
      if (this.spare === spare) this.spare = undefined;
    };
    spare?.on('error', () => spare.pid === undefined && forget());
    spare?.once('exit', forget);
    this.spare = spare;
  }

  end(code) {
    this.spare?.kill('SIGKILL');
    process.exit(code);
  }
}

/** A machine without memory for one more process throws; the keeper must outlive that. */
function forked(...words) {
  try {
    return fork(program, words, { execPath: pinnedNode(), execArgv: [...process.execArgv, '--enable-source-maps'] });
  } catch (error) {
    console.error(error.message);
    return undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) keepHub();
