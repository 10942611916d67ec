import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { defaultRules } from '../../../../core/src/session/rules.js';
import { ruleChanges } from '../../../../core/src/statut/rule-changes.js';
import { versionOn } from '../../../../core/src/statut/versions.js';
import type { StatutInput, StatutVersion } from '../../../../protocol/src/http/statut.js';
import { AuditTrail } from '../../identity/audit/audit-trail.js';
import { Person } from '../../identity/people/person.entity.js';
import { Clock } from '../../platform/clock/clock.js';
import { HttpError } from '../../platform/errors/http-error.js';
import { type Office, Terms } from '../members/index.js';
import { StatutVersionRow } from './statut-version.entity.js';

/** G-01, G-02: the settings of the statut of a term, in versions; a session freezes the ones it was prepared with. */
@Injectable()
export class Statut {
  constructor(
    private readonly dataSource: DataSource,
    private readonly terms: Terms,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** The newest first. @throws HttpError 404 `term-unknown` */
  async versions(office: Office, termId: string): Promise<StatutVersion[]> {
    const { manager } = this.dataSource;
    await this.terms.find(manager, office, termId);
    return described(manager, await this.rows(manager, termId));
  }

  /** @throws HttpError 404 `term-unknown`, 409 `statut-changed`, 422 `statut-label-taken` */
  add(office: Office, termId: string, { rules, basedOn }: StatutInput): Promise<StatutVersion> {
    return this.dataSource.transaction(async (manager) => {
      await this.terms.lock(manager, office, termId);
      const before = await this.rows(manager, termId);
      const newest = before[0]?.seq ?? 0;
      if (newest !== basedOn) throw changedMeanwhile();
      const { ruleSetVersion: label, validFrom } = rules;
      if (before.some((version) => version.label.toLowerCase() === label.toLowerCase())) throw labelTaken(label);
      const changes = ruleChanges(versionOn(before, validFrom)?.rules ?? defaultRules, rules);
      const row = manager.create(StatutVersionRow, {
        termId,
        seq: newest + 1,
        label,
        validFrom,
        rules,
        changes: [...changes],
        changedBy: office.personId,
        changedAt: new Date(this.clock.now()),
      });
      await manager.insert(StatutVersionRow, row);
      await this.audit.record(manager, {
        actorId: office.personId,
        action: 'statut-version-added',
        subject: ['term', termId],
        details: { seq: row.seq, label, validFrom, changes },
      });
      const [version] = await described(manager, [row]);
      if (!version) throw new Error('A version of the statut without a description');
      return version;
    });
  }

  /** What a session of that day starts from. @param day `YYYY-MM-DD` @returns null where no version is valid yet */
  async rulesOn(manager: EntityManager, termId: string, day: string): Promise<StatutInput['rules'] | null> {
    return versionOn(await this.rows(manager, termId), day)?.rules ?? null;
  }

  private rows(manager: EntityManager, termId: string): Promise<StatutVersionRow[]> {
    return manager.find(StatutVersionRow, { where: { termId }, order: { seq: 'DESC' } });
  }
}

async function described(manager: EntityManager, rows: readonly StatutVersionRow[]): Promise<StatutVersion[]> {
  const people = await manager.findBy(Person, { personId: In(rows.map(({ changedBy }) => changedBy)) });
  const names = new Map(people.map(({ personId, fullName }) => [personId, fullName]));
  return rows.map(({ seq, rules, changes, changedBy, changedAt }) => ({
    seq,
    rules,
    changes,
    changedBy: names.get(changedBy) ?? '—',
    changedAt: changedAt.toISOString(),
  }));
}

function changedMeanwhile(): HttpError {
  return new HttpError(409, {
    code: 'statut-changed',
    text: 'Ktoś zapisał w międzyczasie nowszą wersję ustawień statutu. Odśwież stronę i wprowadź zmiany ponownie.',
    path: 'basedOn',
  });
}

function labelTaken(label: string): HttpError {
  return new HttpError(422, {
    code: 'statut-label-taken',
    text: `Wersja „${label}” już jest. Nadaj nowej inne oznaczenie.`,
    path: 'rules.ruleSetVersion',
  });
}
