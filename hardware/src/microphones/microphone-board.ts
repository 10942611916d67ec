import type { LinkEvent } from '../device/driver.js';
import { Refused } from '../device/trouble.js';
import type { MicrophoneCommand, SeenMicrophones } from './microphones.js';

/** An order of ours that is being carried out. */
interface Order extends Pick<MicrophoneCommand, 'microphone' | 'on'> {
  readonly done: () => void;
  readonly fail: (error: Refused) => void;
}

/**
 * What a microphone system has told of itself so far. A change that an order of ours asks for is the order's; every other was made
 * at the desks.
 */
export class MicrophoneBoard {
  private readonly open = new Set<number>();
  private readonly requests = new Set<number>();
  private readonly orders = new Set<Order>();
  private isKnown = false;

  /** @param tell who must hear of it */
  constructor(private readonly tell: (event: LinkEvent) => void) {}

  get seen(): SeenMicrophones {
    const sorted = (numbers: ReadonlySet<number>): number[] => [...numbers].sort((a, b) => a - b);
    return { open: sorted(this.open), requests: sorted(this.requests) };
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
    for (const order of this.orders) if (this.isOpen(order.microphone) === order.on) order.done();
  }

  /** One microphone opened or closed; saying it twice changes nothing. */
  tellMicrophone(microphone: number, on: boolean): void {
    const ours = [...this.orders].filter((order) => order.microphone === microphone && order.on === on);
    if (this.open.has(microphone) !== on) {
      if (on) this.open.add(microphone);
      else this.open.delete(microphone);
      this.tellChange(microphone, on, ours.length > 0);
    }
    for (const order of ours) order.done();
  }

  /** All requests for the floor that there are. @param isNews see `tellRequest` */
  tellRequests(wanted: readonly number[], isNews = true): void {
    for (const microphone of [...this.requests])
      if (!wanted.includes(microphone)) this.tellRequest(microphone, false, isNews);
    for (const microphone of wanted) this.tellRequest(microphone, true, isNews);
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

  /**
   * Carries out one order. Until it ends, what it asks for is its own doing.
   * @param give sends it  @param look asks the system, which was silent, for its state
   * @returns whether the microphone is as ordered, by the system's own word
   * @throws Refused, and whatever `give` and `look` throw
   */
  async carryOut(
    { microphone, on }: Pick<MicrophoneCommand, 'microphone' | 'on'>,
    withinMs: number,
    give: () => void | Promise<void>,
    look?: () => Promise<void>,
  ): Promise<boolean> {
    const { promise: told, resolve, reject } = Promise.withResolvers<boolean>();
    // It may be refused while it is still being given.
    told.catch(() => undefined);
    const order: Order = { microphone, on, done: () => resolve(true), fail: reject };
    this.orders.add(order);
    const timer = setTimeout(resolve, withinMs, false);
    try {
      await give();
      if (await told) return true;
      await look?.();
      return this.isOpen(microphone) === on;
    } finally {
      clearTimeout(timer);
      this.orders.delete(order);
    }
  }

  /** The system does not understand what it was told. */
  refuse(reason: string): void {
    for (const order of this.orders) order.fail(new Refused(reason));
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
