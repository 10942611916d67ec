/** Token bucket of one connection: 20 commands a second, 40 in a burst. A councillor needs a fraction of it. */
const perSecond = 20;
const burst = 40;
/** So many more refused than twice the taken ones, and the connection is cut. */
const patience = 200;

export class RateLimit {
  private tokens = burst;
  private refused = 0;
  private at = performance.now();

  take(): 'go' | 'slow-down' | 'cut' {
    const now = performance.now();
    this.tokens = Math.min(burst, this.tokens + ((now - this.at) / 1000) * perSecond);
    this.at = now;
    if (this.tokens >= 1) {
      this.tokens -= 1;
      this.refused = Math.max(0, this.refused - 2);
      return 'go';
    }
    this.refused += 1;
    return this.refused > patience ? 'cut' : 'slow-down';
  }
}
