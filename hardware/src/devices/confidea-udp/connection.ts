import type { ConfideaSettings } from '../../../../protocol/src/hall/kinds/conference.js';
import type { Link, LinkEvent } from '../../device/driver.js';
import { Lost, Refused } from '../../device/trouble.js';
import { type DatagramLine, openDatagramLine } from '../../line/shared-udp.js';
import { MicrophoneBoard } from '../../microphones/microphone-board.js';
import type { MicrophoneCommand, SeenMicrophones } from '../../microphones/microphones.js';
import { pathOfSwitch, readStatus } from './codec.js';

/** After an accepted order the access point says how the desk is. */
const statusWithinMs = 1_000;

/** Hears what an access point says of its desks; nothing is known of a desk before its first word. */
export class ConfideaLink implements Link<SeenMicrophones, MicrophoneCommand> {
  private readonly board = new MicrophoneBoard();

  /** @throws BadSettings, Lost */
  static async on(settings: ConfideaSettings): Promise<ConfideaLink> {
    const { from, localAddress, localPort } = settings;
    return new ConfideaLink(await openDatagramLine({ host: from, port: localPort, localAddress, localPort }), settings);
  }

  private constructor(
    private readonly line: DatagramLine,
    private readonly settings: ConfideaSettings,
  ) {
    line.onDatagram((datagram) => this.hear(datagram));
    line.onClose((reason) => this.board.tell({ type: 'closed', reason }));
  }

  get observed(): SeenMicrophones {
    return this.board.seen;
  }

  get isOpen(): boolean {
    return this.line.isOpen;
  }

  subscribe(listener: (event: LinkEvent) => void): void {
    this.board.subscribe(listener);
  }

  async execute({ microphone, on }: MicrophoneCommand, signal: AbortSignal): Promise<'confirmed'> {
    const heard = this.board.hears(microphone, on, statusWithinMs);
    await this.switch(pathOfSwitch(microphone, on), signal);
    if (!(await heard) && this.board.isOpen(microphone) !== on)
      throw new Refused('punkt dostępowy nie potwierdził zmiany');
    return 'confirmed';
  }

  close(): void {
    this.line.close();
  }

  /** @throws Refused, Lost */
  private async switch(path: string, signal: AbortSignal): Promise<void> {
    const { from, control } = this.settings;
    if (control === null) throw new Refused('ten punkt dostępowy tylko mówi: sterowanie przez HTTP nie jest ustawione');
    const url = `http://${from}:${control.port}${path}`;
    const response = await fetch(url, { signal, redirect: 'error' }).catch(() => {
      throw new Lost('Punkt dostępowy jest nieosiągalny');
    });
    await response.body?.cancel();
    if (!response.ok) throw new Refused(`punkt dostępowy odmówił (HTTP ${response.status})`);
  }

  private hear(datagram: Uint8Array): void {
    const status = readStatus(datagram);
    if (!status) return;
    const { microphone, open, requested } = status;
    this.board.tellMicrophone(microphone, open);
    this.board.tellRequest(microphone, requested);
  }
}
