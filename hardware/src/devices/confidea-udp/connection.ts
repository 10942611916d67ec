import type { ConfideaSettings } from '../../../../protocol/src/hall/kinds/conference.js';
import type { Link } from '../../device/driver.js';
import { Lost, Refused } from '../../device/trouble.js';
import { type DatagramLine, openDatagramLine } from '../../line/shared-udp.js';
import { MicrophoneLink } from '../../microphones/microphone-link.js';
import type { MicrophoneCommand, SeenMicrophones } from '../../microphones/microphones.js';
import { pathOfSwitch, readStatus } from './codec.js';

/** After an accepted order the access point says how the desk is. */
const statusWithinMs = 1_000;

/** Hears what an access point says of its desks; nothing is known of a desk before its first word. */
export class ConfideaLink extends MicrophoneLink<DatagramLine> implements Link<SeenMicrophones, MicrophoneCommand> {
  /** @throws BadSettings, Lost */
  static async on(settings: ConfideaSettings): Promise<ConfideaLink> {
    const { from, localAddress, localPort } = settings;
    return new ConfideaLink(await openDatagramLine({ host: from, port: localPort, localAddress, localPort }), settings);
  }

  private constructor(
    line: DatagramLine,
    private readonly settings: ConfideaSettings,
  ) {
    super(line);
    line.onDatagram((datagram) => this.hear(datagram));
  }

  async execute(command: MicrophoneCommand, signal: AbortSignal): Promise<'confirmed'> {
    const path = pathOfSwitch(command.microphone, command.on);
    const isDone = await this.board.carryOut(command, statusWithinMs, () => this.switch(path, signal));
    if (!isDone) throw new Refused('punkt dostępowy nie potwierdził zmiany');
    return 'confirmed';
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
