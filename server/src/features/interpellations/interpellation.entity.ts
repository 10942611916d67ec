import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { InterpellationKind } from '../../../../core/src/interpellations/answer-clock.js';
import type { InterpellationChannels, InterpellationDocument } from '../../../../protocol/src/http/interpellations.js';

/** An entry of the register of interpellations and questions; its words are those that were filed. */
@Entity('interpellations')
export class InterpellationRow {
  @PrimaryColumn({ name: 'interpellation_id', type: 'uuid' })
  interpellationId: string;

  @Column({ name: 'term_id', type: 'uuid' })
  termId: string;

  /** Calendar year of the filing, in Warsaw. */
  @Column({ type: 'int' })
  year: number;

  /** Number within term and year. */
  @Column({ type: 'int' })
  no: number;

  @Column({ type: 'text' })
  kind: InterpellationKind;

  @Column({ type: 'text' })
  channel: 'paper' | 'electronic';

  /** Null for the councils of youth and seniors. */
  @Column({ name: 'member_id', type: 'uuid', nullable: true })
  memberId: string | null;

  /** Frozen at the filing. */
  @Column({ type: 'text' })
  author: string;

  @Column({ type: 'text', nullable: true })
  resolution: string | null;

  @Column({ type: 'text' })
  subject: string;

  @Column({ type: 'text' })
  facts: string;

  @Column({ type: 'text' })
  questions: string;

  /** When it came to the chair. */
  @Column({ name: 'filed_at', type: 'timestamptz' })
  filedAt: Date;

  /** Name of whoever entered it. */
  @Column({ name: 'entered_by', type: 'text' })
  enteredBy: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  /** When the mayor got it: the clock starts here (I-02). */
  @Column({ name: 'delivered_at', type: 'timestamptz', nullable: true })
  deliveredAt: Date | null;

  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true })
  answeredAt: Date | null;

  @Column({ name: 'answered_by', type: 'text', nullable: true })
  answeredBy: string | null;

  @Column({ type: 'text', nullable: true })
  answer: string | null;

  @Column({ type: 'jsonb' })
  channels: InterpellationChannels;

  /** Papers that came with the text or with the answer. */
  @Column({ type: 'jsonb', default: [] })
  documents: InterpellationDocument[];
}

export type PublishedContents = { readonly documents?: readonly InterpellationDocument[] } & (
  | { readonly subject: string; readonly facts: string; readonly questions: string }
  | { readonly answer: string }
);

/** What went out, version by version (P-02); only the newest is shown. */
@Entity('interpellation_publications')
export class InterpellationPublicationRow {
  @PrimaryColumn({ name: 'interpellation_id', type: 'uuid' })
  interpellationId: string;

  @PrimaryColumn({ type: 'text' })
  part: 'text' | 'answer';

  @PrimaryColumn({ type: 'int' })
  version: number;

  /** Null: taken down, with a reason (P-05). */
  @Column({ type: 'jsonb', nullable: true })
  contents: PublishedContents | null;

  @Column({ name: 'created_by', type: 'text' })
  createdBy: string;

  @Column({ type: 'text' })
  responsible: string;

  @Column({ name: 'entered_by', type: 'text' })
  enteredBy: string;

  @Column({ name: 'published_at', type: 'timestamptz' })
  publishedAt: Date;

  @Column({ type: 'text' })
  reason: string;
}

/** What was put right in an entry; only added to (P-02). */
@Entity('interpellation_corrections')
export class InterpellationCorrectionRow {
  @PrimaryColumn({ name: 'interpellation_id', type: 'uuid' })
  interpellationId: string;

  @PrimaryColumn({ type: 'int' })
  no: number;

  @Column({ type: 'jsonb' })
  before: Record<string, string | null>;

  @Column({ type: 'jsonb' })
  after: Record<string, string | null>;

  @Column({ type: 'text' })
  reason: string;

  @Column({ name: 'corrected_by', type: 'text' })
  correctedBy: string;

  @Column({ name: 'corrected_at', type: 'timestamptz' })
  correctedAt: Date;
}
