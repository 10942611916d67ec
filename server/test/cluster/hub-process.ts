import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { inject } from 'vitest';
import { projectRoot } from '../../src/platform/config/project-root.js';

const startDeadlineMs = 60_000;

/** A hub in a process of its own, which a test may kill. */
export interface HubProcess {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  readonly pid: number;
  /** Everything it wrote so far, to both outputs. */
  output(): string;
  /** Whoever reads its outputs goes away, as a closed terminal or an ended pipe does. */
  isReadNoMore(): void;
  /** Sends a signal and waits for the end; one that has ended already is left in peace. @returns the exit code, null when the signal ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** A start that ended before the hub listened. */
export class HubEndedError extends Error {
  constructor(
    readonly exitCode: number | null,
    readonly output: string,
  ) {
    super(`The hub ended with ${exitCode}:\n${output}`);
  }
}

/**
 * Starts the built hub on a free port and waits until it listens.
 * @param environment settings, e.g. `{ DATABASE_URL }` or `{ KWORUM_DATA }`; nothing else of this process's settings reaches it.
 * @throws HubEndedError when it ends instead.
 */
export async function startHubProcess(environment: Record<string, string>): Promise<HubProcess> {
  const child = spawnHub(environment);
  let output = '';
  const collect = (data: Buffer) => {
    output += data.toString();
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const url = await listening(child, () => output);
  return {
    url,
    pid: child.pid ?? 0,
    output: () => output,
    isReadNoMore() {
      child.stdout.destroy();
      child.stderr.destroy();
    },
    async end(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      const ended = once(child, 'close');
      child.kill(signal);
      const [code] = (await ended) as [number | null];
      return code;
    },
  };
}

/** Starts the built hub and waits for nothing. @param environment as of `startHubProcess` */
export function spawnHub(environment: Record<string, string>): ChildProcessByStdio<null, Readable, Readable> {
  if (!inject('programsBuilt')) throw new Error('The programs could not be built; see the compiler’s words above');
  return spawn(process.execPath, ['--enable-source-maps', join(projectRoot(), 'dist/server/src/main.js')], {
    env: { PATH: process.env.PATH, PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function listening(child: ChildProcess, output: () => string): Promise<string> {
  const ended = new Promise<never>((_resolve, reject) => {
    child.once('close', (code) => reject(new HubEndedError(code, output())));
  });
  const late = new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new Error(`The hub did not listen in time:\n${output()}`)), startDeadlineMs).unref();
  });
  const announced = new Promise<string>((resolve) => {
    child.stdout?.on('data', () => {
      const address = /Kworum działa: (http:\S+?)\/\s/.exec(output())?.[1];
      if (address) resolve(address);
    });
  });
  return Promise.race([announced, ended, late]);
}
