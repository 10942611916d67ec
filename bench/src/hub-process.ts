import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectRoot } from '../../server/src/platform/config/project-root.js';
import type { EmbeddedDatabase } from '../../server/src/platform/database/embedded/launch-embedded-database.js';
import { BenchFailure } from './bench.js';

const startDeadlineMs = 60_000;

export type DatabaseAddresses = Pick<EmbeddedDatabase, 'hubUrl' | 'ownerUrl'>;

/** What a hub gets besides its database and its port. */
export interface Besides {
  readonly nodeArguments?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** The built hub in a process of its own, as in the hall. */
export class HubProcess {
  private constructor(
    readonly url: string,
    readonly child: ChildProcess,
    private readonly database: DatabaseAddresses,
    private readonly besides: Besides,
  ) {}

  /** With the demo council, on a free port unless one is given. @throws BenchFailure with what it wrote when it does not listen. */
  static async starts(database: DatabaseAddresses, port = '0', besides: Besides = {}): Promise<HubProcess> {
    const program = join(projectRoot(), 'dist/server/src/main.js');
    const child = spawn(process.execPath, [...(besides.nodeArguments ?? []), program], {
      env: {
        PATH: process.env.PATH,
        PORT: port,
        DATABASE_URL: database.hubUrl,
        KWORUM_OWNER_DATABASE_URL: database.ownerUrl,
        KWORUM_LOG_LEVEL: 'warn',
        KWORUM_VIRTUAL_HALL: 'off',
        ...besides.environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const listens = new Promise<string>((resolve, reject) => {
      const hear = (data: Buffer) => {
        output += data.toString();
        const address = /Kworum działa: (http:\S+?)\/\s/.exec(output)?.[1];
        if (address) resolve(address);
      };
      child.stdout?.on('data', hear);
      child.stderr?.on('data', hear);
      child.once('close', () => reject(new BenchFailure(`The hub ended:\n${output}`)));
      setTimeout(() => reject(new BenchFailure(`The hub did not listen:\n${output}`)), startDeadlineMs).unref();
    });
    try {
      return new HubProcess(await listens, child, database, besides);
    } catch (error) {
      child.kill('SIGKILL');
      throw error;
    }
  }

  get port(): number {
    return Number(new URL(this.url).port);
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** Killed without a word and started again where it was. @returns the new one, which listens */
  async isKilledAndStartsAgain(): Promise<HubProcess> {
    await this.ends('SIGKILL');
    return HubProcess.starts(this.database, `${this.port}`, this.besides);
  }

  async ends(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'close');
    this.child.kill(signal);
    await ended;
  }
}
