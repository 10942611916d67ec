import type { ByteDevice } from '../../simulators/tcp-host.js';
import { writeCard } from './codec.js';

/** A reader at the door of the hall: tells every card that is shown to it. */
export class CardReader implements ByteDevice {
  private readonly callers = new Set<(bytes: Uint8Array) => void>();

  answer(say: (bytes: Uint8Array) => void): (bytes: Uint8Array) => void {
    this.callers.add(say);
    return () => undefined;
  }

  powerUp(): void {
    this.callers.clear();
  }

  /** Somebody holds a card to the reader. */
  show(card: string): void {
    for (const say of this.callers) say(writeCard(card));
  }
}
