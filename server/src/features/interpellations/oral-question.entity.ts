import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A question asked aloud at a session (I-04). */
@Entity('oral_questions')
export class OralQuestionRow {
  @PrimaryColumn({ name: 'oral_question_id', type: 'uuid' })
  oralQuestionId: string;

  @Column({ name: 'term_id', type: 'uuid' })
  termId: string;

  @Column({ name: 'session_id', type: 'uuid' })
  sessionId: string;

  /** Null for whoever is no councillor. */
  @Column({ name: 'member_id', type: 'uuid', nullable: true })
  memberId: string | null;

  @Column({ name: 'asked_by', type: 'text' })
  askedBy: string;

  @Column({ type: 'text' })
  question: string;

  @Column({ type: 'text' })
  answer: string;

  @Column({ name: 'entered_by', type: 'text' })
  enteredBy: string;

  @Column({ name: 'entered_at', type: 'timestamptz' })
  enteredAt: Date;

  /** The paper made of it. */
  @Column({ name: 'interpellation_id', type: 'uuid', nullable: true })
  interpellationId: string | null;
}
