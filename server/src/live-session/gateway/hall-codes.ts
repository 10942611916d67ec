import { createHmac } from 'node:crypto';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { SessionState } from '../../../../core/src/session/state.js';
import type { HallCodePart } from '../../../../protocol/src/views/hall-code-part.js';
import { Clock } from '../../platform/clock/clock.js';
import { DatabaseConnection } from '../../platform/database/database-connection.js';

const periodMs = 60_000;
/** Wrong codes of one councillor within a period; a six-digit code is not guessed from home. */
const mostAttempts = 5;

/**
 * S-30: the rotating code shown in the hall. It follows from the session, the minute and a key that every hub on one database
 * knows and nobody outside does: the password of its role. Nothing is stored, and no code stands in the log.
 */
@Injectable()
export class HallCodes implements OnModuleDestroy {
  private readonly key: Buffer;
  private readonly attempts = new Map<string, number>();
  private attemptsPeriod = 0;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    connection: DatabaseConnection,
    private readonly clock: Clock,
  ) {
    const { password } = new URL(connection.url);
    this.key = createHmac('sha256', password || connection.url)
      .update('hall-code')
      .digest();
  }

  /** Calls back when the codes have changed. */
  onTurn(turned: () => void): void {
    let last = this.period;
    this.timer = setInterval(() => {
      if (this.period === last) return;
      last = this.period;
      turned();
    }, 1_000).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  /** What the hall's screens show now; null unless the session uses codes and is still going on. */
  shown(sessionId: string, { rules, status }: SessionState): HallCodePart {
    if (!rules.hallCode || status === 'none' || status === 'prepared' || status === 'closed') return null;
    const period = this.period;
    return { code: this.codeOf(sessionId, period), changesAt: new Date((period + 1) * periodMs).toISOString() };
  }

  /** Codes that hold now: the one shown and the one before it, which somebody may just be typing. */
  valid(sessionId: string): readonly string[] {
    const { period } = this;
    return [this.codeOf(sessionId, period), this.codeOf(sessionId, period - 1)];
  }

  /** Counts one attempt. @returns false when there were too many in this period */
  mayTry(sessionId: string, memberId: string): boolean {
    if (this.attemptsPeriod !== this.period) this.attempts.clear();
    this.attemptsPeriod = this.period;
    const name = `${sessionId} ${memberId}`;
    const tried = (this.attempts.get(name) ?? 0) + 1;
    this.attempts.set(name, tried);
    return tried <= mostAttempts;
  }

  /** The number of the current period; another one means other codes. */
  get period(): number {
    return Math.floor(Date.parse(this.clock.now()) / periodMs);
  }

  private codeOf(sessionId: string, period: number): string {
    const digest = createHmac('sha256', this.key).update(`${sessionId} ${period}`).digest();
    return String(digest.readUInt32BE(0) % 1_000_000).padStart(6, '0');
  }
}
