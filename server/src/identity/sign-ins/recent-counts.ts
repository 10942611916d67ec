import { type Instant, msBetween, plusMs } from '../../../../core/src/kernel/instant.js';

/** Keys kept at once; beyond it the oldest are forgotten, so that nobody fills the memory. */
const maxKeys = 20_000;

/** How often something happened per key within a sliding window. */
export class RecentCounts {
  private readonly times = new Map<string, Instant[]>();

  /** @param windowMs how long one occurrence counts; @param limit how many are allowed within it. */
  constructor(
    private readonly windowMs: number,
    private readonly limit: number,
  ) {}

  /** Milliseconds until one more is allowed; 0: now. */
  waitMs(key: string, now: Instant): number {
    const recent = this.recent(key, now);
    const oldest = recent[recent.length - this.limit];
    return oldest === undefined ? 0 : msBetween(now, plusMs(oldest, this.windowMs));
  }

  add(key: string, now: Instant): void {
    const recent = [...this.recent(key, now), now].slice(-this.limit);
    this.times.delete(key);
    this.times.set(key, recent);
    const [oldest] = this.times.keys();
    if (this.times.size > maxKeys && oldest !== undefined) this.times.delete(oldest);
  }

  forget(key: string): void {
    this.times.delete(key);
  }

  private recent(key: string, now: Instant): Instant[] {
    return (this.times.get(key) ?? []).filter((at) => msBetween(at, now) < this.windowMs);
  }
}
