import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { JournalLine } from '../../../../protocol/src/hall/device-report.js';

/** A line of the devices' own journal; never part of the council's log. */
@Entity('hall_journal')
export class HallJournalRow {
  @PrimaryGeneratedColumn({ name: 'line_id', type: 'bigint' })
  lineId: string;

  @Column({ name: 'hall_id', type: 'uuid' })
  hallId: string;

  @Column({ type: 'timestamptz' })
  at: Date;

  @Column({ name: 'device_id', type: 'text' })
  deviceId: string;

  @Column({ type: 'text' })
  kind: JournalLine['kind'];

  @Column({ type: 'text' })
  text: string;

  @Column({ name: 'took_ms', type: 'int', nullable: true })
  tookMs: number | null;
}
