import type { DeviceCommand, Link, LinkEvent } from '../../device/driver.js';
import { Refused } from '../../device/trouble.js';
import type { ByteLine } from '../../line/byte-line.js';
import { splitCards } from './codec.js';

/** A card that lies on the reader is told again and again. */
const sameCardMs = 2_000;

/** How many cards were shown since the line was opened; which ones is not told to anybody but the hub. */
export interface HeardReader {
  readonly cards: number;
}

/** A reader of presence cards, or a keypad whose numbers end with a key: it tells, and takes no orders. */
export class SerialReaderLink implements Link<HeardReader, DeviceCommand> {
  private cards = 0;
  private last: { readonly card: string; readonly atMs: number } | undefined;
  private readonly listeners: ((event: LinkEvent) => void)[] = [];

  constructor(private readonly line: ByteLine) {
    line.onBytes(splitCards((card) => this.hear(card)));
    line.onClose((reason) => this.tell({ type: 'closed', reason }));
  }

  get observed(): HeardReader {
    return { cards: this.cards };
  }

  get isOpen(): boolean {
    return this.line.isOpen;
  }

  subscribe(listener: (event: LinkEvent) => void): void {
    this.listeners.push(listener);
  }

  execute(): Promise<never> {
    return Promise.reject(new Refused('czytnik tylko mówi, nic nie można mu nakazać'));
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

  private tell(event: LinkEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}
