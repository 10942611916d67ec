import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ScreenView } from '../../../../protocol/src/views/views.js';

/** A wall screen that an operator has paired. */
@Entity('screens')
export class Screen {
  @PrimaryColumn({ name: 'screen_id', type: 'uuid' })
  screenId: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ name: 'session_id', type: 'uuid' })
  sessionId: string;

  @Column({ type: 'text' })
  scene: ScreenView['scene'];

  @Column({ type: 'text' })
  message: string;

  @Column({ name: 'token_hash', type: 'text' })
  tokenHash: string;

  @Column({ name: 'paired_by', type: 'uuid' })
  pairedBy: string;

  @Column({ name: 'paired_at', type: 'timestamptz' })
  pairedAt: Date;
}
