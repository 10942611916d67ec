import type { Link } from '../device/driver.js';
import { TellingLink } from '../device/telling-link.js';
import { Lost, Refused } from '../device/trouble.js';
import type { ByteLine } from '../line/byte-line.js';
import { aboutOf, type DisplayDialect, type DisplayOrder, type DisplayWord } from './dialect.js';
import type { DisplayCommand, SeenDisplay } from './displays.js';

/** How patient a link is, in milliseconds. */
export interface DisplayPace {
  readonly answerMs: number;
  /** Also keeps lines open that a display would drop when idle. */
  readonly watchEveryMs: number;
  readonly watchWakingEveryMs: number;
  readonly wakesWithinMs: number;
}

/** Displays wake in 5 to 15 s; some makers cut a line after 30 s of silence. */
export const displayPace: DisplayPace = {
  answerMs: 1_000,
  watchEveryMs: 5_000,
  watchWakingEveryMs: 1_000,
  wakesWithinMs: 30_000,
};

/** So many unanswered questions in a row make an awake display deaf. */
const missesUntilDeaf = 2;

/** An open line to one display that was asked how it is; silence is an answer too. */
export class DisplayLink extends TellingLink implements Link<SeenDisplay, DisplayCommand> {
  private seen: SeenDisplay = { power: 'deaf', input: null };
  private pending:
    | { readonly order: DisplayOrder; readonly heard: (word: DisplayWord | undefined) => void }
    | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private watching: ReturnType<typeof setTimeout> | undefined;
  private wakingSinceMs = 0;
  /** It was told to wake and did not: said once, not tried without end. */
  private sleptOn = false;
  private misses = 0;

  /** @throws Lost on a line that closes */
  static async over(line: ByteLine, dialect: DisplayDialect, pace = displayPace): Promise<DisplayLink> {
    const link = new DisplayLink(line, dialect, pace);
    await link.look();
    link.watchSoon();
    return link;
  }

  private constructor(
    private readonly line: ByteLine,
    private readonly dialect: DisplayDialect,
    private readonly pace: DisplayPace,
  ) {
    super();
    line.onBytes(
      dialect.listen(
        (word) => this.hear(word),
        () => this.pending?.order.type === 'ask',
      ),
    );
    line.onClose((reason) => {
      clearTimeout(this.watching);
      this.pending?.heard(undefined);
      this.tell({ type: 'closed', reason });
    });
  }

  get observed(): SeenDisplay {
    return this.seen;
  }

  get isOpen(): boolean {
    return this.line.isOpen;
  }

  async execute({ order }: DisplayCommand): Promise<'confirmed' | 'sent'> {
    const word = await this.say(order);
    if (word?.accepted === false) throw new Refused('monitor odmówił (odtwarza multimedia albo tego nie umie)');
    if (!word) return this.unanswered(order);
    if (order.type === 'input') this.become({ input: order.input }, 'command');
    else if (order.on) this.wakes();
    else this.become({ power: 'off', input: null }, 'command');
    return 'confirmed';
  }

  close(): void {
    clearTimeout(this.watching);
    this.line.close();
  }

  /** Deaf in standby, it may have heard all the same. @throws Lost, Refused */
  private unanswered(order: DisplayOrder): 'sent' {
    const isCall = order.type === 'power' && order.on && this.seen.power !== 'on';
    if (!isCall) throw new Lost('Monitor nie odpowiada');
    if (this.sleptOn) throw new Refused('monitor milczy i nie budzi się (zasilanie albo przewód)');
    this.wakes();
    return 'sent';
  }

  private wakes(): void {
    this.wakingSinceMs = performance.now();
    this.become({ power: 'waking' }, 'command');
    this.watchSoon();
  }

  /** @returns undefined after silence. @throws Lost on a closed line */
  private say(order: DisplayOrder): Promise<DisplayWord | undefined> {
    const turn = this.last.then(() => this.exchange(order));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private exchange(order: DisplayOrder): Promise<DisplayWord | undefined> {
    this.line.write(this.dialect.write(order));
    return new Promise((resolve) => {
      const heard = (word: DisplayWord | undefined): void => {
        clearTimeout(timer);
        this.pending = undefined;
        resolve(word);
      };
      const timer = setTimeout(heard, this.pace.answerMs);
      this.pending = { order, heard };
    });
  }

  private hear(word: DisplayWord): void {
    const { pending } = this;
    if (pending && !word.unasked && aboutOf(pending.order) === word.about) pending.heard(word);
    else if (word.unasked && word.about === 'power' && word.value !== null) this.powerTold(word.value === 'on', null);
  }

  private watchSoon(): void {
    clearTimeout(this.watching);
    const { watchEveryMs, watchWakingEveryMs } = this.pace;
    this.watching = setTimeout(
      () => {
        // A line that closes meanwhile has said so itself.
        void this.look()
          .catch(() => undefined)
          .then(() => this.line.isOpen && this.watchSoon());
      },
      this.seen.power === 'waking' ? watchWakingEveryMs : watchEveryMs,
    );
  }

  /** Asks everything. @throws Lost */
  private async look(): Promise<void> {
    const { seen } = this;
    const power = await this.say({ type: 'ask', about: 'power' });
    const isOn = power?.accepted === true && power.value === 'on';
    const input = isOn ? await this.say({ type: 'ask', about: 'input' }) : undefined;
    // What was ordered meanwhile is newer than what was asked.
    if (this.seen !== seen || !this.line.isOpen) return;
    if (power) this.powerTold(isOn, input?.accepted ? input.value : seen.input);
    else this.silent();
  }

  private powerTold(isOn: boolean, input: string | null): void {
    const was = this.seen.power;
    this.misses = 0;
    if (isOn) {
      this.sleptOn = false;
      const text = was === 'on' ? `Przełączono wejście na ${input ?? 'nieznane'}` : 'Monitor się włączył';
      this.become({ power: 'on', input: input ?? this.seen.input }, was === 'waking' ? 'command' : 'device', text);
    } else if (was !== 'waking') this.become({ power: 'off', input: null }, 'device', 'Monitor wyłączono');
    else if (this.isOverslept()) this.overslept('off');
  }

  private silent(): void {
    const was = this.seen.power;
    this.misses += 1;
    if (was === 'waking') {
      if (this.isOverslept()) this.overslept('deaf');
    } else if (was === 'off' || this.misses >= missesUntilDeaf)
      this.become({ power: 'deaf', input: null }, 'device', 'Monitor zamilkł (wyłączony albo bez przewodu)');
  }

  private isOverslept(): boolean {
    return performance.now() - this.wakingSinceMs > this.pace.wakesWithinMs;
  }

  private overslept(power: 'off' | 'deaf'): void {
    this.sleptOn = true;
    this.become({ power, input: null }, 'command');
  }

  private become(differs: Partial<SeenDisplay>, origin: 'command' | 'device', text?: string): void {
    const next = { ...this.seen, ...differs };
    if (next.power === this.seen.power && next.input === this.seen.input) return;
    this.seen = next;
    this.tell({ type: 'changed', origin, ...(text && origin === 'device' ? { text } : {}) });
  }
}
