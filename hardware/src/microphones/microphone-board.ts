import type { LinkEvent } from '../device/driver.js';
import type { SeenMicrophones } from './microphones.js';

interface Awaited {
  readonly microphone: number;
  readonly on: boolean;
  readonly done: () => void;
}

/**
 * What a microphone system has told of itself so far, and who must hear of it. A change that an order of ours waits for is the
 * order's; every other was made at the desks.
 */
export class MicrophoneBoard {
  private readonly open = new Set<number>();
  private readonly requests = new Set<number>();
  private readonly listeners: ((event: LinkEvent) => void)[] = [];
  private awaited: Awaited | undefined;
  private isKnown = false;

  get seen(): SeenMicrophones {
    const sorted = (numbers: ReadonlySet<number>): number[] => [...numbers].sort((a, b) => a - b);
    return { open: sorted(this.open), requests: sorted(this.requests) };
  }

  subscribe(listener: (event: LinkEvent) => void): void {
    this.listeners.push(listener);
  }

  tell(event: LinkEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  isOpen(microphone: number): boolean {
    return this.open.has(microphone);
  }

  /** The whole state by the system's own word; the first one is no news to anybody. */
  tellOpen(open: readonly number[]): void {
    if (!this.isKnown) {
      this.isKnown = true;
      this.open.clear();
      for (const microphone of open) this.open.add(microphone);
      this.tell({ type: 'changed', origin: 'command' });
      return;
    }
    for (const microphone of [...this.open]) if (!open.includes(microphone)) this.tellMicrophone(microphone, false);
    for (const microphone of open) this.tellMicrophone(microphone, true);
  }

  /** One microphone opened or closed; saying it twice changes nothing. */
  tellMicrophone(microphone: number, on: boolean): void {
    const { awaited } = this;
    const isOurs = awaited?.microphone === microphone && awaited.on === on;
    if (this.open.has(microphone) !== on) {
      if (on) this.open.add(microphone);
      else this.open.delete(microphone);
      this.tellChange(microphone, on, isOurs);
    }
    if (isOurs) awaited.done();
  }

  /** @param isNews false while the whole state is read: nobody has pressed anything then */
  tellRequest(microphone: number, wanted: boolean, isNews = true): void {
    if (this.requests.has(microphone) === wanted) return;
    if (wanted) this.requests.add(microphone);
    else this.requests.delete(microphone);
    if (!isNews) return;
    this.tell({ type: 'input', input: { kind: 'floor-request', microphone, wanted } });
    this.tell({ type: 'changed', origin: 'command' });
  }

  /** Waits for the system's own word that a microphone is so. @returns false after silence */
  hears(microphone: number, on: boolean, withinMs: number): Promise<boolean> {
    return new Promise((resolve) => {
      const end = (heard: boolean): void => {
        clearTimeout(timer);
        if (this.awaited === awaited) this.awaited = undefined;
        resolve(heard);
      };
      const awaited: Awaited = { microphone, on, done: () => end(true) };
      const timer = setTimeout(() => end(false), withinMs);
      this.awaited = awaited;
    });
  }

  private tellChange(microphone: number, on: boolean, isOurs: boolean): void {
    if (isOurs) {
      this.tell({ type: 'changed', origin: 'command' });
      return;
    }
    this.tell({ type: 'input', input: { kind: 'microphone', microphone, open: on } });
    const text = `Mikrofon ${microphone} ${on ? 'włączony' : 'wyłączony'} przy pulpicie`;
    this.tell({ type: 'changed', origin: 'device', text });
  }
}
