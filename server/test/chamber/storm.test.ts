import { afterAll, beforeAll, expect, it } from 'vitest';
import { LiveClient } from '../../../live-client/src/live-client.js';
import type { HallView } from '../../../protocol/src/views/views.js';
import { type HubProcess, startHubProcess } from '../cluster/hub-process.js';
import { startHubUnderTest } from '../cluster/hub-under-test.js';
import { createTestDatabase, type TestDatabase } from '../cluster/test-database.js';
import { type Chamber, conveneChamber, Hall } from './chamber.js';

/** `npm run bench` does it with a thousand; here other tests run beside. */
const sockets = 200;
const accounts = 15;

let database: TestDatabase;
let chamber: Chamber;
let running: HubProcess | undefined;
beforeAll(async () => {
  database = await createTestDatabase();
  const preparing = await startHubUnderTest({ database });
  chamber = await conveneChamber(preparing, accounts);
  await preparing.dispose();
});
afterAll(async () => {
  await running?.end('SIGKILL');
  await database.drop();
});

async function startOn(port: number): Promise<HubProcess> {
  const { hubUrl, ownerUrl } = database;
  const addresses = { DATABASE_URL: hubUrl, KWORUM_OWNER_DATABASE_URL: ownerUrl };
  running = await startHubProcess({ PORT: String(port), KWORUM_DEMO: 'off', KWORUM_LOG_LEVEL: 'warn', ...addresses });
  return running;
}

it('two hundred sockets come back by themselves after the hub was killed, each with the newest whole view', async () => {
  const first = await startOn(0);
  const hall = new Hall(first.url, chamber);
  const cookies = await Promise.all(
    Array.from({ length: accounts }, async (_, index) => (await hall.signsIn(`radny${index + 1}`)).cookie),
  );
  const clients = Array.from({ length: sockets }, (_, index) => {
    const headers = { cookie: cookies[index % accounts] ?? '' };
    const place = { sessionId: chamber.sessionId, audience: 'hall' as const };
    return new LiveClient<HallView>({ url: first.url, ...place, headers, deviceId: `device-${index}` });
  });
  for (const client of clients) client.open();
  await until(() => clients.every(isThere));
  await first.end('SIGKILL');
  await until(() => !clients.some(isThere));
  const second = await startOn(Number(new URL(first.url).port));
  const listens = performance.now();
  await until(() => clients.every(isThere));
  expect(performance.now() - listens).toBeLessThan(10_000);
  expect(second.output()).toMatch(/^((?!"level":"error").)*$/s);
  for (const client of clients) client.close();
  expect(await second.end('SIGTERM')).toBe(0);
}, 60_000);

function isThere({ snapshot }: LiveClient<HallView>): boolean {
  return snapshot.status === 'connected' && snapshot.view?.roll.length === accounts;
}

async function until(holds: () => boolean): Promise<void> {
  const deadline = performance.now() + 20_000;
  while (!holds()) {
    if (performance.now() > deadline) throw new Error('Not within 20 s');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
