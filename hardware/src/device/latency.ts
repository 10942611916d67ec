const kept = 100;

/** How long the last hundred commands took until their answer, in milliseconds. */
export class Latency {
  private readonly tookMs: number[] = [];
  private count = 0;

  add(ms: number): void {
    this.count += 1;
    this.tookMs.push(ms);
    if (this.tookMs.length > kept) this.tookMs.shift();
  }

  /** @returns whole milliseconds; null while nothing was measured */
  summary(): { count: number; p50: number; p95: number; max: number } | null {
    const sorted = this.tookMs.toSorted((a, b) => a - b);
    const at = (share: number): number =>
      Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
    return sorted.length === 0 ? null : { count: this.count, p50: at(0.5), p95: at(0.95), max: at(1) };
  }
}
