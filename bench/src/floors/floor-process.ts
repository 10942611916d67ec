import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectRoot } from '../../../server/src/platform/config/project-root.js';

/** A floor's server in a process of its own, as the hub is. */
export class FloorProcess {
  private constructor(
    readonly port: number,
    private readonly child: ChildProcess,
  ) {}

  /** @param program below `dist/bench/src/floors/`; it tells its port once it listens */
  static async starts(
    program: string,
    env: Readonly<Record<string, string>> = {},
    programArguments: readonly string[] = [],
  ): Promise<FloorProcess> {
    const path = join(projectRoot(), 'dist/bench/src/floors', program);
    const child = fork(path, programArguments, { env: { PATH: process.env.PATH, ...env }, execArgv: [] });
    const [{ port }] = (await once(child, 'message')) as [{ port: number }];
    return new FloorProcess(port, child);
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** Gives the program something to do. @returns what it says afterwards */
  async does<Answer>(task: string): Promise<Answer> {
    const answer = once(this.child, 'message');
    this.child.send(task);
    return (await answer)[0] as Answer;
  }

  async ends(): Promise<void> {
    const ended = once(this.child, 'close');
    this.child.kill('SIGKILL');
    await ended;
  }
}
