/** One step of closing a hall safely. */
export interface CloseStep {
  /** Polish words for the journal. */
  readonly name: string;
  readonly withinMs: number;
  /** @returns what there is to say of its end, e.g. why it did not come about; undefined: done */
  run(signal: AbortSignal): Promise<string | undefined>;
}

/** In their order, each no longer than its time: what hangs or fails holds nothing else up. Never throws. */
export async function closeSafely(steps: readonly CloseStep[], say: (text: string) => void): Promise<void> {
  for (const { name, withinMs, run } of steps) {
    const limit = new AbortController();
    const late = Promise.withResolvers<string>();
    const timer = setTimeout(() => late.resolve(`nie skończono w ${Math.round(withinMs / 1_000)} s`), withinMs);
    const end = await Promise.race([run(limit.signal).catch(messageOf), late.promise]);
    clearTimeout(timer);
    limit.abort();
    say(`${name}: ${end ?? 'gotowe'}`);
  }
}

/** Looks until it holds or the signal ends the waiting. */
export async function whenSettled(isSettled: () => boolean, signal: AbortSignal): Promise<undefined> {
  while (!isSettled() && !signal.aborted) await new Promise((resolve) => setTimeout(resolve, 50));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
