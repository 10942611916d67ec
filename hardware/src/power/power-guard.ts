import type { Power } from '../devices/nut-ups/codec.js';
import { nextPower, type PowerReading, type PowerState, powerAtStart, worstOf } from './power-policy.js';
import { type CloseStep, closeSafely } from './safe-close.js';

/** What people are told of the power. */
export interface PowerNews extends PowerReading {
  readonly deviceId: string;
}

export interface PowerOutlets {
  /** What every UPS says now; empty without one. */
  readings(): readonly { readonly deviceId: string; readonly reading: PowerReading }[];
  /** To the hub. @returns whether it has it */
  tell(news: PowerNews): Promise<boolean>;
  /** The hall is closed safely by these, in their order. */
  readonly closing: readonly CloseStep[];
  /** The devices follow the session again. */
  reopen(): void;
  journal(deviceId: string, text: string): void;
}

const lookEveryMs = 1_000;
/** While the power is out or unknown the hub hears again so often, whether it has changed or not. */
const repeatMs = 5_000;

/** Watches the power of one hall, tells the hub of it, and closes the hall safely when it fails. */
export class PowerGuard {
  private state = powerAtStart(performance.now());
  private deviceId: string | undefined;
  private told: Power | undefined;
  private toldAtMs = 0;
  private isTelling = false;
  private closing: Promise<void> | undefined;
  private readonly timer: ReturnType<typeof setInterval>;

  constructor(private readonly outlets: PowerOutlets) {
    this.timer = setInterval(() => this.look(), lookEveryMs);
  }

  /** Waits for a closing that has begun. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.closing;
  }

  /** Also when a UPS has just said something. */
  look(): void {
    const readings = this.outlets.readings();
    const [first] = readings;
    if (!first) {
      this.forget();
      return;
    }
    const reading = worstOf(readings.map((one) => one.reading));
    this.deviceId = readings.find((one) => one.reading.power === reading.power)?.deviceId ?? first.deviceId;
    const before = this.state;
    this.state = nextPower(before, reading, performance.now());
    if (this.state.stage !== before.stage) this.enter(this.deviceId, before.stage);
    const news = newsOf(this.state);
    if (news) void this.tell(this.deviceId, news);
  }

  /** The hall has no UPS any more: nobody shall wait for its word. */
  private forget(): void {
    const { deviceId } = this;
    if (deviceId === undefined) return;
    if (this.state.stage === 'closed') this.outlets.reopen();
    this.deviceId = undefined;
    this.state = powerAtStart(performance.now());
    void this.tell(deviceId, { power: 'mains', remainingS: null });
  }

  private enter(deviceId: string, before: PowerState['stage']): void {
    const { journal, closing, reopen } = this.outlets;
    if (this.state.stage === 'battery') journal(deviceId, 'Brak zasilania z sieci od 10 s: powiadomiono salę');
    else if (this.state.stage === 'mains') {
      journal(deviceId, 'Zasilanie z sieci od 30 s: alarm odwołany');
      if (before === 'closed') reopen();
    } else {
      journal(deviceId, 'Zasilanie zawodzi: bezpieczne zamknięcie sali');
      this.closing = closeSafely(closing, (text) => journal(deviceId, text));
    }
  }

  private async tell(deviceId: string, news: PowerReading): Promise<void> {
    const isOther = news.power !== this.told;
    const isDue = news.power !== 'mains' && performance.now() - this.toldAtMs >= repeatMs;
    if (this.isTelling || !(isOther || isDue)) return;
    this.isTelling = true;
    try {
      if (!(await this.outlets.tell({ deviceId, ...news }))) return;
      this.told = news.power;
      this.toldAtMs = performance.now();
    } finally {
      this.isTelling = false;
    }
  }
}

/** A hall that is closed says so whatever its UPS does. @returns undefined while the policy has not made up its mind */
export function newsOf({ stage, isUnknown, remainingS, power }: PowerState): PowerReading | undefined {
  if (stage === 'closed') return { power: 'failing', remainingS };
  if (isUnknown) return { power: 'unknown', remainingS: null };
  if (stage === 'battery') return { power: stage, remainingS };
  return power === 'mains' ? { power, remainingS: null } : undefined;
}
