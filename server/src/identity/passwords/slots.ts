import { HttpError } from '../../platform/errors/http-error.js';

/** More work is waiting than can be done in a sensible time; as an HTTP answer: come back in a moment. */
export class NoSlotFree extends HttpError {
  constructor() {
    super(503, { code: 'busy', text: 'System jest teraz przeciążony. Spróbuj ponownie za chwilę.', retryAfterS: 5 });
  }
}

/** Lets at most `size` pieces of work run at once and at most `maxWaiting` wait for their turn, first come first served. */
export class Slots {
  private free: number;
  private readonly waiting: (() => void)[] = [];

  constructor(
    size: number,
    private readonly maxWaiting: number,
  ) {
    this.free = size;
  }

  /** @throws NoSlotFree when the waiting room is full. */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.free > 0) this.free -= 1;
    else await this.turn();
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.free += 1;
    }
  }

  private turn(): Promise<void> {
    if (this.waiting.length >= this.maxWaiting) throw new NoSlotFree();
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}
