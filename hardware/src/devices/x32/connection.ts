import type { X32Settings } from '../../../../protocol/src/hall/kinds/conference.js';
import type { Link } from '../../device/driver.js';
import { Lost, Refused } from '../../device/trouble.js';
import { type DatagramLine, openDatagramLine } from '../../line/shared-udp.js';
import { MicrophoneLink } from '../../microphones/microphone-link.js';
import type { MicrophoneCommand, SeenMicrophones } from '../../microphones/microphones.js';
import { addressOfChannel, type OscMessage, readChannel, readOsc, writeOsc } from './codec.js';

/** The desk forgets who listens after ten seconds. */
const subscribeEveryMs = 8_000;
const answerWithinMs = 250;
/** A datagram may get lost on either way: it is sent again so often. */
const tries = 3;

/** A mixing desk whose channels of microphones have all been read. */
export class X32Link extends MicrophoneLink<DatagramLine> implements Link<SeenMicrophones, MicrophoneCommand> {
  /** By channel, what the desk said last. */
  private readonly channels = new Map<number, boolean>();
  private readonly waiting = new Map<string, () => void>();
  private beat: ReturnType<typeof setInterval> | undefined;

  /** @throws BadSettings, Lost */
  static async on(settings: X32Settings): Promise<X32Link> {
    const { host, port, localAddress, localPort, model } = settings;
    const line = await openDatagramLine({
      host,
      port: port ?? (model === 'x32' ? 10_023 : 10_024),
      localAddress,
      localPort,
    });
    const link = new X32Link(line, settings);
    try {
      await link.begin();
    } catch (error) {
      line.close();
      throw error;
    }
    return link;
  }

  private constructor(
    line: DatagramLine,
    private readonly settings: X32Settings,
  ) {
    super(line);
    line.onDatagram((datagram) => {
      const message = readOsc(datagram);
      if (message) this.hear(message);
    });
    line.onClose(() => clearInterval(this.beat));
  }

  async execute(command: MicrophoneCommand): Promise<'confirmed'> {
    const { microphone, on } = command;
    const channel = this.settings.channels.find((one) => one.microphone === microphone)?.channel;
    if (channel === undefined) throw new Refused('ten mikrofon nie ma kanału w mikserze');
    const address = addressOfChannel(channel);
    const give = (): void => {
      this.line.send(writeOsc({ address, args: [{ type: 'i', value: on ? 1 : 0 }] }));
      // A desk does not tell the one who changed something: it is read back.
      this.line.send(writeOsc({ address, args: [] }));
    };
    for (let tried = 1; tried <= tries; tried += 1) {
      const look = tried < tries ? undefined : () => this.read(address);
      if (await this.board.carryOut(command, answerWithinMs, give, look)) return 'confirmed';
    }
    throw new Refused('mikser nie przestawił kanału');
  }

  private async begin(): Promise<void> {
    this.subscribeAgain();
    for (const { channel } of this.settings.channels) await this.read(addressOfChannel(channel));
    const open = this.settings.channels.filter(({ channel }) => this.channels.get(channel) === true);
    this.board.tellOpen(open.map(({ microphone }) => microphone));
    this.beat = setInterval(() => void this.prove(), subscribeEveryMs);
  }

  private subscribeAgain(): void {
    this.line.send(writeOsc({ address: '/xremote', args: [] }));
  }

  /** Listens on, and sees whether the desk is still there and as it was: what it told may have got lost. */
  private async prove(): Promise<void> {
    try {
      this.subscribeAgain();
      for (const { channel } of this.settings.channels) await this.read(addressOfChannel(channel));
    } catch {
      this.line.close();
    }
  }

  /** @throws Lost when the desk does not answer */
  private async read(address: string): Promise<void> {
    for (let tried = 0; tried < tries; tried += 1) {
      const heard = new Promise<boolean>((resolve) => {
        const timer = setTimeout(() => resolve(false), answerWithinMs);
        this.waiting.set(address, () => {
          clearTimeout(timer);
          resolve(true);
        });
      });
      this.line.send(writeOsc({ address, args: [] }));
      if (await heard) return;
    }
    throw new Lost('Mikser nie odpowiada');
  }

  private hear(message: OscMessage): void {
    const told = readChannel(message);
    const microphone = this.settings.channels.find(({ channel }) => channel === told?.channel)?.microphone;
    if (!told || microphone === undefined) return;
    this.channels.set(told.channel, told.on);
    // While the desk is read for the first time nobody has moved anything.
    if (this.beat !== undefined) this.board.tellMicrophone(microphone, told.on);
    this.waiting.get(message.address)?.();
    this.waiting.delete(message.address);
  }
}
