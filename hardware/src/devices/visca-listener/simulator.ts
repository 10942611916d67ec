import { connect, type Socket } from 'node:net';
import { faultyVoice, noFaults } from '../../simulators/faults.js';
import { writeOrder } from '../../visca/orders.js';
import { hexOf, splitPackets, startsReply } from '../../visca/packets.js';

const callAgainMs = 300;

/** A conference unit with a camera output: opening a microphone calls the preset of its number at the camera it believes in. */
export class CheapConferenceUnit {
  readonly faults = noFaults();
  /** What the camera answered, for tests. */
  readonly answers: string[] = [];
  private socket: Socket | undefined;
  private calling: ReturnType<typeof setTimeout> | undefined;
  private isPlugged = false;

  /** @param quietPreset what it calls when the last microphone is closed */
  constructor(
    private readonly port: number,
    private readonly quietPreset: number,
  ) {}

  /** Cable in: it calls its camera until it is there. */
  plug(): void {
    this.isPlugged = true;
    this.call();
  }

  unplug(): void {
    this.isPlugged = false;
    clearTimeout(this.calling);
    this.socket?.destroy();
  }

  get isConnected(): boolean {
    return this.socket?.readyState === 'open';
  }

  /** Somebody opens a microphone. */
  open(microphone: number): void {
    this.say(writeOrder({ type: 'preset', act: 'recall', preset: microphone }));
  }

  /** The last microphone is closed. */
  closeAll(): void {
    this.say(writeOrder({ type: 'preset', act: 'recall', preset: this.quietPreset }));
  }

  say(bytes: Uint8Array): void {
    faultyVoice(this.faults, (piece) => void this.socket?.write(piece))(bytes);
  }

  private call(): void {
    const socket = connect({ host: '127.0.0.1', port: this.port, noDelay: true });
    socket.on(
      'data',
      splitPackets(startsReply, (packet) => void this.answers.push(hexOf(packet))),
    );
    socket.on('error', () => undefined);
    socket.on('close', () => {
      if (this.isPlugged) this.calling = setTimeout(() => this.call(), callAgainMs);
    });
    this.socket = socket;
  }
}
