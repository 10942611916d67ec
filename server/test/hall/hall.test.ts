import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ShureDisUnit } from '../../../hardware/src/devices/shure-dis/simulator.js';
import { TcpHost } from '../../../hardware/src/simulators/tcp-host.js';
import { until } from '../../../hardware/src/testing/until.js';
import type { HallPlan } from '../../../protocol/src/hall/hall-plan.js';
import type { Hall as HallView } from '../../../protocol/src/http/halls.js';
import { granted } from '../people/hub-refusal.js';
import { type HallUnderTest, startHallUnderTest, visitorWith } from './hall-under-test.js';

let hall: HallUnderTest;
let unit: ShureDisUnit;
let host: TcpHost;
let key: string;

beforeAll(async () => {
  hall = await startHallUnderTest();
  unit = new ShureDisUnit({ desks: 16, maxSpeakers: 4 });
  host = new TcpHost(unit);
  await host.plug(0);
  key = await hall.newKey();
});
afterAll(async () => {
  await host.unplug();
  await hall.dispose();
});

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

it('a wrong setting is refused with the field and the words, and nothing is lost', async () => {
  const { revision } = await hall.get<HallView>('');
  const wrong = plan();
  Object.assign(wrong.devices[0]?.settings ?? {}, { line: { type: 'tcp', host: '', port: 1 } });
  const refused = await hall.operator.put(hall.path('/plan'), { revision, plan: wrong });
  expect(refused.status).toBe(400);
  expect(refused.json()).toMatchObject({
    code: 'wrong-device-settings',
    text: 'Mikrofony: Podaj adres urządzenia',
    path: 'plan.devices.0.settings.line.host',
  });
  expect((await hall.put<HallView>('/plan', { revision, plan: plan() })).revision).toBe(revision + 1);
  expect((await hall.operator.put(hall.path('/plan'), { revision, plan: plan() })).status).toBe(409);
});

it('a councillor has nothing to do with the devices, and a program needs the key', async () => {
  const councillor = visitorWith(hall.hub, (await hall.people.signsIn('radny2')).cookie);
  expect((await councillor.get('/api/halls')).status).toBe(403);
  expect((await hall.operator.get('/api/hall-link/feed')).status).toBe(401);
  const { lines } = hall.leads('not-the-key-of-this-hall-not-the-key');
  await until(() => lines.includes('Hub nie zna klucza tej sali'));
});

it('a secret goes to the program only: nobody reads it back', async () => {
  const secret = { deviceId: 'mics', name: 'password', value: 'tajne-hasło-7' };
  const set = async (change: object) => (await hall.operator.put(hall.path('/secrets'), change)).status;
  expect(await set(secret)).toBe(204);
  const text = (await hall.operator.get(hall.path(''))).bytes.toString();
  expect(JSON.parse(text)).toMatchObject({ secrets: { mics: ['password'] } });
  expect(text).not.toContain('tajne');
  expect(await set({ ...secret, value: null })).toBe(204);
  expect(await set({ ...secret, deviceId: 'other' })).toBe(404);
});

it('the chair gives the floor with one button and the microphone opens; a desk’s button asks for the floor', async () => {
  hall.leads(key);
  await until(async () => (await hall.now()).reports[0]?.state === 'ok');
  const { chair, chamber } = hall;
  const desks = await hall.people.councillors(2, 8);
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
  await until(async () => isDeepStrictEqual((await hall.now()).reports[0]?.observed, { open: [5], requests: [] }));
  expect(await hall.now()).toMatchObject({
    connected: true,
    reports: [{ deviceId: 'mics', state: 'ok', dryRun: false }],
    situation: { scene: 'speaker', speaker: { seatNo: 5 } },
  });
  await chair.orders('EndFloor', {});
  await until(() => unit.open.size === 0);
  const texts = (await hall.now()).journal.map(({ text }) => text);
  expect(texts.some((text) => /^Włącz mikrofon 5, bo głos ma /.test(text))).toBe(true);
});

it('the hall is left as it is when its program goes, and is led again by the next one', async () => {
  const first = hall.leads(key);
  await until(() => first.lines.includes('Połączono z hubem'));
  const second = hall.leads(key);
  await until(() => second.lines.includes('Połączono z hubem'));
  await until(() => first.lines.some((line) => line.startsWith('Salę prowadzi teraz inny program')));
  expect(second.lines).not.toContain('Salę prowadzi teraz inny program z tym samym kluczem');
});

it('a new key ends the stream that the old one opened, and the old program is let in no more', async () => {
  const old = hall.leads(key);
  await until(() => old.lines.includes('Połączono z hubem'));
  key = await hall.newKey();
  await until(() => old.lines.includes('Hub nie zna klucza tej sali'));
  const { lines } = hall.leads(key);
  await until(() => lines.includes('Połączono z hubem'));
});

it('an operator tries a microphone from the panel and hears what became of it', async () => {
  hall.leads(key);
  await until(async () => (await hall.now()).reports[0]?.state === 'ok');
  const order = async (microphone: number) =>
    granted(
      await hall.operator.post(hall.path('/orders'), {
        type: 'test-microphone',
        deviceId: 'mics',
        microphone,
        on: true,
      }),
    );
  expect(await order(12)).toEqual({ ok: true, text: 'Urządzenie potwierdziło' });
  expect(await order(99)).toMatchObject({ ok: false });
});
