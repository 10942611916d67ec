import type { TlvcamSettings } from '../../../../protocol/src/hall/kinds/conference.js';
import type { DeviceCommand, Link } from '../../device/driver.js';
import { Refused } from '../../device/trouble.js';
import { type ByteLine, openLine } from '../../line/byte-line.js';
import { type DatagramLine, openDatagramLine } from '../../line/shared-udp.js';
import { splitLines } from '../../line/split-lines.js';
import { MicrophoneLink } from '../../microphones/microphone-link.js';
import type { SeenMicrophones } from '../../microphones/microphones.js';
import { acknowledgement, type CameraWord, readTlvcam1, readTlvcam2 } from './codec.js';

/** `silent`: a unit that should tell its state every five seconds has not done so. */
export interface HeardCameraOutput extends SeenMicrophones {
  readonly silent: boolean;
}

/** The camera output of a conference system: it tells which microphones are open and takes no orders. */
export class TlvcamLink
  extends MicrophoneLink<ByteLine | DatagramLine>
  implements Link<HeardCameraOutput, DeviceCommand>
{
  private silent = false;
  private silence: ReturnType<typeof setTimeout> | undefined;

  /** @throws BadSettings, Lost */
  static async on(settings: TlvcamSettings, signal: AbortSignal): Promise<TlvcamLink> {
    const { line } = settings;
    if (line.type !== 'udp') return new TlvcamLink(await openLine(line, signal), settings);
    const { from, ...local } = line;
    return new TlvcamLink(await openDatagramLine({ host: from, port: line.localPort, ...local }), settings);
  }

  private constructor(
    line: ByteLine | DatagramLine,
    private readonly settings: TlvcamSettings,
  ) {
    super(line);
    line.onClose(() => clearTimeout(this.silence));
    if ('onBytes' in line) line.onBytes(splitLines((text) => this.hear(text)));
    else
      line.onDatagram((datagram) => {
        const hear = splitLines((text) => this.hear(text));
        hear(datagram);
        // A datagram is whole, with its end of line or without.
        hear(Uint8Array.of(0x0d));
      });
    this.awaitNextFrame();
  }

  override get observed(): HeardCameraOutput {
    return { ...this.board.seen, silent: this.silent };
  }

  execute(): Promise<never> {
    return Promise.reject(new Refused('to wyjście kamery tylko mówi, nic nie można mu nakazać'));
  }

  private hear(text: string): void {
    const { dialect } = this.settings;
    const word = dialect === 'tlvcam1' ? readTlvcam1(text) : readTlvcam2(text);
    if (!word) return;
    if (dialect === 'tlvcam1') this.acknowledge();
    this.awaitNextFrame();
    this.note(word);
  }

  /** Over UDP nobody waits for it. */
  private acknowledge(): void {
    if ('write' in this.line && this.line.isOpen) this.line.write(acknowledgement);
  }

  private note(word: CameraWord): void {
    if (word.type === 'microphone') this.board.tellMicrophone(word.microphone, word.on);
    // What was lost on the way is healed by the whole list.
    else if (word.type === 'all-open') this.board.tellOpen(word.microphones);
    else if (word.type === 'all-off') this.board.tellOpen([]);
  }

  /** Only TLVCAM1 tells its state again and again. */
  private awaitNextFrame(): void {
    if (this.settings.dialect !== 'tlvcam1') return;
    clearTimeout(this.silence);
    if (this.silent) this.setSilent(false);
    this.silence = setTimeout(() => this.setSilent(true), this.settings.silentAfterS * 1_000);
  }

  private setSilent(silent: boolean): void {
    this.silent = silent;
    this.tell({ type: 'changed', origin: 'device' });
  }
}
