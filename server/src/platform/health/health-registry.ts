/** What one part of the hub says about itself. */
export interface HealthReport {
  readonly ok: boolean;
  /** Facts for the operator: settings, counts, ages; no personal data. */
  readonly details?: Readonly<Record<string, string | number | boolean | null>>;
}

const answerDeadlineMs = 2_000;

/** Where the hub's parts say whether they are ready. Inject it by this class and call `add` when a module starts. */
export class HealthRegistry {
  private readonly checks = new Map<string, () => Promise<HealthReport>>();

  /** @param name key in the answer of `/health/ready`, e.g. `log`. A name is taken once. */
  add(name: string, check: () => Promise<HealthReport>): void {
    if (this.checks.has(name)) throw new Error(`Health check "${name}" is already there`);
    this.checks.set(name, check);
  }

  /** Asks every part at once; one that throws or does not answer in two seconds is not ready. */
  async ask(): Promise<Record<string, HealthReport>> {
    const reports = await Promise.all(
      [...this.checks].map(async ([name, check]) => [name, await askOne(check)] as const),
    );
    return Object.fromEntries(reports);
  }
}

async function askOne(check: () => Promise<HealthReport>): Promise<HealthReport> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<HealthReport>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, details: { reason: 'no answer in time' } }), answerDeadlineMs);
  });
  try {
    return await Promise.race([check(), deadline]);
  } catch {
    return { ok: false, details: { reason: 'the check failed' } };
  } finally {
    clearTimeout(timer);
  }
}
