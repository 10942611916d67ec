import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { AuditEntry } from './audit-entry.entity.js';

export interface AuditedAct {
  /** Null: the hub itself. */
  readonly actorId: string | null;
  /** What happened, e.g. `person-created`. */
  readonly action: string;
  /** The kind and id of what it happened to, e.g. `person`. */
  readonly subject: readonly [type: string, id: string];
  /** Facts that matter later, e.g. roles before and after; never a secret. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** The append-only trail of administrative acts. The database refuses to change or remove an entry. */
@Injectable()
export class AuditTrail {
  constructor(private readonly clock: Clock) {}

  /** @param manager of the transaction that makes the change: both are kept, or neither. */
  async record(manager: EntityManager, { actorId, action, subject, details }: AuditedAct): Promise<void> {
    const [subjectType, subjectId] = subject;
    const at = new Date(this.clock.now());
    await manager.insert(AuditEntry, { at, actorId, action, subjectType, subjectId, details: { ...details } });
  }
}
