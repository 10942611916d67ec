import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { ShureDisUnit } from '../../../hardware/src/devices/shure-dis/simulator.js';
import { HallProgram } from '../../../hardware/src/hall-program.js';
import { TcpHost } from '../../../hardware/src/simulators/tcp-host.js';
import { until } from '../../../hardware/src/testing/until.js';
import type { HallPlan } from '../../../protocol/src/hall/hall-plan.js';
import type { HallNow, Hall as HallView } from '../../../protocol/src/http/halls.js';
import type { ChairView } from '../../../protocol/src/views/views.js';
import type { Person } from '../../../rehearsal/src/people/person.js';
import { type Chamber, conveneChamber, Hall } from '../chamber/chamber.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';

let hub: HubUnderTest;
let chamber: Chamber;
let hall: Hall;
let chair: Person<ChairView>;
let unit: ShureDisUnit;
let host: TcpHost;
let cookie: string;
let hallId: string;
let key: string;

beforeAll(async () => {
  hub = await startHubUnderTest();
  chamber = await conveneChamber(hub, 15);
  hall = new Hall(hub.url, chamber);
  chair = await hall.chair();
  cookie = (await hall.operator()).http.cookie;
  unit = new ShureDisUnit({ desks: 16, maxSpeakers: 4 });
  host = new TcpHost(unit);
  await host.plug(0);
  hallId = (await asked<HallView>('POST', '/api/halls', { name: 'Sala obrad', training: chair.view.header.training }))
    .hallId;
  key = (await asked<{ key: string }>('POST', `/api/halls/${hallId}/key`)).key;
});
afterAll(async () => {
  hall.everybodyLeaves();
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

const plan = (): HallPlan => ({
  places: Array.from({ length: 15 }, (_, at) => ({
    placeId: `seat-${at + 1}`,
    name: `Miejsce ${at + 1}`,
    for: { type: 'seat', seatNo: at + 1 },
    microphone: at + 1,
    presets: {},
  })),
  devices: [
    {
      deviceId: 'mics',
      name: 'Mikrofony',
      kind: 'shure-dis',
      enabled: true,
      dryRun: false,
      settings: { line: { type: 'tcp', host: '127.0.0.1', port: host.port }, authority: 'hub' },
    },
  ],
});

const now = () => asked<HallNow>('GET', `/api/halls/${hallId}/now`);

function leads(withKey = key): { lines: string[]; program: HallProgram } {
  const lines: string[] = [];
  const program = new HallProgram({ hubUrl: hub.url, key: withKey, say: (line) => void lines.push(line) });
  program.start();
  onTestFinished(() => program.stop());
  return { lines, program };
}

it('a wrong setting is refused with the field and the words, and nothing is lost', async () => {
  const { revision } = await asked<HallView>('GET', `/api/halls/${hallId}`);
  const wrong = plan();
  Object.assign(wrong.devices[0]?.settings ?? {}, { line: { type: 'tcp', host: '', port: 1 } });
  const response = await answer('PUT', `/api/halls/${hallId}/plan`, { revision, plan: wrong });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    code: 'wrong-device-settings',
    text: 'Mikrofony: Podaj adres urządzenia',
    path: 'plan.devices.0.settings.line.host',
  });
  expect((await asked<HallView>('PUT', `/api/halls/${hallId}/plan`, { revision, plan: plan() })).revision).toBe(
    revision + 1,
  );
  expect((await answer('PUT', `/api/halls/${hallId}/plan`, { revision, plan: plan() })).status).toBe(409);
});

it('a councillor has nothing to do with the devices, and a program needs the key', async () => {
  const councillor = (await hall.signsIn('radny2')).cookie;
  expect((await answer('GET', '/api/halls', undefined, councillor)).status).toBe(403);
  expect((await answer('GET', '/api/hall-link/feed')).status).toBe(401);
  const { lines } = leads('not-the-key-of-this-hall-not-the-key');
  await until(() => lines.includes('Hub nie zna klucza tej sali'));
});

it('a secret goes to the program only: nobody reads it back', async () => {
  const secret = { deviceId: 'mics', name: 'password', value: 'tajne-hasło-7' };
  expect((await answer('PUT', `/api/halls/${hallId}/secrets`, secret)).status).toBe(204);
  const text = await (await answer('GET', `/api/halls/${hallId}`)).text();
  expect(JSON.parse(text)).toMatchObject({ secrets: { mics: ['password'] } });
  expect(text).not.toContain('tajne');
  expect((await answer('PUT', `/api/halls/${hallId}/secrets`, { ...secret, value: null })).status).toBe(204);
  expect((await answer('PUT', `/api/halls/${hallId}/secrets`, { ...secret, deviceId: 'other' })).status).toBe(404);
});

it('the chair gives the floor with one button and the microphone opens; a desk’s button asks for the floor', async () => {
  leads();
  await until(async () => (await now()).reports[0]?.state === 'ok');
  const desks = await hall.councillors(2, 8);
  for (const person of [chair, ...desks])
    await person.orders('RecordAttendance', { memberId: person.memberId ?? '', kind: 'entered' });
  await chair.orders('OpenSession', {});
  await chair.orders('StartItem', { itemId: 'i2' });

  unit.request(5);
  await chair.until('zgłoszenie z mikrofonu', ({ view }) => view?.floor.queue.length === 1);
  const [request] = chair.view.floor.queue ?? [];
  expect(request).toMatchObject({ personId: chamber.memberId(5), kind: 'speech' });

  await chair.orders('GrantFloor', { requestId: request?.requestId ?? '' });
  await until(() => unit.open.has(5));
  await until(async () => isDeepStrictEqual((await now()).reports[0]?.observed, { open: [5], requests: [] }));
  expect(await now()).toMatchObject({
    connected: true,
    reports: [{ deviceId: 'mics', state: 'ok', dryRun: false }],
    situation: { scene: 'speaker', speaker: { seatNo: 5 } },
  });
  await chair.orders('EndFloor', {});
  await until(() => unit.open.size === 0);
  const texts = (await now()).journal.map(({ text }) => text);
  expect(texts.some((text) => /^Włącz mikrofon 5, bo głos ma /.test(text))).toBe(true);
});

it('the hall is left as it is when its program goes, and is led again by the next one', async () => {
  const first = leads();
  await until(() => first.lines.includes('Połączono z hubem'));
  const second = leads();
  await until(() => second.lines.includes('Połączono z hubem'));
  await until(() => first.lines.some((line) => line.startsWith('Salę prowadzi teraz inny program')));
  expect(second.lines).not.toContain('Salę prowadzi teraz inny program z tym samym kluczem');
});

it('an operator tries a microphone from the panel and hears what became of it', async () => {
  leads();
  await until(async () => (await now()).reports[0]?.state === 'ok');
  const order = (microphone: number) =>
    asked('POST', `/api/halls/${hallId}/orders`, { type: 'test-microphone', deviceId: 'mics', microphone, on: true });
  expect(await order(12)).toEqual({ ok: true, text: 'Urządzenie potwierdziło' });
  expect(await order(99)).toMatchObject({ ok: false });
});
