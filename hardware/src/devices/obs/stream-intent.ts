import type { SeenObs } from './difference.js';

/** After this long without OBS a public stream does not begin by itself (rule R7). */
const consentLastsMs = 60_000;

/** Whether OBS may stream without being told again; outlives the connections to one OBS. */
export class StreamIntent {
  private may: SeenObs['mayStream'] = 'no';
  private isStreaming = false;
  private lostAtMs: number | null = null;

  get mayStream(): SeenObs['mayStream'] {
    return this.may;
  }

  /** The session will begin it. */
  arm(): void {
    this.may = 'armed';
  }

  streams(): void {
    this.isStreaming = true;
    this.may = 'no';
  }

  /** By hand, by order, or because the server of the stream did not take it. */
  stopped(): void {
    this.isStreaming = false;
    this.may = 'no';
  }

  connectionLost(nowMs: number): void {
    this.lostAtMs ??= nowMs;
  }

  /** @param streams what OBS says after it has come back */
  connected(streams: boolean, nowMs: number): void {
    const wasAway = this.lostAtMs !== null && nowMs - this.lostAtMs > consentLastsMs;
    this.lostAtMs = null;
    if (streams) this.streams();
    else if (wasAway) this.stopped();
    else if (this.isStreaming) {
      this.isStreaming = false;
      this.may = 'resume';
    }
  }
}
