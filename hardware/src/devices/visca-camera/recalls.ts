/** A preset the camera has accepted and not yet reached. */
export interface Recall {
  readonly preset: number;
  readonly socket: number;
  readonly acceptedAtMs: number;
}

/**
 * What runs in a camera's sockets. Only the newest recall says where the camera will stand; those it overtook are waited for only
 * so that their sockets count as taken. Some cameras put a second command into a socket that is taken: each is a queue.
 */
export class Recalls {
  private readonly running: Recall[] = [];

  get newest(): Recall | undefined {
    return this.running.at(-1);
  }

  accepted(recall: Recall): void {
    this.running.push(recall);
  }

  /** @returns the one that ended; undefined for a socket where none of ours runs */
  ended(socket: number): { readonly recall: Recall; readonly wasNewest: boolean } | undefined {
    const at = this.running.findIndex((one) => one.socket === socket);
    const recall = this.running[at];
    if (!recall) return undefined;
    const wasNewest = recall === this.newest;
    // Once the newest has ended nobody waits for those it overtook.
    if (wasNewest) this.running.length = 0;
    else this.running.splice(at, 1);
    return { recall, wasNewest };
  }

  /** @returns the oldest one that nobody wants any more and that has run for a while (a head must not be stopped at once) */
  overtaken(nowMs: number, ranForMs: number): Recall | undefined {
    const [oldest] = this.running;
    return oldest && oldest !== this.newest && nowMs - oldest.acceptedAtMs >= ranForMs ? oldest : undefined;
  }

  forget(): void {
    this.running.length = 0;
  }
}
