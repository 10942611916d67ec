import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { databaseBinaries } from '../../../server/src/platform/database/embedded/binaries.js';
import { recoverySettings } from '../../../server/src/platform/database/embedded/cluster.js';
import { databaseUser } from '../../../server/src/platform/database/embedded/database-user.js';
import { launchEmbeddedDatabase } from '../../../server/src/platform/database/embedded/launch-embedded-database.js';
import { readPostmasterFile } from '../../../server/src/platform/database/embedded/postmaster-file.js';
import { ChaosFailure } from '../chaos-options.js';
import { areGone, childrenOf, ownProcess, signal } from './own-processes.js';

const startDeadlineMs = 60_000;
const stopDeadlineMs = 15_000;

export interface PostgresWish {
  /** Settings besides those the hub's own database has. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
}

/** The hub's own PostgreSQL, as a process this program may kill and start again on the same port and directory. */
export class Postgres {
  private child: ChildProcess | undefined;

  private constructor(
    private readonly directory: string,
    readonly hubUrl: string,
    readonly ownerUrl: string,
    readonly superuserUrl: string,
    private readonly wish: PostgresWish,
  ) {}

  /** Makes the cluster, its roles and its database as `npm start` does. @param directory empty, open for the database's account */
  static async made(directory: string, wish: PostgresWish): Promise<Postgres> {
    const made = await launchEmbeddedDatabase(directory);
    await made.stop();
    return new Postgres(join(directory, 'database'), made.hubUrl, made.ownerUrl, made.superuserUrl, wish);
  }

  get dataDirectory(): string {
    return join(this.directory, 'data');
  }

  /** @throws ChaosFailure with its last words when it does not take connections within a minute */
  async starts(): Promise<void> {
    if (this.isUp) return;
    const user = databaseUser();
    const settings = {
      port: new URL(this.hubUrl).port,
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      fsync: 'on',
      synchronous_commit: 'on',
      full_page_writes: 'on',
      ...recoverySettings,
      ...this.wish.settings,
    };
    // Left by a kill; the hub's own launcher removes it as well.
    rmSync(join(this.dataDirectory, 'postmaster.pid'), { force: true });
    const log = openSync(this.serverLog, 'w', 0o600);
    const child = spawn(
      databaseBinaries(user).postgres,
      ['-D', this.dataDirectory, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      {
        stdio: ['ignore', log, log],
        cwd: this.directory,
        env: { PATH: process.env.PATH, LC_ALL: 'C', ...this.wish.environment },
        // A Ctrl-C at the terminal is this program's affair.
        detached: true,
        ...user,
      },
    );
    closeSync(log);
    ownProcess(child);
    child.on('error', () => undefined);
    this.child = child;
    for (const deadline = Date.now() + startDeadlineMs; Date.now() < deadline; await pause(5)) {
      const file = readPostmasterFile(this.dataDirectory);
      if (file?.pid === child.pid && file?.status === 'ready') return;
      if (!this.isUp) break;
    }
    throw new ChaosFailure(`PostgreSQL did not start:\n${this.lastWords}`);
  }

  /** Postmaster and every backend at once, as when the machine's memory ran out: nobody can write one more byte. */
  async isKilled(): Promise<void> {
    const { child } = this;
    if (child?.pid === undefined || !this.isUp) return;
    // Stopped first, so that it starts no new backend while the old ones die.
    signal(child.pid, 'SIGSTOP');
    const backends = childrenOf(child.pid);
    const ended = once(child, 'exit');
    for (const pid of [...backends, child.pid]) signal(pid, 'SIGKILL');
    await ended;
    await areGone(backends);
  }

  /** Fast mode: open transactions are rolled back. */
  async stops(): Promise<void> {
    const { child } = this;
    if (child?.pid === undefined || !this.isUp) return;
    const ended = once(child, 'exit');
    signal(child.pid, 'SIGINT');
    if ((await Promise.race([ended, pause(stopDeadlineMs, 'late')])) === 'late') await this.isKilled();
  }

  /** One statement as superuser, on a connection of its own. */
  async asked(statement: string): Promise<pg.QueryResult> {
    const client = new pg.Client({
      connectionString: this.superuserUrl,
      connectionTimeoutMillis: 5_000,
      query_timeout: 5_000,
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return await client.query(statement);
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  /** Waits out a recovery; a server that gave up altogether is started, as a service manager does. @throws ChaosFailure after a minute */
  async answersAgain(): Promise<void> {
    for (const deadline = Date.now() + startDeadlineMs; ; await pause(50)) {
      if (!this.isUp) await this.starts();
      try {
        await this.asked('SELECT 1');
        return;
      } catch (error) {
        if (Date.now() > deadline) throw new ChaosFailure(`PostgreSQL does not answer: ${(error as Error).message}`);
      }
    }
  }

  get isUp(): boolean {
    return this.child !== undefined && this.child.exitCode === null && this.child.signalCode === null;
  }

  private get serverLog(): string {
    return join(this.directory, 'server.log');
  }

  private get lastWords(): string {
    return readFileSync(this.serverLog, 'utf8').trim().split('\n').slice(-5).join('\n');
  }
}
