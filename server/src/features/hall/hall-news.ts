import { Injectable } from '@nestjs/common';
import { DataSource, LessThan } from 'typeorm';
import type { JournalLine } from '../../../../protocol/src/hall/device-report.js';
import type { HallNews as News } from '../../../../protocol/src/hall/hall-link.js';
import { Clock } from '../../platform/clock/clock.js';
import { HallJournalRow } from './hall-journal.entity.js';

const keptDays = 90;
const forgetEveryMs = 3_600_000;

/** What the programs of halls tell: how the devices are, and the devices' own journal, kept for ninety days. */
@Injectable()
export class HallNews {
  private forgotAt = 0;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async take(hallId: string, { reports, journal }: News): Promise<void> {
    const now = new Date(this.clock.now());
    await this.dataSource.transaction(async (manager) => {
      await manager.query('UPDATE halls SET reports = $2, reported_at = $3 WHERE hall_id = $1', [
        hallId,
        JSON.stringify(reports),
        now,
      ]);
      if (journal.length > 0)
        await manager.insert(
          HallJournalRow,
          journal.map((line) => rowOf(hallId, line)),
        );
    });
    await this.forgetOld(now);
  }

  /** A line of the hub's own in the devices' journal: what it made of something the hall told. */
  async note(hallId: string, line: Omit<JournalLine, 'at'>): Promise<void> {
    await this.dataSource.getRepository(HallJournalRow).insert(rowOf(hallId, { ...line, at: this.clock.now() }));
  }

  /** The newest first. */
  async journal(hallId: string, count: number): Promise<JournalLine[]> {
    const rows = await this.dataSource
      .getRepository(HallJournalRow)
      .find({ where: { hallId }, order: { lineId: 'DESC' }, take: count });
    return rows.map(({ at, deviceId, kind, text, tookMs }) => ({
      at: at.toISOString(),
      deviceId,
      kind,
      text,
      ...(tookMs === null ? {} : { tookMs }),
    }));
  }

  private async forgetOld(now: Date): Promise<void> {
    if (now.getTime() - this.forgotAt < forgetEveryMs) return;
    this.forgotAt = now.getTime();
    const before = new Date(now.getTime() - keptDays * 24 * 3_600_000);
    await this.dataSource.getRepository(HallJournalRow).delete({ at: LessThan(before) });
  }
}

function rowOf(hallId: string, { at, tookMs, ...line }: JournalLine): Omit<HallJournalRow, 'lineId'> {
  return { ...line, hallId, at: new Date(at), tookMs: tookMs ?? null };
}
