/** One answer for all who ask the same within a moment: many readers cost the hub one rendering. */
export class RecentAnswers<Value> {
  private readonly kept = new Map<string, { readonly madeAt: number; readonly value: Promise<Value> }>();

  /**
   * @param freshMs how long an answer counts as new.
   * @param capacity answers kept at most; the oldest leave first.
   */
  constructor(
    private readonly freshMs: number,
    private readonly capacity: number,
    private readonly nowMs: () => number = () => performance.now(),
  ) {}

  /** The answer to `key`, made by `make` unless there is a fresh one or one is being made. A failure is kept for nobody. */
  get(key: string, make: () => Promise<Value>): Promise<Value> {
    const known = this.kept.get(key);
    if (known && this.nowMs() - known.madeAt < this.freshMs) return known.value;
    this.kept.delete(key);
    const answer = { madeAt: this.nowMs(), value: make() };
    answer.value.catch(() => {
      if (this.kept.get(key) === answer) this.kept.delete(key);
    });
    this.kept.set(key, answer);
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= this.capacity) break;
      this.kept.delete(oldest);
    }
    return answer.value;
  }
}
