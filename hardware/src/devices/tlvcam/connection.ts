import type { TlvcamSettings } from '../../../../protocol/src/hall/kinds/conference.js';
import type { DeviceCommand, Link, LinkEvent } from '../../device/driver.js';
import { Refused } from '../../device/trouble.js';
import { openLine } from '../../line/byte-line.js';
import { openDatagramLine } from '../../line/shared-udp.js';
import { splitLines } from '../../line/split-lines.js';
import { MicrophoneBoard } from '../../microphones/microphone-board.js';
import type { SeenMicrophones } from '../../microphones/microphones.js';
import { acknowledgement, type CameraWord, readTlvcam1, readTlvcam2 } from './codec.js';

/** `silent`: a unit that should tell its state every five seconds has not done so. */
export interface HeardCameraOutput extends SeenMicrophones {
  readonly silent: boolean;
}

/** The part of a line that is listened on; `acknowledge` null: over UDP nobody waits for it. */
interface Ear {
  readonly isOpen: boolean;
  readonly acknowledge: (() => void) | null;
  close(): void;
}

/** The camera output of a conference system: it tells which microphones are open and takes no orders. */
export class TlvcamLink implements Link<HeardCameraOutput, DeviceCommand> {
  private readonly board = new MicrophoneBoard();
  private ear: Ear | undefined;
  private silent = false;
  private silence: ReturnType<typeof setTimeout> | undefined;

  /** @throws BadSettings, Lost */
  static async on(settings: TlvcamSettings, signal: AbortSignal): Promise<TlvcamLink> {
    const link = new TlvcamLink(settings);
    link.ear = await link.listen(signal);
    link.awaitNextFrame();
    return link;
  }

  private constructor(private readonly settings: TlvcamSettings) {}

  get observed(): HeardCameraOutput {
    return { ...this.board.seen, silent: this.silent };
  }

  get isOpen(): boolean {
    return this.ear?.isOpen ?? false;
  }

  subscribe(listener: (event: LinkEvent) => void): void {
    this.board.subscribe(listener);
  }

  execute(): Promise<never> {
    return Promise.reject(new Refused('to wyjście kamery tylko mówi, nic nie można mu nakazać'));
  }

  close(): void {
    clearTimeout(this.silence);
    this.ear?.close();
  }

  private async listen(signal: AbortSignal): Promise<Ear> {
    const { line } = this.settings;
    const closed = (reason: string): void => {
      clearTimeout(this.silence);
      this.board.tell({ type: 'closed', reason });
    };
    if (line.type === 'udp') {
      const { from, ...local } = line;
      const datagrams = await openDatagramLine({ host: from, port: line.localPort, ...local });
      datagrams.onDatagram((datagram) => {
        const hear = splitLines((text) => this.hear(text));
        hear(datagram);
        // A datagram is whole, with its end of line or without.
        hear(Uint8Array.of(0x0d));
      });
      datagrams.onClose(closed);
      return {
        get isOpen() {
          return datagrams.isOpen;
        },
        acknowledge: null,
        close: () => datagrams.close(),
      };
    }
    const bytes = await openLine(line, signal);
    bytes.onBytes(splitLines((text) => this.hear(text)));
    bytes.onClose(closed);
    return {
      get isOpen() {
        return bytes.isOpen;
      },
      acknowledge: () => bytes.isOpen && bytes.write(acknowledgement),
      close: () => bytes.close(),
    };
  }

  private hear(text: string): void {
    const { dialect } = this.settings;
    const word = dialect === 'tlvcam1' ? readTlvcam1(text) : readTlvcam2(text);
    if (!word) return;
    if (dialect === 'tlvcam1') this.ear?.acknowledge?.();
    this.awaitNextFrame();
    this.note(word);
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
    this.board.tell({ type: 'changed', origin: 'device' });
  }
}
