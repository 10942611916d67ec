import { afterAll, beforeAll, expect, it } from 'vitest';
import { simpleVote } from '../../../core/src/testing/agenda-of.js';
import { UpsServer } from '../../../hardware/src/devices/nut-ups/simulator.js';
import { ShureDisUnit } from '../../../hardware/src/devices/shure-dis/simulator.js';
import { TcpHost } from '../../../hardware/src/simulators/tcp-host.js';
import { until } from '../../../hardware/src/testing/until.js';
import { hallKeyHeader } from '../../../protocol/src/hall/hall-link.js';
import type { HallPlan } from '../../../protocol/src/hall/hall-plan.js';
import { LiveSessions } from '../../src/live-session/live-sessions.js';
import { ViewPublisher } from '../../src/live-session/publisher/view-publisher.js';
import { type HallUnderTest, startHallUnderTest } from './hall-under-test.js';

let hall: HallUnderTest;
let chair: HallUnderTest['chair'];
let key: string;
const unit = new ShureDisUnit({ desks: 16, maxSpeakers: 4 });
const microphones = new TcpHost(unit);
const ups = new UpsServer({ ups: 'sala', username: 'hub', password: 'tajne' });
const power = new TcpHost(ups);

beforeAll(async () => {
  hall = await startHallUnderTest();
  ({ chair } = hall);
  await microphones.plug(0);
  await power.plug(0);
  key = await hall.newKey();
  await hall.setsPlan(plan());
  await hall.put('/secrets', { deviceId: 'ups', name: 'password', value: 'tajne' });
  await hall.put('/session', { sessionId: hall.chamber.sessionId });
  for (const person of [chair, ...(await hall.people.councillors(2, 9))])
    await person.orders('RecordAttendance', { memberId: person.memberId ?? '', kind: 'entered' });
  await chair.orders('OpenSession', {});
  await chair.orders('StartItem', { itemId: 'i2' });
});
afterAll(async () => {
  await microphones.unplug();
  await power.unplug();
  await hall.dispose();
});

const line = (port: number) => ({ type: 'tcp', host: '127.0.0.1', port });
const plan = (): HallPlan => ({
  places: [5].map((seatNo) => ({
    placeId: `seat-${seatNo}`,
    name: `Miejsce ${seatNo}`,
    for: { type: 'seat', seatNo },
    microphone: seatNo,
    presets: {},
  })),
  devices: [
    {
      deviceId: 'mics',
      name: 'Mikrofony',
      kind: 'shure-dis',
      enabled: true,
      dryRun: false,
      settings: { line: line(microphones.port), authority: 'hub' },
    },
    {
      deviceId: 'ups',
      name: 'Zasilacz',
      kind: 'nut-ups',
      enabled: true,
      dryRun: false,
      settings: { line: line(power.port), ups: 'sala', username: 'hub', reserveS: 300 },
    },
  ],
});

/** As the hall's program tells it. */
async function told(word: 'mains' | 'battery' | 'failing' | 'unknown', remainingS: number | null = null) {
  const input = { kind: 'power', power: word, remainingS };
  const answer = await hall.operator.post(
    '/api/hall-link/inputs',
    { deviceId: 'ups', input },
    { [hallKeyHeader]: key },
  );
  expect(answer.status).toBe(204);
}

const status = async () => (await hall.hub.app.get(LiveSessions).stateOf(hall.chamber.sessionId)).status;

it('everybody in the hall sees that the power is out and how long it lasts; the public and screens do not', async () => {
  const [councillor] = await hall.people.councillors(3, 3);
  await told('battery', 900);
  await chair.until('zasilanie awaryjne', ({ view }) => view?.power?.remainingS === 900);
  await councillor?.until('zasilanie awaryjne', ({ view }) => view?.power?.power === 'battery');
  expect(await status()).toBe('open');
  for (const audience of ['public', 'wall'] as const) {
    const { parts } = await hall.hub.app.get(ViewPublisher).whole(hall.chamber.sessionId, audience);
    expect(parts.power).toBeUndefined();
  }
  await told('unknown');
  await chair.until('stan nieznany', ({ view }) => view?.power?.power === 'unknown');
  expect(await status()).toBe('open');
  await told('mains');
  await chair.until('zasilanie z sieci', ({ view }) => view?.power === null);
});

it('S-26: under a vote nothing is paused and nothing closed: it is said, and tried again once the vote is over', async () => {
  const { commandId: votingId } = await chair.orders('PrepareVoting', { itemId: 'i2', documentIds: [], ...simpleVote });
  await chair.orders('OpenVoting', { votingId, acceptUnreachable: false });
  await told('failing', 120);
  await chair.until('odmowa', ({ view }) => view?.power?.notPaused?.includes('głosowanie') === true);
  expect(chair.view.voting).toMatchObject({ votingId, status: 'open' });
  await chair.orders('CloseVoting', { votingId });
  await chair.orders('AnnounceVoting', { votingId });
  await told('failing', 100);
  await chair.until('przerwa', ({ view }) => view?.recess?.cause === 'power' && view.power?.notPaused === null);
  // What the hub notes itself says nothing of the devices: no program has reported.
  expect(await hall.now()).toMatchObject({ connected: false, reportedAt: null });
  // Who goes on with the sitting on battery is not stopped a second time.
  await chair.orders('EndRecess', {});
  await told('failing', 90);
  expect(await status()).toBe('open');
  await told('mains');
  await chair.until('zasilanie z sieci', ({ view }) => view?.power === null);
});

it('a person cannot give the power as the cause of a recess', async () => {
  const payload = { resumeAt: null, reason: '', cause: 'power' as const };
  await chair.isRefused('StartRecess', payload, 'not-permitted');
  expect(await status()).toBe('open');
});

it('the battery runs low: the sitting is paused, microphones fall silent, and the hall takes its leave of the UPS', async () => {
  hall.leads(key);
  await until(() => ups.logins === 1, 20_000);
  const [speaker] = await hall.people.councillors(5, 5);
  await speaker?.orders('RequestFloor', { kind: 'speech', personId: null });
  await chair.until('zgłoszenie', ({ view }) => view?.floor.queue.length === 1);
  const [request] = chair.view.floor.queue;
  await chair.orders('GrantFloor', { requestId: request?.requestId ?? '' });
  await until(() => unit.open.has(5));
  ups.drain();
  await chair.until('przerwa', ({ view }) => view?.recess?.cause === 'power' && view.power?.power === 'failing');
  await until(() => unit.open.size === 0 && ups.heard.includes('LOGOUT') && ups.logins === 0, 20_000);
  const words = async () => (await hall.now()).journal.map(({ text }) => text);
  await until(async () => (await words()).includes('Wylogowanie z zasilacza: gotowe'));
  expect(await words()).toEqual(
    expect.arrayContaining([
      'Zasilanie zawodzi: bezpieczne zamknięcie sali',
      'Wstrzymanie obrad: gotowe',
      'Zakończenie nagrania i transmisji: gotowe',
      'Wyłączenie mikrofonów i przekaźników: gotowe',
      'Obrady wstrzymane: zanik zasilania',
    ]),
  );
}, 60_000);
