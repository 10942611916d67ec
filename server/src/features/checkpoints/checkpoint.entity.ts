import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A signed checkpoint: the log of a session as it was after `size` events. Written once. */
@Entity('session_checkpoints')
export class CheckpointRow {
  @PrimaryColumn({ name: 'session_id', type: 'uuid' })
  sessionId: string;

  @PrimaryColumn({ type: 'int' })
  size: number;

  /** Merkle root, 64 hex digits. */
  @Column({ type: 'text' })
  root: string;

  /** The signed note, byte for byte (C2SP). */
  @Column({ type: 'text' })
  note: string;

  @Column({ name: 'made_at', type: 'timestamptz' })
  madeAt: Date;
}

/** A second party's signature under a checkpoint. */
@Entity('checkpoint_cosignatures')
export class CosignatureRow {
  @PrimaryColumn({ name: 'session_id', type: 'uuid' })
  sessionId: string;

  @PrimaryColumn({ type: 'int' })
  size: number;

  /** Name of the witness's key. */
  @PrimaryColumn({ type: 'text' })
  witness: string;

  @PrimaryColumn({ name: 'key_id', type: 'text' })
  keyId: string;

  /** The line of the note, with its line feed. */
  @Column({ name: 'signature_line', type: 'text' })
  signatureLine: string;

  @Column({ name: 'received_at', type: 'timestamptz' })
  receivedAt: Date;
}

/** Since when, or until when, a key of this installation signs; the hubs of one database each have their own. */
@Entity('checkpoint_keys')
export class CheckpointKeyRow {
  /** 64 hex digits. */
  @PrimaryColumn({ name: 'public_key', type: 'text' })
  publicKey: string;

  @PrimaryColumn({ type: 'text' })
  change: 'begun' | 'ended';

  @Column({ type: 'timestamptz' })
  at: Date;
}
