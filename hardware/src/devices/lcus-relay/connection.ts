import type { LcusRelaySettings } from '../../../../protocol/src/hall/kinds/relay.js';
import type { Link } from '../../device/driver.js';
import { TellingLink } from '../../device/telling-link.js';
import type { ByteLine } from '../../line/byte-line.js';
import { type RelaySwitch, writeSwitch } from './codec.js';
import { afterRelayCommand, type RelayCommand, type SentRelays } from './wishes.js';

/** Cheap boards lose what comes close upon the last order. */
const gapMs = 20;

/** An open line to a board. It never answers: what was sent is all that is known, and nothing is known after power-up. */
export class LcusRelayLink extends TellingLink implements Link<SentRelays, RelayCommand> {
  private sent: SentRelays = { on: [], off: [], phase: null, announced: [] };
  /** Relays that are closed for the length of a pulse. */
  private readonly pulses = new Map<number, ReturnType<typeof setTimeout>>();
  private last: Promise<unknown> = Promise.resolve();
  private lastMs = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly line: ByteLine,
    private readonly settings: LcusRelaySettings,
  ) {
    super();
    line.onClose((reason) => {
      for (const timer of this.pulses.values()) clearTimeout(timer);
      this.tell({ type: 'closed', reason });
    });
    // A gong that was left closed, whatever happened, is opened before anything else.
    for (const { channel, use } of settings.channels) {
      if (use !== 'gong') continue;
      void this.write({ channel, on: false }).catch(() => undefined);
      this.sent = { ...this.sent, off: [...this.sent.off, channel] };
    }
  }

  get observed(): SentRelays {
    return this.sent;
  }

  get isOpen(): boolean {
    return this.line.isOpen;
  }

  async execute(command: RelayCommand): Promise<'sent'> {
    if (command.type === 'switch') await this.write(command);
    if (command.type === 'pulse') for (const channel of command.channels) await this.strike(channel);
    this.sent = afterRelayCommand(this.sent, command);
    this.tell({ type: 'changed', origin: 'command' });
    return 'sent';
  }

  /** Ends every pulse first. */
  close(): void {
    for (const [channel, timer] of this.pulses) {
      clearTimeout(timer);
      if (this.line.isOpen) this.line.write(writeSwitch({ channel, on: false }));
    }
    this.pulses.clear();
    this.line.close();
  }

  private async strike(channel: number): Promise<void> {
    clearTimeout(this.pulses.get(channel));
    this.pulses.set(
      channel,
      setTimeout(() => this.release(channel), this.settings.pulseMs),
    );
    await this.write({ channel, on: true });
  }

  private release(channel: number): void {
    this.pulses.delete(channel);
    // A line that closes meanwhile has said so itself.
    void this.write({ channel, on: false }).catch(() => undefined);
  }

  /** One order after another, whoever gives them. @throws Lost on a closed line */
  private write(order: RelaySwitch): Promise<void> {
    const turn = this.last.then(async () => {
      const restMs = this.lastMs + gapMs - performance.now();
      if (restMs > 0) await new Promise((resolve) => setTimeout(resolve, restMs));
      this.line.write(writeSwitch(order));
      this.lastMs = performance.now();
    });
    this.last = turn.catch(() => undefined);
    return turn;
  }
}
