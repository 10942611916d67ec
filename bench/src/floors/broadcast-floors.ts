import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { projectRoot } from '../../../server/src/platform/config/project-root.js';
import type { Door } from '../crowd/crowd-messages.js';
import { FloorProcess } from './floor-process.js';

/** Tells all listeners the same bytes and does nothing else. */
export interface BroadcastFloor {
  readonly name: 'c' | 'net' | 'ws';
  readonly port: number;
  readonly pid: number;
  readonly door: Door;
  /** @returns the time before the first byte, ms since 1970 */
  tells(text: string): Promise<number>;
  ends(): Promise<void>;
}

/** A loop of `write` in C where there is a compiler, one in Node, and the WebSocket library alone. */
export async function broadcastFloors(directory: string): Promise<BroadcastFloor[]> {
  const inC = await CLoop.compiled(directory);
  return [...(inC ? [inC] : []), await nodeFloor('net'), await nodeFloor('ws')];
}

async function nodeFloor(name: 'net' | 'ws'): Promise<BroadcastFloor> {
  const process = await FloorProcess.starts('broadcast-program.js', {}, [name]);
  return {
    name,
    port: process.port,
    pid: process.pid,
    door: { kind: name === 'net' ? 'tcp' : 'websocket' },
    tells: async (text) => (await process.does<{ before: number }>(name === 'net' ? `${text}\n\n` : text)).before,
    ends: () => process.ends(),
  };
}

class CLoop implements BroadcastFloor {
  readonly name = 'c';
  readonly door = { kind: 'tcp' } as const;

  private constructor(
    readonly port: number,
    private readonly child: ChildProcess,
    private readonly lines: Interface,
  ) {}

  /** @returns null where there is no C compiler */
  static async compiled(directory: string): Promise<CLoop | null> {
    const program = join(directory, 'broadcast');
    try {
      const source = join(projectRoot(), 'bench/src/floors/broadcast.c');
      execFileSync('cc', ['-O2', '-o', program, source], { stdio: 'ignore' });
    } catch {
      return null;
    }
    const child = spawn(program, { stdio: ['pipe', 'pipe', 'inherit'] });
    const lines = createInterface({ input: child.stdout });
    const [port] = (await once(lines, 'line')) as [string];
    return new CLoop(Number(port), child, lines);
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  async tells(text: string): Promise<number> {
    const answer = once(this.lines, 'line');
    const bytes = Buffer.from(`${text}\n\n`);
    this.child.stdin?.write(Buffer.concat([Buffer.from(`${bytes.length}\n`), bytes]));
    return Number(((await answer) as [string])[0]) / 1_000_000;
  }

  async ends(): Promise<void> {
    const ended = once(this.child, 'close');
    this.child.kill('SIGKILL');
    await ended;
  }
}
