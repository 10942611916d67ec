import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../free-port.js';
import { DatabaseStartError } from '../database-start-error.js';
import { type DatabaseBinaries } from './binaries.js';
import { type DatabaseUser } from './database-user.js';
import { initialiseCluster } from './initialise-cluster.js';
import { type Postmaster, postmasterLives, readPostmasterFile } from './postmaster-file.js';

/** Recovery after a power cut replays the write-ahead log before the server answers. */
const startDeadlineMs = 120_000;
const fastStopDeadlineMs = 20_000;
const lookEveryMs = 100;

/** After a crash everything is synced before the log is replayed: as a whole, not file by file, which took seconds. */
export const recoverySettings: Readonly<Record<string, string>> =
  process.platform === 'linux' ? { recovery_init_sync_method: 'syncfs' } : {};

export interface ClusterOptions {
  /** Directory that holds `data/` and `server.log`; it belongs to `user`. */
  readonly directory: string;
  readonly binaries: DatabaseBinaries;
  readonly user: DatabaseUser | undefined;
  readonly superuserName: string;
  readonly superuserPassword: string;
}

/** A running PostgreSQL server on a port of 127.0.0.1. */
export class DatabaseCluster {
  private watch: NodeJS.Timeout | undefined;
  private reviving: Promise<void> | undefined;
  private stopping = false;

  private constructor(
    private readonly options: ClusterOptions,
    private pid: number,
    /** TCP port on 127.0.0.1. */
    readonly port: number,
    /** Whether the server was already running: the hub before this one was killed. */
    readonly adopted: boolean,
  ) {}

  /**
   * Attaches to the server that already runs on this directory, or initialises the directory when new and starts one.
   * The server runs detached, so that Ctrl-C at the terminal reaches the hub only, which then stops it in order.
   * @throws DatabaseStartError with the server's own last words.
   */
  static async open(options: ClusterOptions): Promise<DatabaseCluster> {
    const data = dataDirectory(options);
    const running = readPostmasterFile(data);
    if (running && postmasterLives(running)) {
      const ready = await untilReady(options, () => postmasterLives(running), running.pid);
      return new DatabaseCluster(options, ready.pid, ready.port, true);
    }
    // Left by a crash; the number in it may since have been given to a process that makes PostgreSQL refuse to start.
    rmSync(join(data, 'postmaster.pid'), { force: true });
    if (!existsSync(data)) await initialiseCluster(options, data);
    const expectedUid = options.user?.uid ?? process.getuid?.();
    if (expectedUid !== undefined && statSync(data).uid !== expectedUid) {
      throw new DatabaseStartError(
        `Katalog ${data} należy do innego konta systemowego niż konto bazy (uid ${expectedUid}). Uruchom hub na koncie, które go utworzyło, lub zmień właściciela.`,
        `Directory ${data} belongs to another account than the database's (uid ${expectedUid}). Start the hub from the account that made it, or change its owner.`,
      );
    }
    const port = await freePort();
    const postmaster = await start(options, data, port);
    return new DatabaseCluster(options, postmaster.pid, postmaster.port, false);
  }

  /**
   * From now on the server stops however this process ends, short of `kill -9`: after a second Ctrl-C, after a crash, when
   * the stop itself failed. Only for the holder of the hub's lock. Windows knows no such signal.
   */
  endWithThisProcess(): void {
    if (process.platform !== 'win32') process.once('exit', this.stopUnattended);
  }

  /**
   * From now on a server that ends unasked (`kill -9`, out of memory) is started again on the same port.
   * @param onReturn whenever it takes connections again
   */
  keepUp(onReturn: () => Promise<void>): void {
    this.watch = setInterval(() => {
      if (this.reviving || this.stopping || this.lives) return;
      this.reviving = this.revive(onReturn).finally(() => {
        this.reviving = undefined;
      });
    }, lookEveryMs).unref();
  }

  /** Stops the server in PostgreSQL's fast mode: open transactions are rolled back, everything committed is on disk. */
  async stop(): Promise<void> {
    this.stopping = true;
    clearInterval(this.watch);
    await this.reviving;
    if (process.platform === 'win32') {
      const stopping = spawn(this.options.binaries.pgCtl, ['stop', '-m', 'fast', '-D', dataDirectory(this.options)]);
      await new Promise((resolve) => stopping.once('exit', resolve));
      return;
    }
    process.off('exit', this.stopUnattended);
    this.signal('SIGINT');
    if (await this.endsWithin(fastStopDeadlineMs)) return;
    this.signal('SIGQUIT');
    await this.endsWithin(fastStopDeadlineMs);
  }

  private readonly stopUnattended = (): void => {
    if (this.lives) this.signal('SIGINT');
  };

  private get lives(): boolean {
    return postmasterLives({ pid: this.pid, port: this.port, status: undefined });
  }

  /**
   * `postmaster.pid` stays: by it PostgreSQL refuses to start while a backend of the dead server still lives, and is asked again. So is
   * a server that ended once more, or whose lock another hub has: whatever fails here, the hub lives and tries on.
   */
  private async revive(onReturn: () => Promise<void>): Promise<void> {
    const data = dataDirectory(this.options);
    for (; !this.stopping; await pause(lookEveryMs)) {
      const running = readPostmasterFile(data);
      // Another hub was faster; its lock on the directory decides.
      if (running && running.pid !== this.pid && postmasterLives(running)) return;
      try {
        if (!this.lives) this.pid = (await start(this.options, data, this.port)).pid;
        await onReturn();
        return;
      } catch {}
    }
  }

  private signal(signal: NodeJS.Signals): void {
    try {
      process.kill(this.pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }

  private async endsWithin(deadlineMs: number): Promise<boolean> {
    for (const deadline = Date.now() + deadlineMs; Date.now() < deadline; await pause(10)) {
      if (!this.lives) return true;
    }
    return false;
  }
}

function dataDirectory(options: ClusterOptions): string {
  return join(options.directory, 'data');
}

function serverLog(options: ClusterOptions): string {
  return join(options.directory, 'server.log');
}

async function start(options: ClusterOptions, data: string, port: number): Promise<Postmaster> {
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    ...recoverySettings,
    log_min_messages: 'warning',
    // A failed statement may hold personal data; the hub logs the failure itself.
    log_min_error_statement: 'panic',
  };
  const log = openSync(serverLog(options), 'w', 0o600);
  const server = spawn(
    options.binaries.postgres,
    ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { detached: true, stdio: ['ignore', log, log], cwd: options.directory, env: serverEnvironment(), ...options.user },
  );
  closeSync(log);
  let ended: Error | string | undefined;
  server.once('error', (error) => {
    ended = error;
  });
  server.once('exit', (code, signal) => {
    ended = `exit ${code ?? signal}`;
  });
  server.unref();
  const endWithThisProcess = () => server.kill('SIGINT');
  process.once('exit', endWithThisProcess);
  try {
    return await untilReady(options, () => ended === undefined, server.pid);
  } finally {
    process.off('exit', endWithThisProcess);
  }
}

/** Waits until `postmaster.pid` says that the process with this number takes connections. */
async function untilReady(options: ClusterOptions, alive: () => boolean, pid: number | undefined): Promise<Postmaster> {
  for (const deadline = Date.now() + startDeadlineMs; Date.now() < deadline && alive(); await pause(10)) {
    const postmaster = readPostmasterFile(dataDirectory(options));
    if (postmaster?.status === 'ready' && postmaster.pid === pid) return postmaster;
  }
  const log = serverLog(options);
  const lastWords = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').slice(-5).join('\n') : '';
  throw new DatabaseStartError(
    `PostgreSQL nie wystartował w ${options.directory}; ostatnie wiersze jego dziennika poniżej.`,
    `PostgreSQL did not start in ${options.directory}; the last lines of its log are below.\n${lastWords}`,
  );
}

/** The server gets no variables of the hub: they may hold its secrets. */
function serverEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TMPDIR } = process.env;
  return { PATH, SystemRoot, TMPDIR, LC_ALL: 'C' };
}
