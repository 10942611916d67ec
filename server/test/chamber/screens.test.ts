import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Pairing } from '../../../protocol/src/http/screens.js';
import { HubHttp } from '../../../rehearsal/src/hub/hub-http.js';
import { Stopwatch } from '../../../rehearsal/src/people/stopwatch.js';
import { WallScreen } from '../../../rehearsal/src/people/wall-screen.js';
import { Screen } from '../../src/identity/screens/screen.entity.js';
import { ScreenDirectory } from '../../src/identity/screens/screen-directory.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { type Chamber, conveneChamber, Hall, openVote, password } from './chamber.js';

let hub: HubUnderTest;
let chamber: Chamber;
let hall: Hall;
beforeAll(async () => {
  hub = await startHubUnderTest();
  chamber = await conveneChamber(hub, 15);
  hall = new Hall(hub.url, chamber);
});
afterAll(async () => {
  hall.everybodyLeaves();
  await hub.dispose();
});

async function patch(cookie: string, path: string, body: object): Promise<number> {
  const headers = { cookie, 'content-type': 'application/json' };
  return (await fetch(`${hub.url}${path}`, { method: 'PATCH', headers, body: JSON.stringify(body) })).status;
}

it('two screens show what the hub says, each its own scene, and follow by themselves', async () => {
  const operator = await hall.operator();
  const main = await WallScreen.paired(operator.http, chamber.sessionId, new Stopwatch());
  const side = await WallScreen.paired(operator.http, chamber.sessionId, new Stopwatch());
  await operator.until('dwa ekrany', ({ view }) => view?.screens.filter((screen) => screen.connected).length === 2);
  await main.shows('kworum', (view) => view.scene === 'quorum');
  const sideId = side.view?.screen.screenId ?? '';
  expect(
    await patch(operator.http.cookie, `/api/screens/${sideId}`, { scene: 'message', message: 'Zapraszamy o 10:00' }),
  ).toBe(200);
  await side.shows('komunikat', (view) => view.scene === 'message' && view.screen.message === 'Zapraszamy o 10:00');
  const chair = await hall.chair();
  await openVote(chair, await hall.councillors(2, 9));
  await main.shows('głosowanie', (view) => view.scene === 'voting' && view.voting?.status === 'open');
  expect(side.view?.scene).toBe('message');
  // V-08: a wall never knows more than how many voted.
  expect(JSON.stringify(main.view)).not.toContain('"category"');

  const removed = await fetch(`${hub.url}/api/screens/${sideId}`, {
    method: 'DELETE',
    headers: { cookie: operator.http.cookie },
  });
  expect(removed.status).toBe(204);
  await operator.until('jeden ekran', ({ view }) => view?.screens.length === 1);
  main.goesDark();
  side.goesDark();
});

it('codes: a councillor cannot pair, a wrong code is refused and then slowed, the secret is needed', async () => {
  const councillor = await HubHttp.signIn(hub.url, 'radny4', password);
  const operator = await HubHttp.signIn(hub.url, 'operator', password);
  const pairing = await HubHttp.anonymous(hub.url).post<Pairing>('/api/screens/pairings');
  expect(pairing.code).toMatch(/^[2-9A-HJKMNP-Z]{8}$/);
  const body = { code: pairing.code, name: 'Ekran', sessionId: chamber.sessionId };
  await expect(councillor.post('/api/screens/pairings/confirm', body)).rejects.toThrow('not-permitted');
  for (let wrong = 0; wrong < 5; wrong += 1) {
    await expect(operator.post('/api/screens/pairings/confirm', { ...body, code: 'AAAAAAAA' })).rejects.toThrow(
      'pairing-code-unknown',
    );
  }
  await expect(operator.post('/api/screens/pairings/confirm', body)).rejects.toThrow('too-many-attempts');
  const peek = await HubHttp.anonymous(hub.url).get<{ status: string }>(`/api/screens/pairings/${pairing.pairingId}`, {
    'x-pairing-secret': 'guess',
  });
  expect(peek.status).toBe('expired');
});

it('a screen that is removed while it is being changed stays removed', async () => {
  const operator = await HubHttp.signIn(hub.url, 'operator', password);
  const directory = hub.app.get(ScreenDirectory);
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const { screen } = await directory.pair('Ekran', chamber.sessionId, randomUUID());
    const [changed] = await Promise.allSettled([
      directory.change(screen.screenId, { scene: 'idle' }),
      directory.remove(screen.screenId),
    ]);
    expect(changed.status).toBe('fulfilled');
    expect(directory.get(screen.screenId)).toBeUndefined();
    expect(await patch(operator.cookie, `/api/screens/${screen.screenId}`, { scene: 'auto' })).toBe(404);
    expect(await hub.app.get(DataSource).getRepository(Screen).countBy({ screenId: screen.screenId })).toBe(0);
  }
});
