/** What the rehearsal measures, in milliseconds of this process's clock. */
export class Stopwatch {
  readonly ackMs: number[] = [];
  acksMissing = 0;
  /** Hash of the chain in every acknowledgement: what a voter could write down. */
  readonly receipts: string[] = [];
  private readonly acks: { readonly seq: number; readonly at: number }[] = [];
  private readonly wallViews: { readonly seq: number; readonly at: number }[] = [];

  acknowledged(ack: { readonly seq: number; readonly hash: string }, tookMs: number, changesTheWall: boolean): void {
    this.ackMs.push(tookMs);
    this.receipts.push(ack.hash);
    if (changesTheWall) this.acks.push({ seq: ack.seq, at: performance.now() });
  }

  wallSaw(seq: number): void {
    this.wallViews.push({ seq, at: performance.now() });
  }

  /** For each acknowledged change, how long until the wall showed it; 0 when it was there before the ack. */
  wallLags(): number[] {
    return this.acks.flatMap(({ seq, at }) => {
      const seen = this.wallViews.find((view) => view.seq >= seq);
      return seen ? [Math.max(0, seen.at - at)] : [];
    });
  }
}

export interface Percentiles {
  readonly p50: number;
  readonly p99: number;
}

/** Nearest-rank percentiles, rounded to 0.1 ms; null of an empty list. */
export function percentiles(values: readonly number[]): Percentiles | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => Math.round((sorted[Math.ceil(share * sorted.length) - 1] ?? 0) * 10) / 10;
  return { p50: at(0.5), p99: at(0.99) };
}
