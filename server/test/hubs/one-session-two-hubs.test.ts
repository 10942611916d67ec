import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Pairing, PairingState } from '../../../protocol/src/http/screens.js';
import type { ChairView, HallView, OperatorView } from '../../../protocol/src/views/views.js';
import { HubHttp } from '../../../rehearsal/src/hub/hub-http.js';
import type { Person } from '../../../rehearsal/src/people/person.js';
import { Stopwatch } from '../../../rehearsal/src/people/stopwatch.js';
import { WallScreen } from '../../../rehearsal/src/people/wall-screen.js';
import { LiveSessions } from '../../src/live-session/live-sessions.js';
import { HubBus } from '../../src/platform/hubs/hub-bus.js';
import { HubSeal } from '../../src/platform/hubs/hub-seal.js';
import { bareSocket } from '../chamber/bare-socket.js';
import { type Chamber, conveneChamber, Hall, openVote, password } from '../chamber/chamber.js';
import { missingReceipts } from '../chamber/stored-receipts.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { acquainted, ownerOf } from './session-owner.js';

let first: HubUnderTest;
let second: HubUnderTest;
let chamber: Chamber;
let hall: Hall;
let otherHall: Hall;
let chair: Person<ChairView>;
let operator: Person<OperatorView>;
let here: Person[];
let there: Person[];
let votingId: string;
beforeAll(async () => {
  first = await startHubUnderTest({ settings: { logLevel: 'silent' } });
  chamber = await conveneChamber(first, 15);
  second = await startHubUnderTest({ database: first.database, settings: { logLevel: 'silent' } });
  await acquainted(first, second);
  hall = new Hall(first.url, chamber);
  otherHall = new Hall(second.url, chamber);
  chair = await hall.chair();
  operator = await otherHall.operator();
  here = await hall.councillors(2, 8);
  there = await otherHall.councillors(9, 15);
});
afterAll(async () => {
  hall.everybodyLeaves();
  otherHall.everybodyLeaves();
  await second.dispose();
  await first.dispose();
});

it('a whole vote over two hubs: every vote is counted once and every receipt stands', async () => {
  votingId = await openVote(chair, [...here, ...there]);
  const voters = [chair, ...here, ...there];
  const receipts = await Promise.all(
    voters.map((person, index) =>
      person.orders('CastBallot', { votingId, choice: index % 3 === 0 ? 'against' : 'for' }),
    ),
  );
  expect(new Set(receipts.map(({ seq }) => seq)).size).toBe(15);
  await operator.until('wszystkie głosy', ({ view }) => view?.voting?.cast === 15);
  expect(await missingReceipts(first.database, chamber.sessionId, receipts)).toEqual([]);
});

it('V-07: of two devices of one councillor on two hubs the newer one votes, and the older again when it has left', async () => {
  const older = await hall.councillor(3);
  const newer = await otherHall.secondDesk(3);
  await older.until('ostrzeżenie', ({ notice }) => notice?.code === 'newer-desk');
  await older.isRefused('CastBallot', { votingId, choice: 'for' }, 'newer-desk');
  await newer.orders('CastBallot', { votingId, choice: 'against' });
  newer.leaves();
  await older.until('znowu głosuje', ({ notice }) => notice?.code === 'this-desk-votes');
  await older.orders('CastBallot', { votingId, choice: 'abstain' });
});

it('the result is the same for everybody on both hubs, and one hub owns the session', async () => {
  await chair.orders('CloseVoting', { votingId });
  const isOver = ({ view }: { view: HallView | null }) => view?.voting?.result?.tally.for === 9;
  await Promise.all([...here, ...there, operator].map((person) => (person as Person).until('wynik', isOver)));
  const head = chair.seq;
  await Promise.all([...here, ...there].map((person) => person.until('ten sam stan', ({ seq }) => seq === head)));
  expect(there[0]?.view).toEqual(here[0]?.view);
  expect(there.map((person) => person.own?.history.length)).toEqual(Array(7).fill(1));
  expect(await ownerOf(first.database, chamber.sessionId)).toMatchObject({
    hubId: first.app.get(HubBus).hub.hubId,
    address: first.url,
  });
  await operator.until('ten sam stan', ({ seq }) => seq === head);
});

it('the operator sees desks and screens of both hubs, and who left last', async () => {
  await operator.until('wszyscy', ({ view }) => view?.connections.every(({ connected }) => connected) ?? false);
  here[0]?.leaves();
  const councillor2 = ({ view }: { view: OperatorView | null }) =>
    view?.connections.find(({ memberId }) => memberId === chamber.memberId(2));
  await operator.until('radny 2 odszedł', (snapshot) => councillor2(snapshot)?.connected === false);
  expect(operator.view.connections.find(({ memberId }) => memberId === chamber.memberId(2))?.lastSeenAt).not.toBeNull();
  here[0]?.regains();
  await operator.until('radny 2 wrócił', (snapshot) => councillor2(snapshot)?.connected === true);

  const steering = await HubHttp.signIn(first.url, 'operator', password);
  const screen = await WallScreen.paired(steering, chamber.sessionId, new Stopwatch());
  const on = ({ view }: { view: OperatorView | null }) =>
    view?.screens.filter(({ connected }) => connected).length === 1;
  await operator.until('ekran na pierwszym węźle', on);
  const { screenId = '' } = operator.view.screens[0] ?? {};
  const headers = { cookie: operator.http.cookie, 'content-type': 'application/json' };
  const body = JSON.stringify({ scene: 'message', message: 'Zapraszamy o 10:00' });
  const changed = await fetch(`${second.url}/api/screens/${screenId}`, { method: 'PATCH', headers, body });
  expect(changed.status).toBe(200);
  await screen.shows('komunikat', (view) => view.scene === 'message' && view.screen.message === 'Zapraszamy o 10:00');
  screen.goesDark();
  await operator.until('ekran zgasł', ({ view }) => view?.screens.every(({ connected }) => !connected) ?? false);
});

it('a screen that waits on one hub and asks on the other is paired by an operator on either', async () => {
  const atFirst = HubHttp.anonymous(first.url);
  const atSecond = HubHttp.anonymous(second.url);
  const { code, pairingId, secret } = await atFirst.post<Pairing>('/api/screens/pairings');
  const state = () => atSecond.get<PairingState>(`/api/screens/pairings/${pairingId}`, { 'x-pairing-secret': secret });
  expect(await state()).toMatchObject({ status: 'waiting' });
  const body = { code, name: 'Hol', sessionId: chamber.sessionId };
  await expect(operator.http.post('/api/screens/pairings/confirm', { ...body, code: 'AAAAAAAA' })).rejects.toThrow(
    'pairing-code-unknown',
  );
  await operator.http.post('/api/screens/pairings/confirm', body);
  const paired = await state();
  expect(paired).toMatchObject({ status: 'confirmed', name: 'Hol' });
  const token = paired.status === 'confirmed' ? paired.token : '';
  expect(await atSecond.get('/api/screens/own', { 'x-screen-token': token })).toMatchObject({ name: 'Hol' });
  await expect(operator.http.post('/api/screens/pairings/confirm', body)).rejects.toThrow('pairing-code-unknown');
});

it('a sign-out on one hub ends the sockets of that sign-in on the other', async () => {
  const socket = await bareSocket(second.url, 'radny12');
  const { cookie } = socket;
  const closed = socket.closed();
  const answer = await fetch(`${first.url}/api/sign-out`, { method: 'POST', headers: { cookie } });
  expect(answer.status).toBeLessThan(300);
  expect(await closed).toBe('io server disconnect');
});

it('a letter between hubs is opened only with their seal, never for a person, another hub or another text', async () => {
  const [from, to] = [second.app.get(HubSeal), first.app.get(HubBus).hub.hubId];
  const command = { id: randomUUID(), sessionId: chamber.sessionId, type: 'CheckQuorum', payload: {} };
  const actor = { personId: randomUUID(), memberId: chamber.memberId(1), roles: ['chair'], deviceId: 'forged' };
  const text = JSON.stringify({ command, actor });
  const letter = from.letterTo(to, text);
  const { cookie } = chair.http;
  const send = async (body: unknown) =>
    (
      await fetch(`${first.url}/internal/orders`, {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    ).status;
  const before = (await first.app.get(LiveSessions).stateOf(chamber.sessionId)).seq;
  expect(await send({ command, actor })).toBe(404);
  expect(await send({ ...letter, seal: '0'.repeat(64) })).toBe(404);
  expect(await send({ ...letter, seal: 'short' })).toBe(404);
  expect(await send({ ...letter, text: text.replace('forged', 'change') })).toBe(404);
  expect(await send({ ...letter, at: Date.now() - 120_000 })).toBe(404);
  expect(await send(from.letterTo(randomUUID(), text))).toBe(421);
  expect(await send(from.letterTo(to, '{"command":{}}'))).toBe(400);
  expect((await first.app.get(LiveSessions).stateOf(chamber.sessionId)).seq).toBe(before);
  expect(await send(letter)).toBe(200);
});
