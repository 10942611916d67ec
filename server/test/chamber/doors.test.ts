import { io } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newCommandId } from '../../../live-client/src/command-id.js';
import { HubHttp } from '../../../rehearsal/src/hub/hub-http.js';
import { LiveSessions } from '../../src/live-session/live-sessions.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { type BareSocket, bareSocket } from './bare-socket.js';
import { type Chamber, conveneChamber, Hall, openVote, password } from './chamber.js';

let hub: HubUnderTest;
let chamber: Chamber;
let hall: Hall;
let votingId: string;
beforeAll(async () => {
  hub = await startHubUnderTest();
  chamber = await conveneChamber(hub, 15);
  hall = new Hall(hub.url, chamber);
  votingId = await openVote(await hall.chair(), await hall.councillors(2, 9));
});
afterAll(async () => {
  hall.everybodyLeaves();
  await hub.dispose();
});

async function socketOf(username: string, options: { origin?: string; watch?: boolean } = {}): Promise<BareSocket> {
  const socket = await bareSocket(hub.url, username, options.origin ? { origin: options.origin } : {});
  if (options.watch !== false)
    await socket.ask('watch', { sessionId: chamber.sessionId, audience: 'hall', lastSeq: null });
  return socket;
}

function command(type: string, payload: unknown, rest: object = {}): object {
  return { id: newCommandId(), sessionId: chamber.sessionId, type, payload, ...rest };
}

async function headSeq(): Promise<number> {
  return (await hub.app.get(LiveSessions).stateOf(chamber.sessionId)).seq;
}

describe('every door answers clearly and changes nothing', () => {
  const vote = () => ({ votingId, choice: 'for' });
  it.each([
    ['an unknown command', () => command('DropTable', {}), { failure: { code: 'unknown-command' } }],
    [
      'a command of the office',
      () => command('ReviseAgenda', { agenda: [], reason: '' }),
      { failure: { code: 'unknown-command' } },
    ],
    ['no object at all', () => 42, { failure: { code: 'bad-payload' } }],
    [
      'an unknown field',
      () => command('CastBallot', { ...vote(), memberId: 'x' }),
      { failure: { code: 'bad-payload', path: 'payload.memberId' } },
    ],
    [
      'a wrong choice',
      () => command('CastBallot', { votingId, choice: 'maybe' }),
      { failure: { code: 'bad-payload', path: 'payload.choice' } },
    ],
    ['a prototype', () => JSON.parse('{"id":"x","__proto__":{"a":1}}'), { failure: { code: 'bad-payload' } }],
    [
      'a foreign session',
      () => ({ ...command('CastBallot', vote()), sessionId: newCommandId() }),
      { failure: { code: 'unknown-session' } },
    ],
    [
      'an unknown voting',
      () => command('CastBallot', { votingId: newCommandId(), choice: 'for' }),
      { refusal: { code: 'voting-unknown' } },
    ],
    ['an order of the chair', () => command('CloseVoting', { votingId }), { refusal: { code: 'not-permitted' } }],
    [
      'somebody else’s attendance',
      () => command('RecordAttendance', { memberId: chamber.memberId(4), kind: 'left' }),
      { refusal: { code: 'not-permitted' } },
    ],
  ])('%s', async (_name, body, answer) => {
    const socket = await socketOf('radny3');
    const before = await headSeq();
    expect(await socket.ask('command', body())).toMatchObject(answer);
    expect(await headSeq()).toBe(before);
    socket.disconnect();
  });

  it('a vote by somebody who is not a councillor', async () => {
    const socket = await socketOf('operator');
    expect(await socket.ask('command', command('CastBallot', vote()))).toMatchObject({
      status: 'refused',
      refusal: { code: 'not-a-member' },
    });
    socket.disconnect();
  });

  it('a vote by an absent councillor', async () => {
    const socket = await socketOf('radny15');
    expect(await socket.ask('command', command('CastBallot', vote()))).toMatchObject({
      refusal: { code: 'not-present', article: 'art. 14 ust. 1 u.s.g.' },
    });
    socket.disconnect();
  });

  it('a vote sent twice with one id counts once and gets one answer', async () => {
    const socket = await socketOf('radny5');
    const body = command('CastBallot', vote());
    const [first, second] = await Promise.all([socket.ask('command', body), socket.ask('command', body)]);
    expect(first).toMatchObject({ status: 'accepted' });
    expect(second).toEqual(first);
    socket.disconnect();
  });

  it('an unknown message with an acknowledgement', async () => {
    const socket = await socketOf('radny3');
    expect(await socket.ask('sudo', {})).toMatchObject({ failure: { code: 'unknown-command' } });
    socket.disconnect();
  });

  it('views of others: the chair’s and the operator’s are not for a councillor, a guest sees none', async () => {
    const councillor = await socketOf('radny3', { watch: false });
    for (const audience of ['chair', 'operator', 'wall']) {
      expect(await councillor.ask('watch', { sessionId: chamber.sessionId, audience, lastSeq: null })).toMatchObject({
        failure: { code: 'not-permitted' },
      });
    }
    const stranger = await socketOf('gosc', { watch: false });
    expect(
      await stranger.ask('watch', { sessionId: chamber.sessionId, audience: 'hall', lastSeq: null }),
    ).toMatchObject({ failure: { code: 'not-permitted' } });
    expect(await stranger.ask('watch', { sessionId: newCommandId(), audience: 'hall', lastSeq: null })).toMatchObject({
      failure: { code: 'unknown-session' },
    });
    councillor.disconnect();
    stranger.disconnect();
  });

  it('a page of another origin cannot connect', async () => {
    await expect(socketOf('radny3', { origin: 'https://evil.example' })).rejects.toThrow();
    const own = await socketOf('radny3', { origin: hub.url });
    own.disconnect();
  });

  it('without a sign-in there is no socket', async () => {
    const socket = io(hub.url, { transports: ['websocket'], forceNew: true, reconnection: false });
    const error = await new Promise<Error>((resolve) => socket.once('connect_error', resolve));
    expect(error.message).toBe('signed-out');
  });

  it('a payload of one megabyte closes that connection and no other', async () => {
    const healthy = await socketOf('radny6');
    const socket = await socketOf('radny3');
    const closed = socket.closed();
    socket.raw.emit('command', command('CloseSession', { reason: 'x'.repeat(1_000_000) }), () => undefined);
    expect(await closed).toBe('transport close');
    expect(await healthy.ask('command', command('CastBallot', vote()))).toMatchObject({ status: 'accepted' });
    healthy.disconnect();
  });

  it('a flood is slowed, then cut; others are not concerned', async () => {
    const healthy = await socketOf('radny7');
    const socket = await socketOf('radny3');
    const closed = socket.closed();
    const hurried = await Promise.all(
      Array.from({ length: 60 }, () => socket.ask('command', command('CheckQuorum', {}))),
    );
    expect(hurried).toContainEqual(
      expect.objectContaining({ failure: expect.objectContaining({ code: 'slow-down' }) }),
    );
    for (let index = 0; index < 300; index += 1)
      socket.raw.emit('command', command('CheckQuorum', {}), () => undefined);
    await closed;
    expect(await healthy.ask('command', command('CastBallot', vote()))).toMatchObject({ status: 'accepted' });
    healthy.disconnect();
  });

  it('a sign-out closes the socket at once', async () => {
    const http = await HubHttp.signIn(hub.url, 'radny8', password);
    const socket = io(hub.url, {
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      extraHeaders: { cookie: http.cookie },
    });
    await new Promise<void>((resolve) => socket.once('connect', resolve));
    const notice = new Promise<{ code: string }>((resolve) => socket.once('notice', resolve));
    await http.post('/api/sign-out');
    expect((await notice).code).toBe('signed-out');
  });
});
