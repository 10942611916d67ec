import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { RemotePermission } from '../../../../../core/src/session/rules.js';
import type { RemotePermissionRecord } from '../../../../../protocol/src/http/presence.js';
import { AuditTrail } from '../../../identity/audit/audit-trail.js';
import { Person } from '../../../identity/people/person.entity.js';
import type { SignedInPerson } from '../../../identity/signed-in-person.js';
import { LiveSessions } from '../../../live-session/live-sessions.js';
import { Clock } from '../../../platform/clock/clock.js';
import { HttpError } from '../../../platform/errors/http-error.js';
import { Meetings } from '../meetings.js';
import { RemotePermissionRow } from './remote-permission.entity.js';

/** S-31: taking part from afar exists only where one person asked for it on a legal basis and another one confirmed it. */
@Injectable()
export class RemotePermissions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly meetings: Meetings,
    private readonly live: LiveSessions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @returns null where nobody asked @throws HttpError 404 */
  async get(office: SignedInPerson, sessionId: string): Promise<RemotePermissionRecord | null> {
    await this.meetings.get(office, sessionId);
    const row = await this.dataSource.manager.findOneBy(RemotePermissionRow, { sessionId });
    return row ? this.describe(row) : null;
  }

  /** Asks for it, or asks anew on another basis; what was confirmed before needs a new confirmation. @throws HttpError 404, 409 */
  async request(office: SignedInPerson, sessionId: string, basis: string): Promise<RemotePermissionRecord> {
    await this.requireUnfrozen(office, sessionId);
    const requestedAt = new Date(this.clock.now());
    const { personId } = office;
    return this.keep(office, 'remote-requested', { sessionId, basis, requestedBy: personId, requestedAt });
  }

  /** @throws HttpError 404, 409 when frozen or confirmed, 403 `second-person-required` */
  async confirm(office: SignedInPerson, sessionId: string): Promise<RemotePermissionRecord> {
    await this.requireUnfrozen(office, sessionId);
    const row = await this.dataSource.manager.findOneBy(RemotePermissionRow, { sessionId });
    if (!row) throw new HttpError(404, { code: 'remote-not-requested', text: 'Nikt nie wnioskował o udział zdalny.' });
    if (row.requestedBy === office.personId)
      throw new HttpError(403, { code: 'second-person-required', text: 'Potwierdza inna osoba niż wnioskująca.' });
    const { basis, requestedBy, requestedAt } = row;
    const confirmed = { confirmedBy: office.personId, confirmedAt: new Date(this.clock.now()) };
    return this.keep(office, 'remote-confirmed', { sessionId, basis, requestedBy, requestedAt, ...confirmed });
  }

  async withdraw(office: SignedInPerson, sessionId: string): Promise<void> {
    await this.requireUnfrozen(office, sessionId);
    await this.dataSource.transaction(async (manager) => {
      await manager.delete(RemotePermissionRow, { sessionId });
      await this.note(manager, office, 'remote-withdrawn', sessionId, {});
    });
  }

  /** What the notice freezes; undefined unless two persons agreed. */
  async granted(manager: EntityManager, sessionId: string): Promise<RemotePermission | undefined> {
    const row = await manager.findOneBy(RemotePermissionRow, { sessionId });
    return row?.confirmedBy ? { basis: row.basis, enabledBy: [row.requestedBy, row.confirmedBy] } : undefined;
  }

  private async requireUnfrozen(office: SignedInPerson, sessionId: string): Promise<void> {
    await this.meetings.get(office, sessionId);
    const { status } = await this.live.stateOf(sessionId);
    if (status !== 'none')
      throw new HttpError(409, { code: 'meeting-convened', text: 'Sesja jest już zwołana, jej zasady są ustalone.' });
  }

  private keep(
    office: SignedInPerson,
    action: string,
    row: Pick<RemotePermissionRow, 'sessionId' | 'basis' | 'requestedBy' | 'requestedAt'> &
      Partial<RemotePermissionRow>,
  ): Promise<RemotePermissionRecord> {
    const { sessionId, basis } = row;
    return this.dataSource.transaction(async (manager) => {
      await manager.delete(RemotePermissionRow, { sessionId });
      await manager.insert(RemotePermissionRow, { confirmedBy: null, confirmedAt: null, ...row });
      await this.note(manager, office, action, sessionId, { basis });
      return this.describe(await manager.findOneByOrFail(RemotePermissionRow, { sessionId }), manager);
    });
  }

  private async describe(
    { basis, requestedBy, confirmedBy }: RemotePermissionRow,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<RemotePermissionRecord> {
    const nameOf = async (personId: string) => (await manager.findOneBy(Person, { personId }))?.fullName ?? '';
    const confirmedByName = confirmedBy === null ? null : await nameOf(confirmedBy);
    return { basis, requestedBy, requestedByName: await nameOf(requestedBy), confirmedByName };
  }

  private note(
    manager: EntityManager,
    { personId }: SignedInPerson,
    action: string,
    sessionId: string,
    details: Record<string, unknown>,
  ): Promise<void> {
    return this.audit.record(manager, { actorId: personId, action, subject: ['session', sessionId], details });
  }
}
