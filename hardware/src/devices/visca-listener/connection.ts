import type { ViscaListenerSettings } from '../../../../protocol/src/hall/kinds/visca.js';
import type { DeviceCommand, Link } from '../../device/driver.js';
import { ListeningLink } from '../../device/telling-link.js';
import { openByteServer } from '../../line/byte-server.js';
import { openSerialLine } from '../../line/serial-line.js';
import { splitPackets, startsOrder } from '../../visca/packets.js';
import { cameraWouldSay, meaningOf } from './listening.js';

/** `open` null: nobody speaks, or nothing was heard yet. `callers` null on a serial cable, where nobody is seen to call. */
export interface HeardUnit {
  readonly open: number | null;
  readonly callers: number | null;
}

/** The part of a line that is listened on. */
interface Ear {
  readonly isOpen: boolean;
  readonly callers: number | null;
  close(): void;
}

/** A camera played for a conference unit, which calls a preset for each microphone it opens. */
export class ViscaListenerLink extends ListeningLink implements Link<HeardUnit, DeviceCommand> {
  private open: number | null = null;
  private ear: Ear | undefined;

  /** @throws BadSettings, Lost */
  static async on(settings: ViscaListenerSettings, signal: AbortSignal): Promise<ViscaListenerLink> {
    const link = new ViscaListenerLink(settings);
    link.ear = await link.listen(signal);
    return link;
  }

  private constructor(private readonly settings: ViscaListenerSettings) {
    super();
  }

  get observed(): HeardUnit {
    return { open: this.open, callers: this.ear?.callers ?? null };
  }

  get isOpen(): boolean {
    return this.ear?.isOpen ?? false;
  }

  close(): void {
    this.ear?.close();
  }

  private async listen(signal: AbortSignal): Promise<Ear> {
    const { line } = this.settings;
    const answering = (say: (bytes: Uint8Array) => void) =>
      splitPackets(startsOrder, (packet) => {
        for (const bytes of cameraWouldSay(packet)) say(bytes);
        this.hear(packet);
      });
    if (line.type === 'tcp-server')
      return await openByteServer(line, answering, () => this.tell({ type: 'changed', origin: 'device' }));
    const serial = await openSerialLine(line, signal);
    serial.onBytes(answering((bytes) => serial.isOpen && serial.write(bytes)));
    serial.onClose((reason) => this.tell({ type: 'closed', reason }));
    return {
      get isOpen() {
        return serial.isOpen;
      },
      callers: null,
      close: () => serial.close(),
    };
  }

  private hear(packet: Uint8Array): void {
    const meaning = meaningOf(packet, this.settings);
    if (meaning?.type === 'unknown') {
      const text = `Jednostka wywołała preset ${meaning.preset}, który nie oznacza żadnego mikrofonu`;
      this.tell({ type: 'changed', origin: 'device', text });
    } else if (meaning) this.speaks(meaning.type === 'speaks' ? meaning.microphone : null);
  }

  private speaks(microphone: number | null): void {
    const before = this.open;
    if (before === microphone) return;
    this.open = microphone;
    if (before !== null) this.tell({ type: 'input', input: { kind: 'microphone', microphone: before, open: false } });
    if (microphone !== null) this.tell({ type: 'input', input: { kind: 'microphone', microphone, open: true } });
    const text = microphone === null ? 'Nikt nie mówi' : `Mikrofon ${microphone} włączony przy pulpicie`;
    this.tell({ type: 'changed', origin: 'device', text });
  }
}
