import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { People } from '../../src/identity/people/people.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { givesAccount } from '../people/accounts.js';
import { CouncilOffice } from '../people/council-office.js';
import { databaseOf } from '../people/database.js';
import { Visitor } from '../people/visitor.js';

describe('accounts', () => {
  let hub: HubUnderTest;
  let office: CouncilOffice;
  beforeAll(async () => {
    hub = await startHubUnderTest();
    office = await CouncilOffice.at(hub);
  });
  afterAll(() => hub.dispose());

  it('begin with a password to hand over, told once', async () => {
    const created = await office.createsAccount({ username: 'Wojt', fullName: 'Ewa Zając', roles: ['mayor'] });
    expect(created.firstPassword).toMatch(/^([a-z2-9]{4}-){2}[a-z2-9]{4}$/);
    const { firstPassword, ...record } = created;
    expect(record).toMatchObject({ username: 'wojt', fullName: 'Ewa Zając', roles: ['mayor'], active: true });
    expect(await office.seesAccounts()).toContainEqual(record);
    expect((await new Visitor(hub.url).signsIn('wojt', firstPassword)).status).toBe(200);
  });

  it('get a new password when it was forgotten', async () => {
    const { personId, firstPassword: old } = await office.createsAccount({ username: 'zapomniala' });
    const { firstPassword = '' } = await office.changesAccount(personId, { resetPassword: true });
    expect((await new Visitor(hub.url).signsIn('zapomniala', old)).status).toBe(401);
    expect((await new Visitor(hub.url).signsIn('zapomniala', firstPassword)).status).toBe(200);
  });

  it('are closed and opened again', async () => {
    const { personId, firstPassword } = await office.createsAccount({ username: 'odchodzi' });
    expect(await office.changesAccount(personId, { active: false })).toMatchObject({ active: false });
    expect((await new Visitor(hub.url).signsIn('odchodzi', firstPassword)).status).toBe(401);
    await office.changesAccount(personId, { active: true, fullName: 'Wraca Nowa' });
    expect((await new Visitor(hub.url).signsIn('odchodzi', firstPassword)).json()).toMatchObject({
      fullName: 'Wraca Nowa',
    });
  });

  it.each([
    ['a username that is taken', { username: 'BIURO' }, 409, 'username-taken', 'username'],
    ['a username with spaces', { username: 'jan kowalski' }, 422, 'username-invalid', 'username'],
    ['a username that begins with a sign', { username: '-jan' }, 422, 'username-invalid', 'username'],
    ['a role that comes from a seat', { username: 'przew', roles: ['chair' as const] }, 422, 'role-of-seat', 'roles'],
    ['an unknown role', { username: 'krol', roles: ['king' as never] }, 400, 'bad-request', 'roles.0'],
    ['a username of two letters', { username: 'ab' }, 400, 'bad-request', 'username'],
    ['no name', { username: 'bezimienny', fullName: ' ' }, 400, 'bad-request', 'fullName'],
  ])('are refused with %s', async (_what, input, status, code, path) => {
    await expect(office.createsAccount(input)).rejects.toMatchObject({ status, code, path });
  });

  it('never leave the office without one', async () => {
    const accounts = await office.seesAccounts();
    const idOf = (name: string) => accounts.find(({ username }) => username === name)?.personId ?? '';
    await office.changesAccount(idOf('biuro-rady'), { active: false });
    const personId = idOf('biuro');
    for (const change of [{ active: false }, { roles: [] }]) {
      await expect(office.changesAccount(personId, change)).rejects.toMatchObject({
        status: 422,
        code: 'last-office-account',
      });
    }
    await office.createsAccount({ username: 'drugie-biuro', roles: ['council-office'] });
    expect(await office.changesAccount(personId, { fullName: 'Biuro Rady' })).toMatchObject({ fullName: 'Biuro Rady' });
  });

  it('that do not exist are not found', async () => {
    const nobody = '00000000-0000-4000-8000-000000000000';
    await expect(office.changesAccount(nobody, { active: false })).rejects.toMatchObject({
      status: 404,
      code: 'person-unknown',
    });
    await expect(office.changesAccount('nobody', { active: false })).rejects.toMatchObject({ status: 400 });
  });

  it('leave a trail without secrets that nobody can rewrite', async () => {
    const { personId, firstPassword } = await office.createsAccount({ username: 'sledzona' });
    await office.changesAccount(personId, { roles: ['recorder'] });
    const trail = await databaseOf<{ action: string; details: object; actor_id: string }>(
      hub,
      'SELECT action, details, actor_id FROM audit_entries WHERE subject_id = $1 ORDER BY entry_id',
      [personId],
    );
    expect(trail.map(({ action, details }) => [action, details])).toEqual([
      ['person-created', { roles: [] }],
      ['person-changed', { roles: [[], ['recorder']] }],
    ]);
    expect(trail.every(({ actor_id }) => actor_id !== personId && actor_id !== null)).toBe(true);
    expect(JSON.stringify(trail)).not.toContain(firstPassword);
    for (const statement of [
      `UPDATE audit_entries SET action = 'nothing'`,
      'DELETE FROM audit_entries',
      'TRUNCATE audit_entries',
    ]) {
      await expect(databaseOf(hub, statement)).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('made for training stay among themselves', async () => {
    const training = await CouncilOffice.at(hub, true);
    const { personId } = await training.createsAccount({ username: 'kursant' });
    expect((await training.seesAccounts()).map(({ username }) => username).sort()).toEqual(['kursant', 'szkolenie']);
    const real = (await office.seesAccounts()).find(({ username }) => username === 'biuro');
    await expect(training.changesAccount(real?.personId ?? '', { resetPassword: true })).rejects.toMatchObject({
      status: 404,
    });
    expect(await office.changesAccount(personId, { fullName: 'Kursantka' })).toMatchObject({ fullName: 'Kursantka' });
  });
});

it('two clerks who close each other’s account at once do not leave the office empty', async () => {
  const hub = await startHubUnderTest();
  try {
    const people = hub.app.get(People);
    const ids = (await people.list(false)).map(({ personId }) => personId);
    ids.push(await givesAccount(hub, { username: 'drugie', roles: ['council-office'] }));
    const outcomes = await Promise.allSettled(ids.map((id) => people.change(id, { active: false }, id)));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await people.list(false)).toContainEqual(expect.objectContaining({ active: true }));
  } finally {
    await hub.dispose();
  }
});
