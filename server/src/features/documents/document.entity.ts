import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ItemDocument } from '../../../../core/src/agenda/agenda-item.js';

/** A document of the council; its bytes lie on disk under their SHA-256 and never change. */
@Entity('documents')
export class DocumentRow implements ItemDocument {
  @PrimaryColumn({ name: 'document_id', type: 'uuid' })
  documentId: string;

  @Column({ type: 'text' })
  title: string;

  @Column({ name: 'file_name', type: 'text' })
  fileName: string;

  @Column({ type: 'text' })
  sha256: string;

  @Column({ type: 'int' })
  bytes: number;

  @Column({ type: 'boolean' })
  training: boolean;

  @Column({ name: 'uploaded_by', type: 'uuid', nullable: true })
  uploadedBy: string | null;

  @Column({ name: 'uploaded_at', type: 'timestamptz' })
  uploadedAt: Date;

  /** Since when everybody may read it: with the notice of its session. */
  @Column({ name: 'published_at', type: 'timestamptz', nullable: true })
  publishedAt: Date | null;
}
