import { createServer, type Server, type Socket } from 'node:net';
import { type Faults, faultyVoice, noFaults } from './faults.js';

/** A simulated device that speaks bytes over a line. */
export interface ByteDevice {
  /** A caller has connected; `say` speaks to this one. @returns what hears its bytes */
  answer(say: (bytes: Uint8Array) => void, faults: Faults): (bytes: Uint8Array) => void;
  /** Back to how it is after power-up. */
  powerUp(): void;
}

/** Puts a simulated device behind a real TCP port of this machine, where it can be unplugged and rebooted. */
export class TcpHost {
  readonly faults = noFaults();
  private server: Server | undefined;
  private readonly callers = new Map<Socket, (bytes: Uint8Array) => void>();
  private boundPort = 0;

  constructor(private readonly device: ByteDevice) {}

  /** @param port 0: any free one */
  async plug(port = this.boundPort): Promise<number> {
    const server = createServer({ noDelay: true }, (socket) => this.connected(socket));
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', resolve);
    });
    this.server = server;
    this.boundPort = (server.address() as { port: number }).port;
    return this.boundPort;
  }

  get port(): number {
    return this.boundPort;
  }

  /** To every caller, unasked; the device calls this when somebody presses something. */
  tellAll(bytes: Uint8Array): void {
    for (const say of this.callers.values()) say(bytes);
  }

  /** Cable out: callers are cut and nobody is let in until it is plugged again. */
  async unplug(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    for (const socket of this.callers.keys()) socket.destroy();
    await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
  }

  /** Gone for a while, then as after power-up. */
  async reboot(awayMs: number): Promise<void> {
    await this.unplug();
    await new Promise((resolve) => setTimeout(resolve, awayMs));
    this.device.powerUp();
    await this.plug();
  }

  private connected(socket: Socket): void {
    const say = faultyVoice(this.faults, (bytes) => void (socket.writable && socket.write(bytes)));
    this.callers.set(socket, say);
    const hear = this.device.answer(say, this.faults);
    socket.on('data', hear);
    socket.on('error', () => undefined);
    socket.on('close', () => this.callers.delete(socket));
  }
}
