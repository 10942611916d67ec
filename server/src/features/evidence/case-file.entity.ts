import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A case file as it was made; added, never changed. */
@Entity('case_files')
export class CaseFileRow {
  @PrimaryColumn({ name: 'case_file_id', type: 'uuid' })
  caseFileId: string;

  @Column({ name: 'session_id', type: 'uuid' })
  sessionId: string;

  @Column({ name: 'voting_id', type: 'uuid' })
  votingId: string;

  @Column({ name: 'voting_no', type: 'int' })
  votingNo: number;

  @Column({ name: 'made_at', type: 'timestamptz' })
  madeAt: Date;

  @Column({ name: 'made_by', type: 'uuid' })
  madeBy: string;

  /** Of `content`, 64 hex digits. */
  @Column({ type: 'text' })
  sha256: string;

  /** The JSON file, byte for byte. */
  @Column({ type: 'text' })
  content: string;
}
