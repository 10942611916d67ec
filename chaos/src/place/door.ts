import { connect, createServer, type Server, type Socket } from 'node:net';
import { Transform } from 'node:stream';
import type { Dice } from '../../../core/src/testing/dice.js';

/** What stands before the hubs: each connection goes to the next hub that takes it, and ends when that hub ends. */
export class Door {
  private readonly passing = new Set<Socket>();
  private next = 0;
  private slowness: (() => number) | undefined;

  private constructor(
    private readonly server: Server,
    private readonly ports: readonly number[],
  ) {}

  static async opens(ports: readonly number[]): Promise<Door> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const door = new Door(server, ports);
    server.on('connection', (client) => void door.lets(client));
    return door;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as { port: number }).port}`;
  }

  /** From now on each piece that passes waits so long first, in its order; undefined: it passes at once. */
  isSlow(waitMs: (() => number) | undefined): void {
    this.slowness = waitMs;
  }

  /** Resets a random half of the connections, without a goodbye. @returns how many */
  cutsHalf(dice: Dice): number {
    const struck = [...this.passing].filter(() => dice(2) === 0);
    for (const socket of struck) socket.resetAndDestroy();
    return struck.length;
  }

  closes(): void {
    for (const socket of this.passing) socket.destroy();
    this.server.close();
  }

  private async lets(client: Socket): Promise<void> {
    this.passing.add(client);
    client.on('error', () => undefined);
    client.on('close', () => this.passing.delete(client));
    const first = this.next;
    this.next += 1;
    for (let tried = 0; tried < this.ports.length; tried += 1) {
      const hub = await reached(this.ports[(first + tried) % this.ports.length] ?? 0);
      if (!hub) continue;
      hub.on('error', () => undefined);
      hub.on('close', () => client.destroy());
      client.on('close', () => hub.destroy());
      if (client.destroyed) hub.destroy();
      client.pipe(this.delay()).pipe(hub);
      hub.pipe(this.delay()).pipe(client);
      return;
    }
    client.destroy();
  }

  private delay(): Transform {
    return new Transform({
      transform: (piece, _encoding, passes) => {
        if (this.slowness) setTimeout(passes, this.slowness(), null, piece);
        else passes(null, piece);
      },
    });
  }
}

function reached(port: number): Promise<Socket | undefined> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    socket.once('connect', () => resolve(socket));
    socket.once('error', () => resolve(undefined));
  });
}
