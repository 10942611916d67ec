import { Lost } from '../device/trouble.js';
import type { ByteLine } from '../line/byte-line.js';
import type { DatagramLine } from '../line/shared-udp.js';
import { splitPackets, startsReply } from './packets.js';
import { readReply, type ViscaReply } from './replies.js';
import { nextSequence, readFrame, resetSequence, writeFrame } from './sony-frame.js';

/** A packet that was sent: the very same may be sent again, and answers may name it. */
export interface SentPacket {
  readonly sequence: number | null;
  again(): void;
}

/** What carries packets to one camera and its replies back, whatever lies between. */
export interface ViscaWire {
  readonly isOpen: boolean;
  /** Datagrams get lost: silence means to send the same once more. */
  readonly isLossy: boolean;
  /** @throws Lost when closed */
  send(packet: Uint8Array): SentPacket;
  /** `answers`: the sequence number of the packet this answers; null where answers carry none. */
  onReply(listener: (reply: ViscaReply, answers: number | null) => void): void;
  onClose(listener: (reason: string) => void): void;
  close(): void;
}

/** Bare packets over a serial line or TCP. @param camera 1–7; what other cameras of the line say is not heard */
export function lineWire(line: ByteLine, camera: number): ViscaWire {
  return {
    get isOpen() {
      return line.isOpen;
    },
    isLossy: false,
    send(packet) {
      line.write(packet);
      return { sequence: null, again: () => line.write(packet) };
    },
    onReply(listener) {
      line.onBytes(
        splitPackets(startsReply, (packet) => {
          const heard = readReply(packet);
          if (heard && (heard.camera === camera || heard.camera === 0)) listener(heard.reply, null);
        }),
      );
    },
    onClose: (listener) => line.onClose(listener),
    close: () => line.close(),
  };
}

/** Bare packets, one in each datagram (UDP 1259 and heads that leave Sony's header out). */
export function bareDatagramWire(line: DatagramLine): ViscaWire {
  return {
    get isOpen() {
      return line.isOpen;
    },
    isLossy: true,
    send(packet) {
      line.send(packet);
      return { sequence: null, again: () => line.send(packet) };
    },
    onReply(listener) {
      line.onDatagram((datagram) => {
        const heard = readReply(datagram);
        if (heard) listener(heard.reply, null);
      });
    },
    onClose: (listener) => line.onClose(listener),
    close: () => line.close(),
  };
}

const resetWaitsMs = [150, 300, 600, 1_200];

/**
 * Packets with Sony's header: counted from one after a reset. @param ignoreSequence for cameras that count wrongly
 * @throws Lost when the camera does not answer the reset
 */
export async function sonyWire(
  line: DatagramLine,
  { ignoreSequence }: { readonly ignoreSequence: boolean },
  signal: AbortSignal,
): Promise<ViscaWire> {
  const wire = new SonyWire(line, ignoreSequence);
  try {
    await wire.reset(signal);
    return wire;
  } catch (error) {
    wire.close();
    throw error;
  }
}

class SonyWire implements ViscaWire {
  readonly isLossy = true;
  private sequence = 0;
  private hears: (reply: ViscaReply, answers: number | null) => void = () => undefined;
  private closes: (reason: string) => void = () => undefined;
  private onReset: () => void = () => undefined;
  private complaint: string | undefined;

  constructor(
    private readonly line: DatagramLine,
    private readonly ignoreSequence: boolean,
  ) {
    line.onDatagram((datagram) => this.hear(datagram));
    line.onClose((reason) => this.closes(this.complaint ?? reason));
  }

  get isOpen(): boolean {
    return this.line.isOpen;
  }

  /** @throws Lost */
  async reset(signal: AbortSignal): Promise<void> {
    const answered = new Promise<true>((resolve) => {
      this.onReset = () => resolve(true);
    });
    for (const waitMs of resetWaitsMs) {
      if (signal.aborted) break;
      this.line.send(resetSequence);
      if (await Promise.race([answered, silence(waitMs)])) return;
    }
    throw new Lost('Kamera nie odpowiada');
  }

  send(packet: Uint8Array): SentPacket {
    this.sequence = this.ignoreSequence ? 0 : nextSequence(this.sequence);
    const payload = packet[1] === 0x09 ? 'inquiry' : 'command';
    const datagram = writeFrame({ payload, sequence: this.sequence, bytes: packet });
    this.line.send(datagram);
    return { sequence: this.ignoreSequence ? null : this.sequence, again: () => this.line.send(datagram) };
  }

  onReply(listener: (reply: ViscaReply, answers: number | null) => void): void {
    this.hears = listener;
  }

  onClose(listener: (reason: string) => void): void {
    this.closes = listener;
  }

  close(): void {
    this.line.close();
  }

  private hear(datagram: Uint8Array): void {
    const frame = readFrame(datagram);
    if (!frame) return;
    if (frame.payload === 'controlReply') this.onReset();
    else if (frame.payload === 'control' && frame.bytes[0] === 0x0f) this.giveUp(frame.bytes[1] ?? 0);
    else if (frame.payload === 'reply') {
      const heard = readReply(frame.bytes);
      if (heard) this.hears(heard.reply, this.ignoreSequence ? null : frame.sequence);
    }
  }

  /** The camera counts otherwise (it was restarted, or another program speaks to it): everything is begun anew. */
  private giveUp(code: number): void {
    this.complaint =
      code === 0x01 ? 'Kamera zgubiła numerację komunikatów' : 'Kamera nie rozumie ramek (sprawdź ramkowanie)';
    this.line.close();
  }
}

function silence(ms: number): Promise<false> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms, false);
  });
}
