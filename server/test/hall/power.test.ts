import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { simpleVote } from '../../../core/src/testing/agenda-of.js';
import { UpsServer } from '../../../hardware/src/devices/nut-ups/simulator.js';
import { ShureDisUnit } from '../../../hardware/src/devices/shure-dis/simulator.js';
import { HallProgram } from '../../../hardware/src/hall-program.js';
import { TcpHost } from '../../../hardware/src/simulators/tcp-host.js';
import { until } from '../../../hardware/src/testing/until.js';
import { hallKeyHeader } from '../../../protocol/src/hall/hall-link.js';
import type { HallPlan } from '../../../protocol/src/hall/hall-plan.js';
import type { HallNow, Hall as HallView } from '../../../protocol/src/http/halls.js';
import type { ChairView } from '../../../protocol/src/views/views.js';
import type { Person } from '../../../rehearsal/src/people/person.js';
import { LiveSessions } from '../../src/live-session/live-sessions.js';
import { ViewPublisher } from '../../src/live-session/publisher/view-publisher.js';
import { type Chamber, conveneChamber, Hall } from '../chamber/chamber.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';

let hub: HubUnderTest;
let chamber: Chamber;
let hall: Hall;
let chair: Person<ChairView>;
let cookie: string;
let hallId: string;
let key: string;
const unit = new ShureDisUnit({ desks: 16, maxSpeakers: 4 });
const microphones = new TcpHost(unit);
const ups = new UpsServer({ ups: 'sala', username: 'hub', password: 'tajne' });
const power = new TcpHost(ups);

beforeAll(async () => {
  hub = await startHubUnderTest();
  chamber = await conveneChamber(hub, 15);
  hall = new Hall(hub.url, chamber);
  chair = await hall.chair();
  cookie = (await hall.operator()).http.cookie;
  await microphones.plug(0);
  await power.plug(0);
  const training = chair.view.header.training;
  const made = await asked<HallView>('POST', '/api/halls', { name: 'Sala obrad', training });
  hallId = made.hallId;
  key = (await asked<{ key: string }>('POST', `/api/halls/${hallId}/key`)).key;
  await asked('PUT', `/api/halls/${hallId}/plan`, { revision: made.revision, plan: plan() });
  await asked('PUT', `/api/halls/${hallId}/secrets`, { deviceId: 'ups', name: 'password', value: 'tajne' });
  await asked('PUT', `/api/halls/${hallId}/session`, { sessionId: chamber.sessionId });
  for (const person of [chair, ...(await hall.councillors(2, 9))])
    await person.orders('RecordAttendance', { memberId: person.memberId ?? '', kind: 'entered' });
  await chair.orders('OpenSession', {});
  await chair.orders('StartItem', { itemId: 'i2' });
});
afterAll(async () => {
  hall.everybodyLeaves();
  await microphones.unplug();
  await power.unplug();
  await hub.dispose();
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

async function asked<Body>(method: string, path: string, body?: object): Promise<Body> {
  const headers = { cookie, ...(body ? { 'content-type': 'application/json' } : {}) };
  const response = await fetch(`${hub.url}${path}`, {
    method,
    headers,
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  expect(response.ok, await response.clone().text()).toBe(true);
  return (response.status === 204 ? undefined : await response.json()) as Body;
}

/** As the hall's program tells it. */
async function told(word: 'mains' | 'battery' | 'failing' | 'unknown', remainingS: number | null = null) {
  const response = await fetch(`${hub.url}/api/hall-link/inputs`, {
    method: 'POST',
    headers: { [hallKeyHeader]: key, 'content-type': 'application/json' },
    body: JSON.stringify({ deviceId: 'ups', input: { kind: 'power', power: word, remainingS } }),
  });
  expect(response.status).toBe(204);
}

const status = async () => (await hub.app.get(LiveSessions).stateOf(chamber.sessionId)).status;

it('everybody in the hall sees that the power is out and how long it lasts; the public and screens do not', async () => {
  const [councillor] = await hall.councillors(3, 3);
  await told('battery', 900);
  await chair.until('zasilanie awaryjne', ({ view }) => view?.power?.remainingS === 900);
  await councillor?.until('zasilanie awaryjne', ({ view }) => view?.power?.power === 'battery');
  expect(await status()).toBe('open');
  for (const audience of ['public', 'wall'] as const) {
    const { parts } = await hub.app.get(ViewPublisher).whole(chamber.sessionId, audience);
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
  const program = new HallProgram({ hubUrl: hub.url, key, say: () => undefined });
  program.start();
  onTestFinished(() => program.stop());
  await until(() => ups.logins === 1, 20_000);
  const [speaker] = await hall.councillors(5, 5);
  await speaker?.orders('RequestFloor', { kind: 'speech', personId: null });
  await chair.until('zgłoszenie', ({ view }) => view?.floor.queue.length === 1);
  const [request] = chair.view.floor.queue;
  await chair.orders('GrantFloor', { requestId: request?.requestId ?? '' });
  await until(() => unit.open.has(5));
  ups.drain();
  await chair.until('przerwa', ({ view }) => view?.recess?.cause === 'power' && view.power?.power === 'failing');
  await until(() => unit.open.size === 0 && ups.heard.includes('LOGOUT') && ups.logins === 0, 20_000);
  const words = async () => (await asked<HallNow>('GET', `/api/halls/${hallId}/now`)).journal.map(({ text }) => text);
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
