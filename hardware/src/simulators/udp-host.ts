import { createSocket, type RemoteInfo, type Socket } from 'node:dgram';
import { type Faults, faultyVoice, noFaults } from './faults.js';

/** A simulated device that speaks datagrams. */
export interface DatagramDevice {
  /** Somebody new has spoken; `say` speaks to this one. @returns what hears its datagrams */
  answer(say: (datagram: Uint8Array) => void, faults: Faults): (datagram: Uint8Array) => void;
  /** Back to how it is after power-up. */
  powerUp(): void;
}

/** Puts a simulated device behind a real UDP port of this machine, where it can be unplugged and rebooted. */
export class UdpHost {
  readonly faults = noFaults();
  private socket: Socket | undefined;
  private readonly callers = new Map<string, (datagram: Uint8Array) => void>();
  private boundPort = 0;

  /** @param answersTo a port that gets all answers, whatever port asked, as Sony's heads do */
  constructor(
    private readonly device: DatagramDevice,
    private readonly answersTo?: number,
  ) {}

  /** @param port 0: any free one */
  async plug(port = this.boundPort): Promise<number> {
    const socket = createSocket('udp4');
    socket.on('message', (datagram, from) => this.heard(socket, Uint8Array.from(datagram), from));
    socket.on('error', () => undefined);
    await new Promise<void>((resolve) => socket.bind(port, '127.0.0.1', resolve));
    this.socket = socket;
    this.boundPort = socket.address().port;
    return this.boundPort;
  }

  get port(): number {
    return this.boundPort;
  }

  /** Cable out: nothing arrives and nothing leaves. */
  async unplug(): Promise<void> {
    const { socket } = this;
    this.socket = undefined;
    this.callers.clear();
    await new Promise<void>((resolve) => (socket ? socket.close(() => resolve()) : resolve()));
  }

  /** Gone for a while, then as after power-up. */
  async reboot(awayMs: number): Promise<void> {
    await this.unplug();
    await new Promise((resolve) => setTimeout(resolve, awayMs));
    this.device.powerUp();
    await this.plug();
  }

  private heard(socket: Socket, datagram: Uint8Array, { address, port }: RemoteInfo): void {
    const key = `${address}:${port}`;
    let hear = this.callers.get(key);
    if (!hear) {
      const send = (bytes: Uint8Array): void => {
        if (socket === this.socket) socket.send(bytes, this.answersTo ?? port, address, () => undefined);
      };
      // A datagram is never split on its way.
      hear = this.device.answer(faultyVoice(this.faults, send, { whole: true }), this.faults);
      this.callers.set(key, hear);
    }
    hear(datagram);
  }
}
