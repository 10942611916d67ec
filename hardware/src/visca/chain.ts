import type { SerialSettings } from '../../../protocol/src/hall/line-settings.js';
import { BadSettings, Lost } from '../device/trouble.js';
import type { ByteLine } from '../line/byte-line.js';
import { openSerialLine } from '../line/serial-line.js';
import { addressSet, clearAll } from './orders.js';
import { splitPackets, startsReply } from './packets.js';
import { readReply, type ViscaReply } from './replies.js';
import { lineWire, type ViscaWire } from './wire.js';

const greetingWithinMs = 1_000;
const greetings = 2;

const chains = new Map<string, Promise<Chain>>();

/**
 * A wire to one camera of a serial line, which up to seven share. Whoever comes first opens the port and has the cameras take
 * their numbers; when one of them is restarted everything is begun anew. @throws BadSettings, Lost
 */
export async function joinChain(
  settings: SerialSettings & { readonly address: number },
  signal: AbortSignal,
): Promise<ViscaWire> {
  const { path } = settings;
  const opening = chains.get(path) ?? open(settings, signal, () => forget());
  const forget = (): void => {
    if (chains.get(path) === opening) chains.delete(path);
  };
  chains.set(path, opening);
  try {
    return (await opening).join(settings);
  } catch (error) {
    // Those who are on the line stay there; a line that did not open is tried anew.
    await opening.then((chain) => chain.leaveIfEmpty(), forget);
    throw error;
  }
}

async function open(settings: SerialSettings, signal: AbortSignal, onGone: () => void): Promise<Chain> {
  const line = await openSerialLine(settings, signal);
  try {
    const { cameras } = await greet(line, addressSet, 'addresses');
    await greet(line, clearAll, 'cleared-all');
    return new Chain(line, settings.baudRate, cameras, onGone);
  } catch (error) {
    line.close();
    throw error;
  }
}

class Chain {
  private readonly members = new Set<MemberLine>();

  constructor(
    private readonly line: ByteLine,
    private readonly baudRate: number,
    private readonly cameras: number,
    onGone: () => void,
  ) {
    const hear = splitPackets(startsReply, (packet) => {
      // A camera came, went or was restarted: numbers no longer hold.
      if (readReply(packet)?.reply.type === 'network-change') line.close();
    });
    line.onBytes((bytes) => {
      for (const member of this.members) member.hear(bytes);
      hear(bytes);
    });
    line.onClose((reason) => {
      onGone();
      for (const member of [...this.members]) member.end(reason);
    });
  }

  /** @throws BadSettings, Lost */
  join({ baudRate, address }: { readonly baudRate: number; readonly address: number }): ViscaWire {
    if (baudRate !== this.baudRate) throw new BadSettings('Kamery jednego przewodu mają tę samą prędkość');
    if (!this.line.isOpen) throw new Lost('Odłączono kabel');
    if (this.cameras < address) throw new Lost(`Na łańcuchu jest kamer: ${this.cameras}, a ta ma numer ${address}`);
    if ([...this.members].some((one) => one.address === address))
      throw new BadSettings('Dwie kamery jednego przewodu mają ten sam numer');
    const member = new MemberLine(this.line, address, () => {
      this.members.delete(member);
      this.leaveIfEmpty();
    });
    this.members.add(member);
    return lineWire(member, address);
  }

  leaveIfEmpty(): void {
    if (this.members.size === 0) this.line.close();
  }
}

/** One camera's share of the line. */
class MemberLine implements ByteLine {
  private isJoined = true;
  private readonly hearers: ((bytes: Uint8Array) => void)[] = [];
  private readonly closers: ((reason: string) => void)[] = [];

  constructor(
    private readonly line: ByteLine,
    readonly address: number,
    private readonly leave: () => void,
  ) {}

  get isOpen(): boolean {
    return this.isJoined && this.line.isOpen;
  }

  write(bytes: Uint8Array): void {
    if (!this.isJoined) throw new Lost('Linia zamknięta');
    this.line.write(bytes);
  }

  onBytes(listener: (bytes: Uint8Array) => void): void {
    this.hearers.push(listener);
  }

  onClose(listener: (reason: string) => void): void {
    this.closers.push(listener);
  }

  hear(bytes: Uint8Array): void {
    for (const listener of this.hearers) listener(bytes);
  }

  close(): void {
    this.end('Linia zamknięta');
  }

  end(reason: string): void {
    if (!this.isJoined) return;
    this.isJoined = false;
    this.leave();
    for (const listener of this.closers) listener(reason);
  }
}

type ReplyOf<Type> = Extract<ViscaReply, { type: Type }>;

/** Sends to all cameras of a line and waits until it has passed them all. @throws Lost */
async function greet<Type extends ViscaReply['type']>(
  line: ByteLine,
  packet: Uint8Array,
  type: Type,
): Promise<ReplyOf<Type>> {
  const back = new Promise<ReplyOf<Type>>((resolve) => {
    const hear = (heard: Uint8Array): void => {
      const reply = readReply(heard)?.reply;
      if (reply?.type === type) resolve(reply as ReplyOf<Type>);
    };
    line.onBytes(splitPackets(startsReply, hear));
  });
  for (let round = 0; round < greetings; round += 1) {
    line.write(packet);
    const heard = await Promise.race([back, silence()]);
    if (heard) return heard;
  }
  throw new Lost('Kamera nie odpowiada (przewód, zasilanie albo prędkość portu)');
}

function silence(): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(resolve, greetingWithinMs, undefined);
  });
}
