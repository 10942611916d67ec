import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DeviceReport } from '../../../../protocol/src/hall/device-report.js';
import type { HallPlan } from '../../../../protocol/src/hall/hall-plan.js';
import type { PowerPart } from '../../../../protocol/src/views/power-part.js';

/** The power of a hall while it is not well. `paused`: the session that was paused for it. */
export interface PowerOfHall extends NonNullable<PowerPart> {
  readonly paused: string | null;
}

/** A hall and the devices in it. */
@Entity('halls')
export class HallRow {
  @PrimaryColumn({ name: 'hall_id', type: 'uuid' })
  hallId: string;

  @Column({ type: 'text' })
  name: string;

  /** Follows training sessions only, as a real hall follows real ones only. */
  @Column({ type: 'boolean' })
  training: boolean;

  /** Its devices are simulated. */
  @Column({ type: 'boolean' })
  virtual: boolean;

  @Column({ type: 'jsonb' })
  plan: HallPlan;

  @Column({ type: 'int' })
  revision: number;

  @Column({ name: 'session_id', type: 'uuid', nullable: true })
  sessionId: string | null;

  @Column({ name: 'key_hash', type: 'text', nullable: true })
  keyHash: string | null;

  /** What its program said last. */
  @Column({ type: 'jsonb' })
  reports: DeviceReport[];

  @Column({ name: 'reported_at', type: 'timestamptz', nullable: true })
  reportedAt: Date | null;

  /** Null: all is well, as far as anybody knows. */
  @Column({ type: 'jsonb', nullable: true })
  power: PowerOfHall | null;
}

/** A password of a device: told to the hall's program, never to a person. */
@Entity('hall_secrets')
export class HallSecretRow {
  @PrimaryColumn({ name: 'hall_id', type: 'uuid' })
  hallId: string;

  @PrimaryColumn({ name: 'device_id', type: 'text' })
  deviceId: string;

  @PrimaryColumn({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  value: string;
}
