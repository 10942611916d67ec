import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Besides, DatabaseAddresses } from '../../../bench/src/hub-process.js';
import { projectRoot } from '../../../server/src/platform/config/project-root.js';
import { freePort } from '../../../server/src/platform/free-port.js';
import { ChaosFailure } from '../chaos-options.js';
import { areGone, childrenOf, ownProcess, signal, titleOf } from './own-processes.js';

const comebackDeadlineMs = 60_000;
const stopDeadlineMs = 5_000;

/** A hub at a fixed port as `npm start` runs it: with a keeper and a spare one. Started anew when all of it is gone. */
export class Hub {
  private keeper: ChildProcess | undefined;
  private output = '';

  private constructor(
    readonly port: number,
    private readonly database: DatabaseAddresses,
    private readonly besides: Besides,
  ) {}

  /** @throws ChaosFailure when it does not listen within a minute */
  static async starts(database: DatabaseAddresses, besides: Besides): Promise<Hub> {
    const hub = new Hub(await freePort(), database, besides);
    await hub.comesBack();
    return hub;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** The hub with the process it keeps for the public's streams; its keeper lives. */
  async isKilled(): Promise<void> {
    await killed(this.titled('kworum hub').flatMap((pid) => [pid, ...childrenOf(pid)]));
  }

  /** With its keeper and the spare one, as when the machine is gone. */
  async isLost(): Promise<void> {
    const pid = this.keeper?.pid;
    if (pid === undefined || !this.isKept) return;
    const family = childrenOf(pid);
    await killed([pid, ...family, ...family.flatMap(childrenOf)]);
  }

  /** Waits until it answers; its keeper is started when nobody else would. @throws ChaosFailure after a minute */
  async comesBack(): Promise<void> {
    for (const deadline = Date.now() + comebackDeadlineMs; Date.now() < deadline; await pause(20)) {
      if (!this.isKept) this.start();
      if (await this.answers()) return;
    }
    throw new ChaosFailure(`The hub does not come back:\n${this.output.slice(-2_000)}`);
  }

  /** Waits until a spare one stands ready, as it does all but the first seconds. @throws ChaosFailure after a minute */
  async hasSpare(): Promise<void> {
    for (const deadline = Date.now() + comebackDeadlineMs; Date.now() < deadline; await pause(50)) {
      if (this.titled('kworum spare').length > 0) return;
    }
    throw new ChaosFailure('No spare hub is made');
  }

  freezes(): void {
    for (const pid of this.titled('kworum hub')) signal(pid, 'SIGSTOP');
  }

  thaws(): void {
    for (const pid of this.titled('kworum hub')) signal(pid, 'SIGCONT');
  }

  async stops(): Promise<void> {
    const { keeper } = this;
    if (!keeper || !this.isKept) return;
    const ended = once(keeper, 'exit');
    keeper.kill('SIGTERM');
    if ((await Promise.race([ended, pause(stopDeadlineMs, 'late')])) === 'late') await this.isLost();
  }

  private get isKept(): boolean {
    return this.keeper !== undefined && this.keeper.exitCode === null && this.keeper.signalCode === null;
  }

  private titled(title: string): number[] {
    const pid = this.keeper?.pid;
    return pid === undefined ? [] : childrenOf(pid).filter((child) => titleOf(child) === title);
  }

  private start(): void {
    const program = join(projectRoot(), 'scripts/keep-hub.mjs');
    const keeper = spawn(process.execPath, [...(this.besides.nodeArguments ?? []), program], {
      env: {
        PATH: process.env.PATH,
        PORT: `${this.port}`,
        DATABASE_URL: this.database.hubUrl,
        KWORUM_OWNER_DATABASE_URL: this.database.ownerUrl,
        KWORUM_LOG_LEVEL: 'warn',
        ...this.besides.environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const pipe of [keeper.stdout, keeper.stderr])
      pipe.on('data', (data: Buffer) => {
        this.output = (this.output + data.toString()).slice(-10_000);
      });
    ownProcess(keeper);
    this.keeper = keeper;
  }

  /** Whatever it says: a hub on a database with a planted fault knows that it is not ready. */
  private async answers(): Promise<boolean> {
    try {
      await fetch(`${this.url}/health/ready`, { signal: AbortSignal.timeout(1_000) });
      return true;
    } catch {
      return false;
    }
  }
}

async function killed(pids: readonly number[]): Promise<void> {
  for (const pid of pids) signal(pid, 'SIGKILL');
  await areGone(pids);
}
