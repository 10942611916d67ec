import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Club, Guest } from '../../../../core/src/council/council.js';

/** A term of a council. Its statutory composition is fixed once a session was convened (G-03). */
@Entity('terms')
export class TermRow {
  @PrimaryColumn({ name: 'term_id', type: 'uuid' })
  termId: string;

  @Column({ name: 'council_name', type: 'text' })
  councilName: string;

  @Column({ type: 'text' })
  municipality: string;

  @Column({ type: 'text' })
  label: string;

  @Column({ type: 'int' })
  inhabitants: number;

  @Column({ name: 'statutory_size', type: 'int' })
  statutorySize: number;

  /** Never mixes with real registers; its sessions can be reset. */
  @Column({ type: 'boolean' })
  training: boolean;

  /** Whether the public site lists its sessions: real terms and the demo council, not courses. */
  @Column({ type: 'boolean' })
  shown: boolean;

  @Column({ type: 'jsonb' })
  clubs: Club[];

  @Column({ type: 'jsonb' })
  guests: Guest[];

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  /** When its first session was convened. */
  @Column({ name: 'convened_at', type: 'timestamptz', nullable: true })
  convenedAt: Date | null;

  /** A training council that is over leaves the lists. */
  @Column({ name: 'retired_at', type: 'timestamptz', nullable: true })
  retiredAt: Date | null;
}
