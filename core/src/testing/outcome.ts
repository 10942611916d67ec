import { canonicalJson } from '../kernel/canonical-json.js';
import type { Refusal, RefusalCode } from '../kernel/refusal.js';
import type { Decision } from '../session/decision.js';
import type { SessionEvent } from '../session/events.js';

/** What the rules answered to one command, with the sentences a spec says about it. Every `then…` throws when it is not so. */
export class Outcome {
  constructor(
    private readonly decision: Decision,
    private readonly order: string,
  ) {}

  /** Events that entered the log: of an accepted command, or the trace of a refused one. */
  get events(): readonly SessionEvent[] {
    return this.decision.kind === 'accepted' ? this.decision.events : this.decision.trace;
  }

  /** The event an answer without events rests on. */
  get restsOn(): number | undefined {
    return this.decision.kind === 'accepted' ? this.decision.restsOn : undefined;
  }

  get refusal(): Refusal | null {
    return this.decision.kind === 'refused' ? this.decision.refusal : null;
  }

  /** Exactly these events happened, in this order. */
  thenEvents(...expected: readonly SessionEvent[]): this {
    this.thenAccepted();
    return this.compare(this.events, expected);
  }

  /** Events of exactly these types happened; for when the payload is not the point. */
  thenTypes(...types: readonly SessionEvent['type'][]): this {
    this.thenAccepted();
    return this.compare(
      this.events.map((event) => event.type),
      types,
    );
  }

  thenAccepted(): this {
    if (this.refusal) throw new Error(`${this.order}: refused with ${canonicalJson(this.refusal)}`);
    return this;
  }

  /** Refused with this code and these figures, and without a trace unless `thenTrace` says so. */
  thenRefused(code: RefusalCode, details?: Refusal['details']): this {
    if (!this.refusal) throw new Error(`${this.order}: accepted with ${canonicalJson(this.events)}, not ${code}`);
    const { code: was, details: figures } = this.refusal;
    return this.compare(
      { code: was, ...(details ? { details: figures } : {}) },
      { code, ...(details ? { details } : {}) },
    );
  }

  /** The refusal rests on this article. */
  onGrounds(article: string): this {
    return this.compare(this.refusal?.article ?? null, article);
  }

  thenTrace(...expected: readonly SessionEvent[]): this {
    return this.compare(this.refusal ? this.events : null, expected);
  }

  private compare(actual: unknown, expected: unknown): this {
    const [was, wanted] = [canonicalJson(actual), canonicalJson(expected)];
    if (was !== wanted) throw new Error(`${this.order}\n  expected ${wanted}\n  was      ${was}`);
    return this;
  }
}
