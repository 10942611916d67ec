import type { DeviceReport, JournalLine } from '../../../protocol/src/hall/device-report.js';
import type { HallNews } from '../../../protocol/src/hall/hall-link.js';

/** Reports go out at most this often, and at least every so often without a change. */
const soonMs = 150;
const atLeastMs = 5_000;
/** The hub takes so many at once; what a long absence adds beyond it is lost, the oldest first. */
const maxLines = 500;

/** Gathers what the devices tell and hands it to the hub, one message after another. */
export class NewsDesk {
  private lines: JournalLine[] = [];
  private soon: ReturnType<typeof setTimeout> | undefined;
  private readonly regular: ReturnType<typeof setInterval>;
  private sending: Promise<void> = Promise.resolve();

  constructor(
    private readonly reports: () => readonly DeviceReport[],
    private readonly tell: (news: HallNews) => Promise<boolean>,
  ) {
    this.regular = setInterval(() => this.changed(), atLeastMs);
  }

  add(line: JournalLine): void {
    this.lines = [...this.lines, line].slice(-maxLines);
    this.changed();
  }

  changed(): void {
    this.soon ??= setTimeout(() => {
      this.soon = undefined;
      this.sending = this.sending.then(() => this.send());
    }, soonMs);
  }

  /** What is there goes out once more. */
  async stop(): Promise<void> {
    clearInterval(this.regular);
    clearTimeout(this.soon);
    await this.sending;
    await this.send();
  }

  private async send(): Promise<void> {
    const journal = this.lines;
    this.lines = [];
    const taken = await this.tell({ reports: [...this.reports()], journal });
    if (!taken) this.lines = [...journal, ...this.lines].slice(-maxLines);
  }
}
