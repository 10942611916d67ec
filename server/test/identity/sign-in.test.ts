import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { plusMs } from '../../../core/src/kernel/instant.js';
import { PasswordHasher } from '../../src/identity/passwords/password-hasher.js';
import { People } from '../../src/identity/people/people.js';
import { SignIns } from '../../src/identity/sign-ins/sign-ins.js';
import { Clock } from '../../src/platform/clock/clock.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { givesAccount, signedIn, testPassword } from '../people/accounts.js';
import { databaseOf } from '../people/database.js';
import { Visitor } from '../people/visitor.js';

class MovableClock extends Clock {
  private offsetMs = 0;
  now(): string {
    return plusMs(new Date().toISOString(), this.offsetMs);
  }
  later(ms: number): void {
    this.offsetMs += ms;
  }
}

const hourMs = 3_600_000;

describe('sign-in', () => {
  let hub: HubUnderTest;
  const clock = new MovableClock();
  beforeAll(async () => {
    hub = await startHubUnderTest({ clock });
  });
  afterAll(() => hub.dispose());

  it('tells who one is and gives a cookie no script can read', async () => {
    const personId = await givesAccount(hub, { username: 'Anna.Lis', roles: ['council-office'] });
    const visitor = new Visitor(hub.url);
    const answer = await visitor.signsIn('  ANNA.lis ', testPassword);
    expect(answer.status).toBe(200);
    const me = { personId, username: 'anna.lis', fullName: 'Osoba Anna.Lis', roles: ['council-office'], seats: [] };
    expect(answer.json()).toEqual(me);
    expect(answer.headers['set-cookie']).toEqual([
      expect.stringMatching(/^kworum=[\w-]{43}; Max-Age=86400; Path=\/; HttpOnly; SameSite=Strict$/),
    ]);
    expect((await visitor.get('/api/me')).json()).toEqual(me);
  });

  it('keeps neither password nor token in the database', async () => {
    const visitor = await signedIn(hub, { username: 'sekretna' });
    const token = visitor.cookie?.split('=')[1] ?? '';
    const dump = JSON.stringify([
      await databaseOf(hub, 'SELECT * FROM people'),
      await databaseOf(hub, 'SELECT * FROM sign_ins'),
      await databaseOf(hub, 'SELECT * FROM audit_entries'),
    ]);
    expect(token).toHaveLength(43);
    expect(dump).not.toContain(token);
    expect(dump).not.toContain(testPassword);
  });

  it('gives a new token each time and ends the one the browser brought', async () => {
    const visitor = await signedIn(hub, { username: 'powtorna' });
    const first = visitor.cookie;
    await visitor.signsIn('powtorna', testPassword);
    expect(visitor.cookie).not.toBe(first);
    expect((await visitor.get('/api/me')).status).toBe(200);
    visitor.cookie = first;
    expect((await visitor.get('/api/me')).status).toBe(401);
  });

  it('answers a wrong password and an unknown name alike', async () => {
    await givesAccount(hub, { username: 'maj' });
    const wrong = await new Visitor(hub.url).signsIn('maj', 'nie to');
    const unknown = await new Visitor(hub.url).signsIn('nikt', 'nie to');
    expect(wrong.status).toBe(401);
    expect(wrong.json()).toEqual({ code: 'sign-in-failed', text: 'Nieprawidłowa nazwa użytkownika lub hasło.' });
    expect(unknown.json()).toEqual(wrong.json());
    expect(unknown.headers['set-cookie']).toBeUndefined();
  });

  it('does the same costly check for an unknown name as for a wrong password, so that time tells nothing', async () => {
    await givesAccount(hub, { username: 'czas' });
    const verify = vi.spyOn(hub.app.get(PasswordHasher), 'verify');
    const visitor = new Visitor(hub.url, { from: '127.0.0.31' });
    const [known, unknown] = [await visitor.signsIn('czas', 'nie to'), await visitor.signsIn('niczas', 'nie to')];
    expect(unknown.status).toBe(known.status);
    expect(unknown.json()).toEqual(known.json());
    expect(verify.mock.calls.map(([stored, password]) => [typeof stored, password])).toEqual([
      ['string', 'nie to'],
      ['undefined', 'nie to'],
    ]);
    verify.mockRestore();
  });

  it('stops 20 wrong passwords with a clear answer, while the honest person gets in from elsewhere', async () => {
    await givesAccount(hub, { username: 'cel' });
    const attacker = new Visitor(hub.url, { from: '127.0.0.66' });
    const answers = [];
    for (let no = 0; no < 20; no += 1) answers.push(await attacker.signsIn('cel', `próba ${no}`));
    expect(answers.slice(0, 10).map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 401));
    expect(answers.slice(10).map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 429));
    const last = answers.at(-1);
    const body = last?.json<{ code: string; text: string; retryAfterS: number }>();
    expect(body?.code).toBe('too-many-attempts');
    expect(body?.text).toMatch(/^Zbyt wiele prób logowania\. Spróbuj ponownie za \d+ min\.$/);
    expect(body?.retryAfterS).toBeGreaterThan(800);
    expect(last?.headers['retry-after']).toBe(String(body?.retryAfterS));
    expect((await attacker.signsIn('cel', testPassword)).status).toBe(429);
    expect((await new Visitor(hub.url, { from: '127.0.0.67' }).signsIn('cel', testPassword)).status).toBe(200);
  });

  it('takes a whole council at once', async () => {
    const usernames = Array.from({ length: 40 }, (_, no) => `radny${no}`);
    const newcomers = usernames.map((username) => ({
      username,
      fullName: username,
      roles: [],
      training: false,
      password: testPassword,
    }));
    await hub.app.get(People).add(newcomers, null);
    const answers = await Promise.all(
      usernames.map((username) => new Visitor(hub.url, { from: '127.0.0.40' }).signsIn(username, testPassword)),
    );
    expect(answers.map(({ status }) => status)).toEqual(usernames.map(() => 200));
  });

  it('ends at once when signing out, and says so to whoever listens', async () => {
    const visitor = await signedIn(hub, { username: 'wychodzi' });
    const revoked: string[] = [];
    hub.app.get(SignIns).onRevoked((signInId) => revoked.push(signInId));
    const person = await hub.app.get(SignIns).personOf(visitor.cookie);
    const before = visitor.cookie;
    const answer = await visitor.post('/api/sign-out');
    expect(answer.status).toBe(204);
    expect(answer.headers['set-cookie']?.[0]).toMatch(/^kworum=; Max-Age=0; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(revoked).toEqual([person?.signInId]);
    visitor.cookie = before;
    const after = await visitor.get('/api/me');
    expect(after.status).toBe(401);
    expect(after.json()).toEqual({ code: 'signed-out', text: 'Zaloguj się, aby kontynuować.' });
  });

  it.each([
    ['other roles', { roles: ['recorder' as const] }],
    ['a closed account', { active: false }],
    ['a new password', { resetPassword: true as const }],
  ])('ends at once with %s', async (_what, change) => {
    const username = `zmiana${Object.keys(change)[0]?.toLowerCase()}`;
    const visitor = await signedIn(hub, { username });
    const person = await hub.app.get(SignIns).personOf(visitor.cookie);
    const revoked: string[] = [];
    hub.app.get(SignIns).onRevoked((signInId) => revoked.push(signInId));
    await hub.app.get(People).change(person?.personId ?? '', change, person?.personId ?? '');
    expect(revoked).toEqual([person?.signInId]);
    expect((await visitor.get('/api/me')).status).toBe(401);
  });

  it('never outlives the password it was given for, however the two race', async () => {
    const personId = await givesAccount(hub, { username: 'wyscig' });
    const visitors = Array.from({ length: 12 }, (_, no) => new Visitor(hub.url, { from: `127.0.1.${no + 1}` }));
    const reset = new Promise((resolve) => setTimeout(resolve, 60)).then(() =>
      hub.app.get(People).change(personId, { resetPassword: true }, personId),
    );
    const [, ...answers] = await Promise.all([
      reset,
      ...visitors.map((visitor) => visitor.signsIn('wyscig', testPassword)),
    ]);
    expect(answers.every(({ status }) => status === 200 || status === 401)).toBe(true);
    for (const visitor of visitors) expect((await visitor.get('/api/me')).status).toBe(401);
  });

  it('stays closed to a closed account', async () => {
    const personId = await givesAccount(hub, { username: 'zamkniete' });
    await hub.app.get(People).change(personId, { active: false }, personId);
    expect((await new Visitor(hub.url).signsIn('zamkniete', testPassword)).status).toBe(401);
  });

  it('lets nobody in on the password alone where another factor is required', async () => {
    const personId = await givesAccount(hub, { username: 'dwuskladnikowa' });
    await databaseOf(hub, `UPDATE people SET required_factors = '{password,totp}' WHERE person_id = $1`, [personId]);
    const visitor = new Visitor(hub.url);
    const answer = await visitor.signsIn('dwuskladnikowa', testPassword);
    expect(answer.status).toBe(403);
    expect(answer.json()).toMatchObject({ code: 'second-factor-needed' });
    expect(visitor.cookie).toBeUndefined();
  });

  describe('with a password of one’s own', () => {
    const own = 'moje własne hasło';

    it('goes on here and ends elsewhere', async () => {
      const here = await signedIn(hub, { username: 'wlasna' });
      const elsewhere = new Visitor(hub.url);
      await elsewhere.signsIn('wlasna', testPassword);
      const answer = await here.post('/api/me/password', { currentPassword: testPassword, newPassword: own });
      expect(answer.status).toBe(204);
      expect((await here.get('/api/me')).status).toBe(200);
      expect((await elsewhere.get('/api/me')).status).toBe(401);
      expect((await elsewhere.signsIn('wlasna', testPassword)).status).toBe(401);
      expect((await elsewhere.signsIn('wlasna', own)).status).toBe(200);
    });

    it.each([
      ['the present one is wrong', { currentPassword: 'nie to', newPassword: own }, 403, 'password-wrong'],
      ['the new one is short', { currentPassword: testPassword, newPassword: 'krótkie' }, 422, 'password-too-weak'],
      [
        'the new one is the old one',
        { currentPassword: testPassword, newPassword: testPassword },
        422,
        'password-too-weak',
      ],
      [
        'it is the username',
        { currentPassword: testPassword, newPassword: 'xx-slaba-xx-SLABA' },
        422,
        'password-too-weak',
      ],
      ['there is none', { currentPassword: testPassword, newPassword: '' }, 400, 'bad-request'],
    ])('is refused when %s', async (_what, body, status, code) => {
      const visitor = new Visitor(hub.url);
      if ((await visitor.signsIn('slaba', testPassword)).status !== 200) await givesAccount(hub, { username: 'slaba' });
      await visitor.signsIn('slaba', testPassword);
      const answer = await visitor.post('/api/me/password', body);
      expect([answer.status, answer.json().code]).toEqual([status, code]);
    });

    it('cannot be guessed from an open sign-in', async () => {
      const visitor = await signedIn(hub, { username: 'otwarta' }, { from: '127.0.0.77' });
      const answers = [];
      for (let no = 0; no < 12; no += 1) {
        answers.push(await visitor.post('/api/me/password', { currentPassword: `próba ${no}`, newPassword: own }));
      }
      expect(answers.map(({ status }) => status)).toEqual([...Array.from({ length: 10 }, () => 403), 429, 429]);
    });

    it('is not for training accounts, whose password many know', async () => {
      const visitor = await signedIn(hub, { username: 'wspolna', training: true });
      const answer = await visitor.post('/api/me/password', { currentPassword: testPassword, newPassword: own });
      expect([answer.status, answer.json().code]).toEqual([403, 'training-account']);
    });
  });

  it('ends after 12 hours unused, stays in use through a long sitting, and ends after 24 hours anyway', async () => {
    const idle = await signedIn(hub, { username: 'bezczynna' });
    const busy = await signedIn(hub, { username: 'pracowita' });
    clock.later(7 * hourMs);
    expect((await busy.get('/api/me')).status).toBe(200);
    clock.later(6 * hourMs);
    expect((await idle.get('/api/me')).status).toBe(401);
    expect((await busy.get('/api/me')).status).toBe(200);
    clock.later(11 * hourMs);
    expect((await busy.get('/api/me')).status).toBe(401);
  });

  it.each([
    ['no body', undefined],
    ['a list', []],
    ['no password', { username: 'lis' }],
    ['an empty name', { username: '  ', password: 'x' }],
    ['a field too many', { username: 'lis', password: 'x', admin: true }],
    ['a control character', { username: 'li\u0000s', password: 'x' }],
    ['a password that is a number', { username: 'lis', password: 12 }],
    ['an endless password', { username: 'lis', password: 'x'.repeat(5000) }],
  ])('refuses %s as misshapen', async (_what, body) => {
    const answer = await new Visitor(hub.url).post('/api/sign-in', body);
    expect(answer.status).toBe(400);
    expect(answer.json()).toMatchObject({ code: 'bad-request', text: 'Dane mają nieprawidłową postać.' });
  });

  it('does not listen to a foreign page', async () => {
    const visitor = await signedIn(hub, { username: 'uczciwa' });
    const foreign = [['origin', 'https://evil.example'] as const, ['sec-fetch-site', 'cross-site'] as const];
    for (const header of foreign) {
      expect((await visitor.post('/api/sign-out', undefined, Object.fromEntries([header]))).status).toBe(403);
    }
    expect((await visitor.get('/api/me')).status).toBe(200);
    const own = { origin: hub.url, 'sec-fetch-site': 'same-origin' };
    expect((await visitor.post('/api/sign-out', undefined, own)).status).toBe(204);
  });

  it('does not believe a cookie that was guessed', async () => {
    const visitor = new Visitor(hub.url);
    for (const cookie of ['kworum=x', 'kworum=', 'kworum', `kworum=${'A'.repeat(43)}`, "kworum=' OR 1=1 --"]) {
      visitor.cookie = cookie;
      expect((await visitor.get('/api/me')).status).toBe(401);
    }
  });
});

describe('sign-in over https', () => {
  it('binds the cookie to the host and to TLS', async () => {
    const hub = await startHubUnderTest({ settings: { publicUrl: 'https://rada.example.pl' } });
    try {
      await givesAccount(hub, { username: 'anna' });
      const visitor = new Visitor(hub.url);
      const answer = await visitor.signsIn('anna', testPassword);
      expect(answer.headers['set-cookie']?.[0]).toMatch(
        /^__Host-kworum=[\w-]{43}; Max-Age=86400; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
      );
      expect((await visitor.get('/api/me')).status).toBe(200);
    } finally {
      await hub.dispose();
    }
  });
});
