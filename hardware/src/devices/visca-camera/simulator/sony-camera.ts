import type { Faults } from '../../../simulators/faults.js';
import type { DatagramDevice } from '../../../simulators/udp-host.js';
import { readOrder, type ViscaOrder } from '../../../visca/orders.js';
import { type ViscaReply, writeReply } from '../../../visca/replies.js';
import { readFrame, type SonyFrame, writeFrame } from '../../../visca/sony-frame.js';
import type { ViscaCamera } from './camera.js';

const remembered = 16;

/** A camera behind Sony's header: counts messages, answers a repeated one without doing it twice, complains of wrong numbers. */
export class SonyCamera implements DatagramDevice {
  /** Null after power-up: nothing is taken before a reset. */
  private newest: number | null = null;
  private readonly answered = new Map<number, Uint8Array[]>();

  constructor(
    readonly camera: ViscaCamera,
    /** Counts nothing and answers everything as number 1, like some heads of NewTek. */
    private readonly options: { readonly countsWrongly: boolean } = { countsWrongly: false },
  ) {}

  answer(say: (datagram: Uint8Array) => void, faults: Faults): (datagram: Uint8Array) => void {
    return (datagram) => {
      const frame = readFrame(datagram);
      if (!frame) say(complaint(0, 0x02));
      else if (frame.payload === 'control') {
        this.newest = 0;
        this.answered.clear();
        say(writeFrame({ payload: 'controlReply', sequence: frame.sequence, bytes: Uint8Array.of(0x01) }));
      } else this.take(frame, say, faults);
    };
  }

  powerUp(): void {
    this.newest = null;
    this.answered.clear();
    this.camera.powerUp();
  }

  private take({ sequence, bytes }: SonyFrame, say: (datagram: Uint8Array) => void, faults: Faults): void {
    const before = this.options.countsWrongly ? undefined : this.answered.get(sequence);
    const read = readOrder(bytes);
    if (before) for (const datagram of before) say(datagram);
    else if (!this.isNext(sequence)) say(complaint(sequence, 0x01));
    else if (!read) say(complaint(sequence, 0x02));
    else this.obey(sequence, read.order, say, faults);
  }

  private isNext(sequence: number): boolean {
    // The last number is followed by zero.
    return this.options.countsWrongly || (this.newest !== null && (sequence > this.newest || sequence === 0));
  }

  private obey(sequence: number, order: ViscaOrder, say: (datagram: Uint8Array) => void, faults: Faults): void {
    this.newest = sequence;
    const answers: Uint8Array[] = [];
    this.answered.set(sequence, answers);
    for (const old of this.answered.keys()) if (this.answered.size > remembered) this.answered.delete(old);
    const answer = (reply: ViscaReply): void => {
      const number = this.options.countsWrongly ? 1 : sequence;
      const datagram = writeFrame({ payload: 'reply', sequence: number, bytes: writeReply(reply) });
      answers.push(datagram);
      say(datagram);
    };
    this.camera.obey(order, answer, faults);
  }
}

function complaint(sequence: number, what: number): Uint8Array {
  return writeFrame({ payload: 'control', sequence, bytes: Uint8Array.of(0x0f, what) });
}
