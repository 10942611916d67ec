import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ScanMediaType } from '../../../../protocol/src/http/vote-sheets.js';

/** The scan of a signed sheet; its bytes lie on disk under their SHA-256. It counts once the log names it. */
@Entity('vote_sheets')
export class VoteSheetRow {
  @PrimaryColumn({ name: 'document_id', type: 'uuid' })
  documentId: string;

  @Column({ name: 'session_id', type: 'uuid' })
  sessionId: string;

  @Column({ name: 'voting_id', type: 'uuid' })
  votingId: string;

  @Column({ name: 'file_name', type: 'text' })
  fileName: string;

  @Column({ name: 'media_type', type: 'text' })
  mediaType: ScanMediaType;

  @Column({ type: 'text' })
  sha256: string;

  @Column({ type: 'int' })
  bytes: number;

  @Column({ name: 'uploaded_by', type: 'uuid' })
  uploadedBy: string;

  @Column({ name: 'uploaded_at', type: 'timestamptz' })
  uploadedAt: Date;

  @Column({ name: 'published_at', type: 'timestamptz', nullable: true })
  publishedAt: Date | null;
}
