import type { TlvcamSettings } from '../../../../protocol/src/hall/kinds/conference.js';
import type { Faults } from '../../simulators/faults.js';
import type { ByteDevice } from '../../simulators/tcp-host.js';
import { frame } from './codec.js';

const statusEveryMs = 5_000;
const repeatAfterMs = 300;
const repeats = 3;

const digits = (microphone: number): string => String(microphone).padStart(4, '0');

interface Caller {
  readonly say: (bytes: Uint8Array) => void;
  /** What was said last and is not acknowledged yet. */
  pending: Uint8Array | null;
}

/** A conference system with a camera output: says what is pressed at the desks, repeats what is not acknowledged. */
export class CameraOutput implements ByteDevice {
  readonly open = new Set<number>();
  /** How often a frame was acknowledged, for tests. */
  acknowledged = 0;
  private readonly callers = new Set<Caller>();
  private readonly status = setInterval(() => this.tellStatus(), statusEveryMs).unref();

  constructor(private readonly dialect: TlvcamSettings['dialect']) {}

  answer(say: (bytes: Uint8Array) => void, _faults: Faults): (bytes: Uint8Array) => void {
    const caller: Caller = { say, pending: null };
    this.callers.add(caller);
    return (bytes) => {
      for (const byte of bytes) {
        if (byte !== 0x06) continue;
        caller.pending = null;
        this.acknowledged += 1;
      }
    };
  }

  powerUp(): void {
    this.open.clear();
    this.callers.clear();
  }

  turnOff(): void {
    clearInterval(this.status);
  }

  /** Somebody switches a microphone at a desk. */
  press(desk: number): void {
    const on = !this.open.has(desk);
    if (on) this.open.add(desk);
    else this.open.delete(desk);
    if (this.dialect === 'tlvcam1') this.tell(frame(`${on ? 'M' : 'm'}${digits(desk)}`));
    else this.tell(`$${on ? 1 : 2}${digits(desk)}`);
  }

  closeAll(): void {
    this.open.clear();
    this.tell(this.dialect === 'tlvcam1' ? frame('V0000') : '&30000');
  }

  /** As it does every five seconds. */
  tellStatus(): void {
    if (this.dialect !== 'tlvcam1') return;
    const open = [...this.open].sort((a, b) => a - b);
    this.tell(frame(`S${open.length === 0 ? '0000' : open.map(digits).join('')}`));
  }

  private tell(text: string): void {
    const bytes = Buffer.from(this.dialect === 'tlvcam1' ? `${text}\r` : `${text}\r\n`, 'latin1');
    for (const caller of this.callers) this.sayUntilAcknowledged(caller, bytes, 0);
  }

  private sayUntilAcknowledged(caller: Caller, bytes: Uint8Array, repeated: number): void {
    caller.pending = bytes;
    caller.say(bytes);
    if (this.dialect !== 'tlvcam1' || repeated === repeats) return;
    setTimeout(() => {
      if (caller.pending === bytes && this.callers.has(caller)) this.sayUntilAcknowledged(caller, bytes, repeated + 1);
    }, repeatAfterMs).unref();
  }
}
