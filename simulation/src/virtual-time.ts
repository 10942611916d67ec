/** Something that will happen. */
interface Planned {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
  cancelled: boolean;
}

const realImmediate = setImmediate;

/**
 * Time that passes only when nothing more happens now. While `carriesOut` runs, the timers of all code in this process are its own,
 * so the hub's real writer waits, gives up and tries again without a second going by.
 */
export class VirtualTime {
  private readonly plans: Planned[] = [];
  private count = 0;
  /** Milliseconds since the start of the story. */
  now = 0;
  /** What already happened. */
  steps = 0;

  /** Plans something; of two plans for the same moment the older comes first. @returns takes the plan back */
  after(ms: number, run: () => void): Planned {
    this.count += 1;
    const plan: Planned = { at: this.now + Math.max(0, ms), order: this.count, run, cancelled: false };
    let low = 0;
    let high = this.plans.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = this.plans[middle];
      if (other && other.at <= plan.at) low = middle + 1;
      else high = middle;
    }
    this.plans.splice(low, 0, plan);
    return plan;
  }

  /** @returns a promise that is kept after so many virtual milliseconds */
  pause(ms: number): Promise<void> {
    return new Promise((resolve) => this.after(ms, resolve));
  }

  /**
   * Lets everything happen in its order until `isOver` says so or nothing is planned any more.
   * @param afterEach called after each step, when all promises it kept have been followed
   */
  async carriesOut(isOver: () => boolean, afterEach: () => void): Promise<void> {
    const restore = this.takesOver();
    try {
      while (!isOver()) {
        const plan = this.plans.shift();
        if (!plan) return;
        if (plan.cancelled) continue;
        this.now = plan.at;
        this.steps += 1;
        plan.run();
        await new Promise((resolve) => realImmediate(resolve));
        afterEach();
      }
    } finally {
      restore();
    }
  }

  private takesOver(): () => void {
    const world = globalThis as unknown as Record<string, unknown>;
    const { setTimeout, clearTimeout, setImmediate } = world;
    const performanceNow = performance.now;
    const timer = (run: (...given: unknown[]) => void, ms = 0, ...given: unknown[]) => {
      const plan = this.after(ms, () => run(...given));
      return Object.assign(plan, { unref: () => plan, ref: () => plan });
    };
    world.setTimeout = timer;
    world.setImmediate = (run: () => void) => timer(run);
    world.clearTimeout = (plan: Planned | undefined) => {
      if (plan) plan.cancelled = true;
    };
    performance.now = () => this.now;
    return () => {
      Object.assign(world, { setTimeout, clearTimeout, setImmediate });
      performance.now = performanceNow;
    };
  }
}
