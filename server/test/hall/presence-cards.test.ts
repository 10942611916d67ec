import { afterAll, beforeAll, expect, it } from 'vitest';
import { CardReader } from '../../../hardware/src/devices/serial-reader/simulator.js';
import { HallProgram } from '../../../hardware/src/hall-program.js';
import { TcpHost } from '../../../hardware/src/simulators/tcp-host.js';
import { until } from '../../../hardware/src/testing/until.js';
import type { HallNow, Hall as HallView } from '../../../protocol/src/http/halls.js';
import type { ChairView } from '../../../protocol/src/views/views.js';
import type { Person } from '../../../rehearsal/src/people/person.js';
import { LiveSessions } from '../../src/live-session/live-sessions.js';
import { type Chamber, conveneChamber, conveneSession, Hall } from '../chamber/chamber.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';

let hub: HubUnderTest;
let chamber: Chamber;
let hall: Hall;
let chair: Person<ChairView>;
let reader: CardReader;
let host: TcpHost;
let program: HallProgram;
let cookie: string;
let hallId: string;

beforeAll(async () => {
  hub = await startHubUnderTest();
  chamber = await conveneChamber(hub, 15);
  hall = new Hall(hub.url, chamber);
  chair = await hall.chair();
  cookie = (await hall.operator()).http.cookie;
  reader = new CardReader();
  host = new TcpHost(reader);
  await host.plug(0);
  const { training } = chair.view.header;
  ({ hallId } = await asked<HallView>('POST', '/api/halls', { name: 'Sala obrad', training }));
  const line = { type: 'tcp', host: '127.0.0.1', port: host.port };
  const device = { deviceId: 'reader', name: 'Czytnik przy drzwiach', kind: 'serial-reader', enabled: true };
  const plan = { places: [], devices: [{ ...device, dryRun: false, settings: { line } }] };
  await asked('PUT', `/api/halls/${hallId}/plan`, { revision: 0, plan });
  const { key } = await asked<{ key: string }>('POST', `/api/halls/${hallId}/key`);
  program = new HallProgram({ hubUrl: hub.url, key, say: () => undefined });
  program.start();
  await until(async () => (await now()).reports[0]?.state === 'ok');
});
afterAll(async () => {
  hall.everybodyLeaves();
  await program.stop();
  await host.unplug();
  await hub.dispose();
});

async function answer(method: string, path: string, body?: object, by = cookie): Promise<Response> {
  const headers = { cookie: by, ...(body ? { 'content-type': 'application/json' } : {}) };
  return await fetch(`${hub.url}${path}`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
}

async function asked<Body>(method: string, path: string, body?: object): Promise<Body> {
  const response = await answer(method, path, body);
  expect(response.ok, await response.clone().text()).toBe(true);
  return (response.status === 204 ? undefined : await response.json()) as Body;
}

const now = () => asked<HallNow>('GET', `/api/halls/${hallId}/now`);
const isTold = (text: string) => until(async () => (await now()).journal.some((line) => line.text.includes(text)));
const refusals = ({ journal }: HallNow) => journal.filter(({ kind }) => kind === 'refused').length;
const give = (card: string, memberId: string | null) => answer('PUT', `/api/halls/${hallId}/cards`, { card, memberId });

it('S-22: a card of nobody enters nobody, and the hall’s journal says so without its number', async () => {
  reader.show('99887766');
  await isTold('Karta obecności: nieznana karta');
  expect(JSON.stringify((await now()).journal)).not.toContain('99887766');
});

it('cards are given out by office and operator, to councillors only', async () => {
  const councillor = (await hall.signsIn('radny2')).cookie;
  const path = `/api/halls/${hallId}/cards`;
  expect((await answer('GET', path, undefined, councillor)).status).toBe(403);
  expect((await give('00a1', '00000000-0000-4000-8000-00000000dead')).status).toBe(404);
  expect((await give('nie; karta', chamber.memberId(3))).status).toBe(400);
  expect((await give('00a1', chamber.memberId(3))).status).toBe(204);
  expect(await asked('GET', path)).toEqual([{ card: '00A1', memberId: chamber.memberId(3) }]);
});

it('S-22: the own card enters its owner once, with the reader as the device', async () => {
  reader.show('00A1');
  await isTold('Karta obecności: sala nie prowadzi teraz obrad');
  await asked('PUT', `/api/halls/${hallId}/session`, { sessionId: chamber.sessionId });
  expect((await give('00B2', chamber.memberId(3))).status).toBe(204);
  reader.show('00B2');
  await until(() => chair.view.roll.some(({ memberId, present }) => memberId === chamber.memberId(3) && present));
  const { register } = await hub.app.get(LiveSessions).stateOf(chamber.sessionId);
  expect(register).toMatchObject([{ memberId: chamber.memberId(3), kind: 'entered', method: 'self' }]);

  expect((await give('00C3', chamber.memberId(3))).status).toBe(204);
  const before = refusals(await now());
  reader.show('00C3');
  await until(async () => refusals(await now()) > before);
  expect((await hub.app.get(LiveSessions).stateOf(chamber.sessionId)).register).toHaveLength(1);
  expect(JSON.stringify(await now())).not.toMatch(/00[ABC][123]/);
});

it('S-22: where the statut does not let councillors check themselves in, a card enters nobody', async () => {
  const sessionId = await conveneSession(hub, chamber.council, { rules: { selfCheckIn: false } });
  await asked('PUT', `/api/halls/${hallId}/session`, { sessionId });
  expect((await give('00E5', chamber.memberId(5))).status).toBe(204);
  const before = refusals(await now());
  reader.show('00E5');
  await until(async () => refusals(await now()) > before);
  expect((await hub.app.get(LiveSessions).stateOf(sessionId)).register).toEqual([]);
});

it('a card that was taken away enters nobody', async () => {
  expect((await give('00D4', chamber.memberId(4))).status).toBe(204);
  expect((await give('00D4', null)).status).toBe(204);
  const before = refusals(await now());
  reader.show('00D4');
  await until(async () => refusals(await now()) > before);
  expect((await now()).journal.find(({ kind }) => kind === 'refused')?.text).toBe('Karta obecności: nieznana karta');
});
