import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { settledWithin } from '../../platform/clock/settled-within.js';
import { HealthRegistry } from '../../platform/health/health-registry.js';
import { ThisHub } from '../../platform/hubs/this-hub.js';
import { Logger } from '../../platform/logging/logger.js';
import type { DeskEntry } from './desk-entry.js';

const everyMs = 2_000;
const mostAtOnce = 1_000;
/** Some minutes of a full hall without a database, in about ten megabytes. */
const mostWaiting = 20_000;
const goodbyeMs = 300;
const purgeEveryMs = 6 * 3_600_000;

/**
 * What councillors' desks were sent and when they said so, beside the log of the session: evidence of the way, never of the vote. Notes
 * are taken in memory and written in batches on the common pool, so that no vote waits for them; what does not fit while the
 * database is away is counted and dropped. ADR 25.
 */
@Injectable()
export class DeskJournal implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private waiting: DeskEntry[] = [];
  private dropped = 0;
  private droppedInAll = 0;
  private writing: Promise<void> | undefined;
  private failing = false;
  private readonly timers: NodeJS.Timeout[] = [];

  constructor(
    private readonly dataSource: DataSource,
    private readonly hub: ThisHub,
    private readonly logger: Logger,
    private readonly health: HealthRegistry,
  ) {}

  onApplicationBootstrap(): void {
    this.timers.push(setInterval(() => void this.write(), everyMs).unref());
    this.timers.push(setInterval(() => void this.purge(), purgeEveryMs).unref());
    void this.purge();
    // Never a reason to take a hub out of service.
    this.health.add('deskJournal', async () => ({
      ok: true,
      details: { waiting: this.waiting.length, dropped: this.droppedInAll },
    }));
  }

  async beforeApplicationShutdown(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    await settledWithin(this.write(), goodbyeMs);
  }

  /** Takes a note; costs a push and never fails. */
  note(entry: DeskEntry): void {
    if (this.waiting.length < mostWaiting) this.waiting.push(entry);
    else {
      this.dropped += 1;
      this.droppedInAll += 1;
    }
  }

  /** Writes what waits. Never rejects: what could not be written waits for the next time. */
  write(): Promise<void> {
    this.writing ??= this.writeAll().finally(() => {
      this.writing = undefined;
    });
    return this.writing;
  }

  private async writeAll(): Promise<void> {
    try {
      while (this.waiting.length > 0) {
        const batch = this.waiting.slice(0, mostAtOnce);
        await this.insert(batch);
        this.waiting.splice(0, batch.length);
      }
      if (this.dropped > 0) await this.tellDropped();
      this.failing = false;
    } catch (error) {
      if (!this.failing) this.logger.warn({ error, waiting: this.waiting.length }, 'The desk journal waits');
      this.failing = true;
    }
  }

  private async insert(batch: readonly DeskEntry[]): Promise<void> {
    const column = <Value>(of: (entry: DeskEntry) => Value) => batch.map(of);
    await this.dataSource.query(
      `INSERT INTO desk_journal (hub_id, session_id, at, member_id, device_id, kind, voting_id, command_id, seq, detail)
       SELECT $1::uuid, * FROM unnest($2::uuid[], $3::timestamptz[], $4::text[], $5::text[], $6::text[], $7::uuid[], $8::uuid[],
                                      $9::int[], $10::text[])`,
      [
        this.hub.hubId,
        column(({ sessionId }) => sessionId),
        column(({ at }) => at),
        column(({ memberId }) => memberId),
        column(({ deviceId }) => deviceId),
        column(({ kind }) => kind),
        column(({ votingId }) => votingId),
        column(({ commandId }) => commandId),
        column(({ seq }) => seq),
        column(({ detail }) => detail),
      ],
    );
  }

  /** A gap is told as one: whoever reads the journal knows that it is not whole. */
  private async tellDropped(): Promise<void> {
    const { dropped } = this;
    await this.dataSource.query('INSERT INTO desk_journal_gaps (hub_id, at, dropped) VALUES ($1, now(), $2)', [
      this.hub.hubId,
      dropped,
    ]);
    this.dropped -= dropped;
  }

  /** Two years, as system logs are kept (KRI); the table refuses to lose anything younger. */
  private async purge(): Promise<void> {
    try {
      await this.dataSource.query("DELETE FROM desk_journal WHERE at < now() - interval '2 years 1 day'");
      await this.dataSource.query("DELETE FROM desk_journal_gaps WHERE at < now() - interval '2 years 1 day'");
    } catch (error) {
      this.logger.warn({ error }, 'Old entries of the desk journal could not be removed');
    }
  }
}
