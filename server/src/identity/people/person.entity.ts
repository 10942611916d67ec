import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../../../../core/src/council/council.js';

/** Somebody with an account. */
@Entity('people')
export class Person {
  @PrimaryColumn({ name: 'person_id', type: 'uuid' })
  personId: string;

  /** Lower case. */
  @Column({ type: 'text' })
  username: string;

  @Column({ name: 'full_name', type: 'text' })
  fullName: string;

  @Column({ type: 'text', array: true })
  roles: Role[];

  @Column({ type: 'boolean' })
  active: boolean;

  /** Made for training: never has a part in a real council. */
  @Column({ type: 'boolean' })
  training: boolean;

  @Column({ name: 'password_hash', type: 'text', select: false })
  passwordHash: string;

  /** What a sign-in must show, by name. Only `password` can be shown today; who is asked for more does not get in. */
  @Column({ name: 'required_factors', type: 'text', array: true })
  requiredFactors: string[];

  /** The training council it was made for and is closed with. */
  @Column({ name: 'made_for_term', type: 'uuid', nullable: true })
  madeForTerm: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'last_sign_in_at', type: 'timestamptz', nullable: true })
  lastSignInAt: Date | null;
}
