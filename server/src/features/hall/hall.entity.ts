import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DeviceReport } from '../../../../protocol/src/hall/device-report.js';
import type { HallPlan } from '../../../../protocol/src/hall/hall-plan.js';

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
