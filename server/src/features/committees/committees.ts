import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import type { CommitteeKind, SittingCommittee } from '../../../../core/src/committees/committee.js';
import type { CommitteeChange, CommitteeInput, CommitteeRecord } from '../../../../protocol/src/http/committees.js';
import { AuditTrail } from '../../identity/audit/audit-trail.js';
import { Clock } from '../../platform/clock/clock.js';
import { HttpError } from '../../platform/errors/http-error.js';
import { MemberRow, type Office, Terms } from '../members/index.js';
import { CommitteeRow } from './committee.entity.js';
import { committeeFault, committeeUnknown } from './committee-faults.js';

/** Committees of a term, kept by the council office with an audit entry for every change (K-01, G-01). */
@Injectable()
export class Committees {
  constructor(
    private readonly dataSource: DataSource,
    private readonly terms: Terms,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Those that sit first; in each group those the act asks for (art. 18a, 18b), then standing and ad hoc ones, by name. @throws HttpError 404 `term-unknown` */
  async list(office: Office, termId: string): Promise<CommitteeRecord[]> {
    const { manager } = this.dataSource;
    await this.terms.find(manager, office, termId);
    const rows = await manager.find(CommitteeRow, { where: { termId } });
    return rows.map(recordOf).sort(inRegisterOrder);
  }

  /** @throws HttpError 404 `term-unknown`, 422 see `committeeFault`. */
  create(office: Office, termId: string, input: CommitteeInput): Promise<CommitteeRecord> {
    return this.dataSource.transaction(async (manager) => {
      await this.check(manager, office, termId, input);
      const row = manager.create(CommitteeRow, {
        ...this.rowOf(input, null),
        committeeId: randomUUID(),
        termId,
        version: 1,
        createdAt: new Date(this.clock.now()),
      });
      await manager.insert(CommitteeRow, row);
      await this.note(manager, office, 'committee-created', row);
      return recordOf(row);
    });
  }

  /** @throws HttpError 404 `committee-unknown`, 409 `committee-changed`, 422 see `committeeFault`. */
  change(office: Office, termId: string, committeeId: string, { version, ...input }: CommitteeChange) {
    return this.dataSource.transaction(async (manager) => {
      await this.check(manager, office, termId, input);
      const where = { committeeId, termId };
      const row = await manager.findOne(CommitteeRow, { where, lock: { mode: 'pessimistic_write' } });
      if (!row) throw committeeUnknown();
      if (row.version !== version) {
        const text = 'Ktoś zmienił tę komisję w międzyczasie. Odśwież i wprowadź zmiany ponownie.';
        throw new HttpError(409, { code: 'committee-changed', text, path: 'version' });
      }
      const next = manager.create(CommitteeRow, { ...row, ...this.rowOf(input, row.closedAt), version: version + 1 });
      await manager.save(next);
      await this.note(manager, office, 'committee-changed', next);
      return recordOf(next);
    });
  }

  /**
   * The committees of a sitting as its log freezes them: members with a mandate, numbers that follow those convened before.
   * @throws HttpError 422 `committee-unknown`
   */
  async sitting(
    manager: EntityManager,
    termId: string,
    committeeIds: readonly string[],
    activeMembers: ReadonlySet<string>,
  ): Promise<SittingCommittee[]> {
    const rows = await manager.findBy(CommitteeRow, { termId, committeeId: In([...committeeIds]) });
    return Promise.all(
      committeeIds.map(async (committeeId) => {
        const row = rows.find((candidate) => candidate.committeeId === committeeId && candidate.closedAt === null);
        if (!row) throw committeeUnknown(422);
        const seated = (id: string | null) => (id !== null && activeMembers.has(id) ? id : null);
        return {
          committeeId,
          name: row.name,
          kind: row.kind,
          number: 1 + (await sittingsBefore(manager, committeeId)),
          memberIds: row.memberIds.filter((id) => activeMembers.has(id)),
          chairId: seated(row.chairId),
          deputyId: seated(row.deputyId),
          quorum: { p: row.quorumP, q: row.quorumQ },
          handCounts: row.handCounts,
          majority: row.majority,
        };
      }),
    );
  }

  private async check(manager: EntityManager, office: Office, termId: string, input: CommitteeInput): Promise<void> {
    await this.terms.find(manager, office, termId);
    const fault = committeeFault(input, await manager.findBy(MemberRow, { termId }));
    if (fault) throw fault;
  }

  private rowOf({ quorum, closed, ...input }: CommitteeInput, closedAt: Date | null) {
    const dissolved = closed ? (closedAt ?? new Date(this.clock.now())) : null;
    return { ...input, quorumP: quorum.p, quorumQ: quorum.q, closedAt: dissolved };
  }

  private note(manager: EntityManager, office: Office, action: string, row: CommitteeRow): Promise<void> {
    const { committeeId, name, memberIds, chairId, quorumP, quorumQ, handCounts, majority, closedAt, version } = row;
    const details = {
      name,
      memberIds,
      chairId,
      quorum: `${quorumP}/${quorumQ}`,
      handCounts,
      majority,
      closed: !!closedAt,
      version,
    };
    return this.audit.record(manager, {
      actorId: office.personId,
      action,
      subject: ['committee', committeeId],
      details,
    });
  }
}

const kindsInOrder: readonly CommitteeKind[] = ['audit', 'petitions', 'standing', 'ad-hoc'];

function inRegisterOrder(a: CommitteeRecord, b: CommitteeRecord): number {
  const rank = ({ closed, kind }: CommitteeRecord) => (closed ? kindsInOrder.length : 0) + kindsInOrder.indexOf(kind);
  return rank(a) - rank(b) || a.name.localeCompare(b.name, 'pl');
}

/** Sittings of a committee convened so far; one that was taken off the lists counts no more. */
async function sittingsBefore(manager: EntityManager, committeeId: string): Promise<number> {
  const [row]: { count: string }[] = await manager.query(
    `SELECT count(*) AS count FROM meetings m JOIN session_index i USING (session_id)
      WHERE m.retired_at IS NULL AND i.status <> 'prepared' AND m.committee_ids @> jsonb_build_array($1::text)`,
    [committeeId],
  );
  return Number(row?.count ?? 0);
}

function recordOf({ quorumP, quorumQ, closedAt, ...row }: CommitteeRow): CommitteeRecord {
  const { committeeId, name, kind, memberIds, chairId, deputyId, handCounts, majority, version } = row;
  const quorum = { p: quorumP, q: quorumQ };
  const closed = closedAt !== null;
  return { committeeId, name, kind, memberIds, chairId, deputyId, quorum, handCounts, majority, closed, version };
}
