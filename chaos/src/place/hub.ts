import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { BenchFailure } from '../../../bench/src/bench.js';
import { type Besides, type DatabaseAddresses, HubProcess } from '../../../bench/src/hub-process.js';
import { ChaosFailure } from '../chaos-options.js';
import { areGone, childrenOf, ownProcess, signal } from './own-processes.js';

const comebackDeadlineMs = 60_000;
const pauseBetweenStartsMs = 100;

/** One hub at a fixed port, started again whenever it ended, as a service manager does. */
export class Hub {
  private constructor(
    private process: HubProcess,
    private readonly database: DatabaseAddresses,
    private readonly besides: Besides,
  ) {}

  static async starts(database: DatabaseAddresses, besides: Besides): Promise<Hub> {
    const process = await HubProcess.starts(database, '0', besides);
    ownProcess(process.child);
    return new Hub(process, database, besides);
  }

  get port(): number {
    return Number(new URL(this.process.url).port);
  }

  get url(): string {
    return this.process.url;
  }

  /** With the process it keeps for the public's streams. */
  async isKilled(): Promise<void> {
    const { child } = this.process;
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const streams = childrenOf(child.pid);
    const ended = once(child, 'exit');
    for (const pid of [child.pid, ...streams]) signal(pid, 'SIGKILL');
    await ended;
    await areGone(streams);
  }

  /** Started until it listens: without its database a hub does not start. @throws ChaosFailure after a minute */
  async comesBack(): Promise<void> {
    const { child } = this.process;
    if (child.exitCode === null && child.signalCode === null) return;
    for (const deadline = Date.now() + comebackDeadlineMs; ; await pause(pauseBetweenStartsMs)) {
      try {
        this.process = await HubProcess.starts(this.database, String(this.port), this.besides);
        ownProcess(this.process.child);
        return;
      } catch (error) {
        if (!(error instanceof BenchFailure) || Date.now() > deadline) {
          throw new ChaosFailure(`The hub does not come back: ${(error as Error).message}`);
        }
      }
    }
  }

  freezes(): void {
    this.hears('SIGSTOP');
  }

  thaws(): void {
    this.hears('SIGCONT');
  }

  async stops(): Promise<void> {
    if ((await Promise.race([this.process.ends(), pause(5_000, 'late')])) === 'late') await this.isKilled();
  }

  private hears(name: NodeJS.Signals): void {
    const { pid } = this.process.child;
    if (pid !== undefined) signal(pid, name);
  }
}
