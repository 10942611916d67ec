import { afterAll, beforeAll, expect, it } from 'vitest';
import { CardReader } from '../../../hardware/src/devices/serial-reader/simulator.js';
import { TcpHost } from '../../../hardware/src/simulators/tcp-host.js';
import { until } from '../../../hardware/src/testing/until.js';
import type { HallNow } from '../../../protocol/src/http/halls.js';
import { LiveSessions } from '../../src/live-session/live-sessions.js';
import { conveneSession } from '../chamber/chamber.js';
import { type HallUnderTest, startHallUnderTest, visitorWith } from './hall-under-test.js';

let hall: HallUnderTest;
let reader: CardReader;
let host: TcpHost;
let program: ReturnType<HallUnderTest['begins']>['program'];

beforeAll(async () => {
  hall = await startHallUnderTest();
  reader = new CardReader();
  host = new TcpHost(reader);
  await host.plug(0);
  const line = { type: 'tcp', host: '127.0.0.1', port: host.port };
  const device = { deviceId: 'reader', name: 'Czytnik przy drzwiach', kind: 'serial-reader', enabled: true } as const;
  await hall.setsPlan({ places: [], devices: [{ ...device, dryRun: false, settings: { line } }] });
  ({ program } = hall.begins(await hall.newKey()));
  await until(async () => (await hall.now()).reports[0]?.state === 'ok');
});
afterAll(async () => {
  await program.stop();
  await host.unplug();
  await hall.dispose();
});

const isTold = (text: string) => until(async () => (await hall.now()).journal.some((line) => line.text.includes(text)));
const refusals = ({ journal }: HallNow) => journal.filter(({ kind }) => kind === 'refused').length;
const give = (card: string, memberId: string | null) => hall.operator.put(hall.path('/cards'), { card, memberId });

it('S-22: a card of nobody enters nobody, and the hall’s journal says so without its number', async () => {
  reader.show('99887766');
  await isTold('Karta obecności: nieznana karta');
  expect(JSON.stringify((await hall.now()).journal)).not.toContain('99887766');
});

it('cards are given out by office and operator, to councillors only', async () => {
  const councillor = visitorWith(hall.hub, (await hall.people.signsIn('radny2')).cookie);
  expect((await councillor.get(hall.path('/cards'))).status).toBe(403);
  expect((await give('00a1', '00000000-0000-4000-8000-00000000dead')).status).toBe(404);
  expect((await give('nie; karta', hall.chamber.memberId(3))).status).toBe(400);
  expect((await give('00a1', hall.chamber.memberId(3))).status).toBe(204);
  expect(await hall.get('/cards')).toEqual([{ card: '00A1', memberId: hall.chamber.memberId(3) }]);
});

it('S-22: the own card enters its owner once, with the reader as the device', async () => {
  reader.show('00A1');
  await isTold('Karta obecności: sala nie prowadzi teraz obrad');
  await hall.put('/session', { sessionId: hall.chamber.sessionId });
  expect((await give('00B2', hall.chamber.memberId(3))).status).toBe(204);
  reader.show('00B2');
  await until(() =>
    hall.chair.view.roll.some(({ memberId, present }) => memberId === hall.chamber.memberId(3) && present),
  );
  const { register } = await hall.hub.app.get(LiveSessions).stateOf(hall.chamber.sessionId);
  expect(register).toMatchObject([{ memberId: hall.chamber.memberId(3), kind: 'entered', method: 'self' }]);

  expect((await give('00C3', hall.chamber.memberId(3))).status).toBe(204);
  const before = refusals(await hall.now());
  reader.show('00C3');
  await until(async () => refusals(await hall.now()) > before);
  expect((await hall.hub.app.get(LiveSessions).stateOf(hall.chamber.sessionId)).register).toHaveLength(1);
  expect(JSON.stringify(await hall.now())).not.toMatch(/00[ABC][123]/);
});

it('S-22: where the statut does not let councillors check themselves in, a card enters nobody', async () => {
  const sessionId = await conveneSession(hall.hub, hall.chamber.council, { rules: { selfCheckIn: false } });
  await hall.put('/session', { sessionId });
  expect((await give('00E5', hall.chamber.memberId(5))).status).toBe(204);
  const before = refusals(await hall.now());
  reader.show('00E5');
  await until(async () => refusals(await hall.now()) > before);
  expect((await hall.hub.app.get(LiveSessions).stateOf(sessionId)).register).toEqual([]);
});

it('a card that was taken away enters nobody', async () => {
  expect((await give('00D4', hall.chamber.memberId(4))).status).toBe(204);
  expect((await give('00D4', null)).status).toBe(204);
  const before = refusals(await hall.now());
  reader.show('00D4');
  await until(async () => refusals(await hall.now()) > before);
  expect((await hall.now()).journal.find(({ kind }) => kind === 'refused')?.text).toBe(
    'Karta obecności: nieznana karta',
  );
});
