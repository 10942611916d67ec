import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectRoot } from '../../../server/src/platform/config/project-root.js';
import { BenchFailure } from '../bench.js';
import { coolDown } from '../floors/pauses.js';
import type { Door, FromCrowd, ToCrowd } from './crowd-messages.js';

const program = 'dist/bench/src/crowd/crowd-program.js';
const mostInOneProcess = 2_500;
const joinPatienceMs = 120_000;
const hearPatienceMs = 20_000;

/** What one message was for all listeners; times in ms since 1970. */
export interface Heard {
  readonly at: readonly number[];
  /** As one of them got it. */
  readonly text: string;
}

/** Listeners on bare sockets in processes apart from the hub's and the bench's. */
export class Crowd {
  private constructor(
    readonly count: number,
    private readonly children: readonly ChildProcess[],
  ) {}

  /** @throws BenchFailure when not all of them get in. */
  static async joins(port: number, count: number, door: Door): Promise<Crowd> {
    const processes = Math.ceil(count / mostInOneProcess);
    const children = Array.from({ length: processes }, () =>
      fork(join(projectRoot(), program), { env: { PATH: process.env.PATH }, execArgv: [] }),
    );
    const crowd = new Crowd(count, children);
    const all = children.map((child, index) => {
      const share = Math.floor((count + index) / processes);
      crowd.tell(child, { kind: 'join', port, count: share, door });
      return answer(child, 'joined', joinPatienceMs);
    });
    try {
      await Promise.all(all);
    } catch (error) {
      await crowd.goesHome();
      throw error;
    }
    return crowd;
  }

  /**
   * @param words in the message that counts
   * @param mayMiss the share of those who may be cut off because they did not keep up
   * @returns what was heard once `act` had been done. @throws BenchFailure when more did not hear it
   */
  async hears(words: string, act: () => Promise<unknown>, mayMiss = 0): Promise<Heard> {
    const all = this.children.map((child) => {
      this.tell(child, { kind: 'listen', words });
      return answer(child, 'heard', hearPatienceMs);
    });
    const told = Promise.all(all);
    // What goes wrong here is said where it is waited for.
    told.catch(() => undefined);
    await coolDown();
    await act();
    const heard = await told;
    const at = heard.flatMap((each) => each.at);
    if (at.length < this.count * (1 - mayMiss))
      throw new BenchFailure(`${at.length} of ${this.count} listeners heard the message.`);
    return { at, text: heard[0]?.text ?? '' };
  }

  /** Nobody reads any more. */
  sleeps(): void {
    for (const child of this.children) this.tell(child, { kind: 'sleep' });
  }

  async goesHome(): Promise<void> {
    const ended = this.children.map((child) => once(child, 'close'));
    for (const child of this.children) child.kill('SIGKILL');
    await Promise.all(ended);
  }

  private tell(child: ChildProcess, message: ToCrowd): void {
    child.send(message);
  }
}

function answer<Kind extends FromCrowd['kind']>(
  child: ChildProcess,
  kind: Kind,
  patienceMs: number,
): Promise<Extract<FromCrowd, { kind: Kind }>> {
  return new Promise((resolve, reject) => {
    const done = () => {
      clearTimeout(timer);
      child.off('message', hear);
    };
    const hear = (message: FromCrowd) => {
      if (message.kind !== kind) return;
      done();
      resolve(message as Extract<FromCrowd, { kind: Kind }>);
    };
    const timer = setTimeout(() => {
      done();
      reject(new BenchFailure(`A crowd did not say "${kind}" within ${patienceMs / 1_000} s.`));
    }, patienceMs);
    child.on('message', hear);
  });
}

/** When a message of the hub was made by its own word: whole ms since 1970. */
export function madeAt({ text }: Heard): number {
  return Date.parse(/"serverTime":"([^"]+)"/.exec(text)?.[1] ?? '');
}
