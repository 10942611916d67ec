/** Keys asked for in one query at most. */
const mostAtOnce = 500;

interface Asked<Value> {
  readonly answer: Promise<Value | undefined>;
  readonly resolve: (value: Value | undefined) => void;
  readonly reject: (error: unknown) => void;
}

/** Reads by key what many ask for in the same turn of the event loop with one query. Nothing is kept: each turn reads anew. */
export class GatheredLookup<Value> {
  private asked = new Map<string, Asked<Value>>();

  /** @param read values by key; a key without one is left out */
  constructor(private readonly read: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>) {}

  /** @throws what `read` throws, to everybody who asked in that turn */
  find(key: string): Promise<Value | undefined> {
    const known = this.asked.get(key);
    if (known) return known.answer;
    if (this.asked.size === 0) setImmediate(() => this.readAll());
    let resolve: Asked<Value>['resolve'] = () => undefined;
    let reject: Asked<Value>['reject'] = () => undefined;
    const answer = new Promise<Value | undefined>((keep, fail) => {
      resolve = keep;
      reject = fail;
    });
    this.asked.set(key, { answer, resolve, reject });
    return answer;
  }

  private readAll(): void {
    const asked = [...this.asked];
    this.asked = new Map();
    for (let from = 0; from < asked.length; from += mostAtOnce)
      void this.readSome(asked.slice(from, from + mostAtOnce));
  }

  private async readSome(asked: readonly (readonly [string, Asked<Value>])[]): Promise<void> {
    try {
      const values = await this.read(asked.map(([key]) => key));
      for (const [key, { resolve }] of asked) resolve(values.get(key));
    } catch (error) {
      for (const [, { reject }] of asked) reject(error);
    }
  }
}
