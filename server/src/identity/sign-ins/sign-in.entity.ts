import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A running sign-in. The token itself is only in the browser; here is its SHA-256. */
@Entity('sign_ins')
export class SignIn {
  @PrimaryColumn({ name: 'sign_in_id', type: 'uuid' })
  signInId: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;

  @Column({ name: 'token_hash', type: 'text' })
  tokenHash: string;

  /** What was shown at the sign-in. */
  @Column({ type: 'text', array: true })
  factors: string[];

  @Column({ name: 'signed_in_at', type: 'timestamptz' })
  signedInAt: Date;

  @Column({ name: 'seen_at', type: 'timestamptz' })
  seenAt: Date;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt: Date;
}
