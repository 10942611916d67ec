import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RuleChange } from '../../../../core/src/statut/rule-changes.js';
import type { StatutInput } from '../../../../protocol/src/http/statut.js';

/** One version of the settings of the statut of a term. Rows are added, never changed. */
@Entity('statut_versions')
export class StatutVersionRow {
  @PrimaryColumn({ name: 'term_id', type: 'uuid' })
  termId: string;

  @PrimaryColumn({ type: 'int' })
  seq: number;

  @Column({ type: 'text' })
  label: string;

  /** `YYYY-MM-DD` */
  @Column({ name: 'valid_from', type: 'date' })
  validFrom: string;

  @Column({ type: 'jsonb' })
  rules: StatutInput['rules'];

  @Column({ type: 'jsonb' })
  changes: RuleChange[];

  @Column({ name: 'changed_by', type: 'uuid' })
  changedBy: string;

  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt: Date;
}
