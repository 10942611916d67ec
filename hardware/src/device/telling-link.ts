import type { LinkEvent } from './driver.js';
import { Refused } from './trouble.js';

/** What every link does alike: it tells those who listen. */
export abstract class TellingLink {
  private readonly listeners: ((event: LinkEvent) => void)[] = [];

  subscribe(listener: (event: LinkEvent) => void): void {
    this.listeners.push(listener);
  }

  protected tell(event: LinkEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}

/** A link to a device that tells and takes no orders. */
export abstract class ListeningLink extends TellingLink {
  execute(): Promise<never> {
    return Promise.reject(new Refused('to urządzenie tylko mówi, nic nie można mu nakazać'));
  }
}
