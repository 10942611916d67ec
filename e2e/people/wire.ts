import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** The network between one browser and the hub; it can be cut and mended. */
export class Wire {
  private readonly ends = new Set<Socket>();
  private state: 'whole' | 'cut' | 'silent' = 'whole';

  private constructor(
    private readonly server: Server,
    /** Where the browser finds the hub. */
    readonly url: string,
  ) {}

  static async laidTo(hubUrl: string): Promise<Wire> {
    const server = createServer({ allowHalfOpen: false });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const wire = new Wire(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.on('connection', (near) => wire.takes(near, Number(new URL(hubUrl).port)));
    return wire;
  }

  /** Everything breaks at once and nothing new gets through: the cable is out, the hub's machine is off. */
  cut(): void {
    this.state = 'cut';
    for (const end of this.ends) end.destroy();
  }

  /** Nothing arrives and nobody is told, as in a hall without reception. */
  fallsSilent(): void {
    this.state = 'silent';
    for (const end of this.ends) end.pause();
  }

  mends(): void {
    this.state = 'whole';
    for (const end of this.ends) end.resume();
  }

  remove(): void {
    this.cut();
    this.server.close();
  }

  private takes(near: Socket, hubPort: number): void {
    near.on('error', () => undefined);
    if (this.state === 'cut') {
      near.destroy();
      return;
    }
    const far = connect(hubPort, '127.0.0.1');
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.ends.add(end);
      end.on('error', () => other.destroy());
      end.on('data', (bytes) => other.write(bytes));
      end.on('close', () => {
        this.ends.delete(end);
        other.destroy();
      });
    }
    if (this.state === 'silent') {
      near.pause();
      far.pause();
    }
  }
}
