import type { DeviceCommand, Link } from '../../device/driver.js';
import { ListeningLink } from '../../device/telling-link.js';
import type { ByteLine } from '../../line/byte-line.js';
import { splitCards } from './codec.js';

/** A card that lies on the reader is told again and again. */
const sameCardMs = 2_000;

/** How many cards were shown since the line was opened; which ones is not told to anybody but the hub. */
export interface HeardReader {
  readonly cards: number;
}

/** A reader of presence cards, or a keypad whose numbers end with a key: it tells, and takes no orders. */
export class SerialReaderLink extends ListeningLink implements Link<HeardReader, DeviceCommand> {
  private cards = 0;
  private last: { readonly card: string; readonly atMs: number } | undefined;

  constructor(private readonly line: ByteLine) {
    super();
    line.onBytes(splitCards((card) => this.hear(card)));
    line.onClose((reason) => this.tell({ type: 'closed', reason }));
  }

  get observed(): HeardReader {
    return { cards: this.cards };
  }

  get isOpen(): boolean {
    return this.line.isOpen;
  }

  close(): void {
    this.line.close();
  }

  private hear(card: string): void {
    const atMs = performance.now();
    const isSame = this.last?.card === card && atMs - this.last.atMs < sameCardMs;
    this.last = { card, atMs };
    if (isSame) return;
    this.cards += 1;
    this.tell({ type: 'input', input: { kind: 'card', card } });
    this.tell({ type: 'changed', origin: 'device', text: 'Przyłożono kartę' });
  }
}
