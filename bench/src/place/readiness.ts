/** What the hub says of itself under `/health/ready`. */
interface Readiness {
  readonly checks: {
    readonly loop?: { readonly details: { readonly lagP99Ms: number; readonly lagMaxMs: number } };
    readonly agents?: { readonly details: { readonly desks: number } };
    readonly streams?: { readonly details: { readonly process: number; readonly watchers: number } };
  };
}

/** How late the hub's loop was in the last half minute. */
export async function loopLagOf(
  hubUrl: string,
): Promise<{ readonly lagP99Ms: number; readonly lagMaxMs: number } | null> {
  return (await readiness(hubUrl)).checks.loop?.details ?? null;
}

/** The process that serves the public's streams; 0 while there is none. */
export async function streamPidOf(hubUrl: string): Promise<number> {
  return (await readiness(hubUrl)).checks.streams?.details.process ?? 0;
}

/** Connections of people, whatever they look at. */
export async function desksOn(hubUrl: string): Promise<number> {
  return (await readiness(hubUrl)).checks.agents?.details.desks ?? 0;
}

async function readiness(hubUrl: string): Promise<Readiness> {
  return (await (await fetch(`${hubUrl}/health/ready`)).json()) as Readiness;
}
