import type { Faults } from '../simulators/faults.js';
import type { ByteDevice } from '../simulators/tcp-host.js';
import { aboutOf, type DisplayDialect, type DisplayOrder, type DisplayWord } from './dialect.js';

/** A display with a remote control: it wakes slowly, may be deaf in standby, and keeps its input while media play. */
export class SimulatedDisplay implements ByteDevice {
  power: 'on' | 'off' | 'waking' = 'off';
  input = 'hdmi1';
  isPlayingMedia = false;
  /** Every order except questions, for tests. */
  readonly heard: DisplayOrder[] = [];
  private waking: ReturnType<typeof setTimeout> | undefined;
  private readonly callers = new Set<(bytes: Uint8Array) => void>();

  constructor(
    private readonly dialect: DisplayDialect,
    private readonly options: {
      readonly wakeMs: number;
      readonly deafInStandby: boolean;
      /** Tells of the remote control by itself. */
      readonly notifies?: boolean;
    },
  ) {}

  answer(say: (bytes: Uint8Array) => void, faults: Faults): (bytes: Uint8Array) => void {
    this.callers.add(say);
    return this.dialect.overhear((order) => {
      if (order.type !== 'ask') this.heard.push(order);
      const isDeaf = this.options.deafInStandby && this.power !== 'on';
      const word = this.obey(order, faults);
      if (!isDeaf && !faults.busy) say(this.dialect.say(word, order));
    });
  }

  powerUp(): void {
    this.switchTo('off');
  }

  /** Somebody uses the remote control. */
  switchByHand(on: boolean): void {
    this.switchTo(on ? 'on' : 'off');
    const word: DisplayWord = { about: 'power', accepted: true, value: on ? 'on' : 'off', unasked: true };
    if (!this.options.notifies) return;
    for (const say of this.callers) say(this.dialect.say(word, { type: 'ask', about: 'power' }));
  }

  changeInputByHand(input: string): void {
    this.input = input;
  }

  private obey(order: DisplayOrder, { refuse }: Faults): DisplayWord {
    const about = aboutOf(order);
    const no: DisplayWord = { about, accepted: false, value: null };
    if (order.type === 'ask') return this.tell(order.about);
    if (refuse) return no;
    if (order.type === 'input') {
      if (this.power !== 'on' || this.isPlayingMedia) return no;
      this.input = order.input;
      return this.tell('input');
    }
    if (!order.on) this.switchTo('off');
    else if (this.power === 'off') this.wake();
    return { about, accepted: true, value: order.on ? 'on' : 'off' };
  }

  private tell(about: 'power' | 'input'): DisplayWord {
    if (about === 'power') return { about, accepted: true, value: this.power === 'on' ? 'on' : 'off' };
    return this.power === 'on' ? { about, accepted: true, value: this.input } : { about, accepted: false, value: null };
  }

  private wake(): void {
    this.power = 'waking';
    this.waking = setTimeout(() => this.switchTo('on'), this.options.wakeMs);
    this.waking.unref();
  }

  private switchTo(power: 'on' | 'off'): void {
    clearTimeout(this.waking);
    this.power = power;
  }
}

/** How a display of a training hall behaves. */
export const trainingDisplay = { wakeMs: 5_000, deafInStandby: false } as const;
