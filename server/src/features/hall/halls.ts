import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type Repository } from 'typeorm';
import { type HallPlan, wrongSettings } from '../../../../protocol/src/hall/hall-plan.js';
import type { Hall, HallSummary, NewHall, PlanChange, SecretChange } from '../../../../protocol/src/http/halls.js';
import { AuditTrail } from '../../identity/audit/audit-trail.js';
import type { SignedInPerson } from '../../identity/signed-in-person.js';
import { HttpError } from '../../platform/errors/http-error.js';
import { HallRow, HallSecretRow } from './hall.entity.js';

/** Halls and their devices as people set them up. Who may do so: `mayRun`; an account made for training only in training halls. */
@Injectable()
export class Halls {
  private readonly rows: Repository<HallRow>;
  private readonly listeners: ((hallId: string) => void)[] = [];

  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditTrail,
  ) {
    this.rows = dataSource.getRepository(HallRow);
  }

  /** Calls back when this hub has changed a hall: its plan, secrets, session or key, or whether there is one. */
  onChange(listener: (hallId: string) => void): void {
    this.listeners.push(listener);
  }

  async list(person: SignedInPerson): Promise<HallSummary[]> {
    const rows = await this.rows.find({ order: { name: 'ASC' } });
    return rows
      .filter((row) => mayRun(person, row))
      .map(({ hallId, name, training, virtual, sessionId }) => ({ hallId, name, training, virtual, sessionId }));
  }

  /** @throws HttpError 404 */
  async get(person: SignedInPerson, hallId: string): Promise<Hall> {
    const { name, training, virtual, sessionId, revision, plan, keyHash } = await this.row(person, hallId);
    const secrets: Record<string, string[]> = {};
    for (const { deviceId, name: secret } of await this.secretRows(hallId))
      secrets[deviceId] = [...(secrets[deviceId] ?? []), secret];
    return { hallId, name, training, virtual, sessionId, revision, plan, hasKey: keyHash !== null, secrets };
  }

  async create(person: SignedInPerson, { name, training }: NewHall): Promise<Hall> {
    const hallId = randomUUID();
    if (!mayRun(person, { training })) throw new HttpError(403, forbidden);
    await this.change(person, hallId, 'hall-created', { name, training }, (manager) =>
      manager.save(HallRow, { ...emptyHall, hallId, name, training }),
    );
    return this.get(person, hallId);
  }

  async remove(person: SignedInPerson, hallId: string): Promise<void> {
    const { name } = await this.row(person, hallId);
    await this.change(person, hallId, 'hall-removed', { name }, (manager) => manager.delete(HallRow, { hallId }));
    this.tell(hallId);
  }

  /** @throws HttpError 400 with the field, 409 when somebody else has changed the plan meanwhile */
  async setPlan(person: SignedInPerson, hallId: string, { revision, plan }: PlanChange): Promise<Hall> {
    await this.row(person, hallId);
    refuseWrongSettings(plan);
    const devices = plan.devices.map(({ deviceId, kind, enabled }) => ({ deviceId, kind, enabled }));
    await this.change(person, hallId, 'hall-plan-changed', { revision: revision + 1, devices }, async (manager) => {
      const [rows]: [unknown[]] = await manager.query(
        'UPDATE halls SET plan = $3, revision = revision + 1 WHERE hall_id = $1 AND revision = $2 RETURNING hall_id',
        [hallId, revision, JSON.stringify(plan)],
      );
      if (rows.length === 0) throw new HttpError(409, outdated);
      const kept = new Set(devices.map(({ deviceId }) => deviceId));
      const secrets = await manager.findBy(HallSecretRow, { hallId });
      await manager.remove(secrets.filter(({ deviceId }) => !kept.has(deviceId)));
    });
    this.tell(hallId);
    return this.get(person, hallId);
  }

  async setSecret(person: SignedInPerson, hallId: string, { deviceId, name, value }: SecretChange): Promise<void> {
    const { plan } = await this.row(person, hallId);
    if (!plan.devices.some((device) => device.deviceId === deviceId)) throw new HttpError(404, unknownDevice);
    const key = { hallId, deviceId, name };
    await this.change(person, hallId, 'hall-secret-changed', { deviceId, name, set: value !== null }, (manager) =>
      value === null ? manager.delete(HallSecretRow, key) : manager.save(HallSecretRow, { ...key, value }),
    );
    this.tell(hallId);
  }

  /** A new key for the program that leads the devices; the old one is worth nothing from now on. @returns the key, told once */
  async newKey(person: SignedInPerson, hallId: string): Promise<string> {
    await this.row(person, hallId);
    const key = randomBytes(32).toString('base64url');
    await this.change(person, hallId, 'hall-key-made', {}, (manager) =>
      manager.update(HallRow, { hallId }, { keyHash: hashOf(key) }),
    );
    this.tell(hallId);
    return key;
  }

  /** @throws HttpError 404; also for a hall this person has nothing to do with */
  async row(person: SignedInPerson, hallId: string): Promise<HallRow> {
    const row = await this.rows.findOneBy({ hallId });
    if (!row || !mayRun(person, row)) throw new HttpError(404, unknownHall);
    return row;
  }

  secretRows(hallId: string): Promise<HallSecretRow[]> {
    return this.dataSource.getRepository(HallSecretRow).find({ where: { hallId }, order: { name: 'ASC' } });
  }

  tell(hallId: string): void {
    for (const listener of this.listeners) listener(hallId);
  }

  private async change(
    person: SignedInPerson,
    hallId: string,
    action: string,
    details: Readonly<Record<string, unknown>>,
    work: (manager: EntityManager) => Promise<unknown>,
  ): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await work(manager);
      await this.audit.record(manager, { actorId: person.personId, action, subject: ['hall', hallId], details });
    });
  }
}

export const emptyHall: Omit<HallRow, 'hallId' | 'name' | 'training'> = {
  virtual: false,
  plan: { places: [], devices: [] },
  revision: 0,
  sessionId: null,
  keyHash: null,
  reports: [],
  power: null,
  reportedAt: null,
};

export function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

/** An account made for training has nothing to do with a real hall. */
function mayRun(person: SignedInPerson, { training }: Pick<HallRow, 'training'>): boolean {
  return training || !person.training;
}

/** Devices that are switched off may be half set up. */
function refuseWrongSettings({ devices }: HallPlan): void {
  for (const [at, device] of devices.entries()) {
    const wrong = device.enabled ? wrongSettings(device) : undefined;
    if (!wrong) continue;
    const path = ['plan', 'devices', at, 'settings', wrong.path].filter((part) => part !== '').join('.');
    throw new HttpError(400, { code: 'wrong-device-settings', text: `${device.name}: ${wrong.text}`, path });
  }
}

const unknownHall = { code: 'unknown-hall', text: 'Nie ma takiej sali.' };
const unknownDevice = { code: 'unknown-device', text: 'Nie ma takiego urządzenia.' };
const forbidden = { code: 'not-permitted', text: 'Konto szkoleniowe może zakładać tylko sale szkoleniowe.' };
const outdated = {
  code: 'plan-changed-meanwhile',
  text: 'Ktoś zmienił w tym czasie ustawienia sali. Odśwież stronę i wprowadź zmiany ponownie.',
};
