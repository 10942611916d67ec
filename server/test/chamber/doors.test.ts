import { io } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { newCommandId } from '../../../live-client/src/command-id.js';
import { HubHttp } from '../../../rehearsal/src/hub/hub-http.js';
import { SignIns } from '../../src/identity/sign-ins/sign-ins.js';
import { Connections } from '../../src/live-session/gateway/connections.js';
import { LiveSessions } from '../../src/live-session/live-sessions.js';
import { ViewPublisher } from '../../src/live-session/publisher/view-publisher.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { type BareSocket, bareSocket } from './bare-socket.js';
import { type Chamber, conveneChamber, conveneSession, Hall, openVote, password } from './chamber.js';

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

  it('a sign-out that comes while the handshake is under way is not outlived by the socket', async () => {
    const http = await HubHttp.signIn(hub.url, 'radny8', password);
    const signIns = hub.app.get(SignIns);
    const personOf = signIns.personOf.bind(signIns);
    vi.spyOn(signIns, 'personOf').mockImplementationOnce(async (cookie) => {
      const person = await personOf(cookie);
      await http.post('/api/sign-out');
      return person;
    });
    const extraHeaders = { cookie: http.cookie };
    const socket = io(hub.url, { transports: ['websocket'], forceNew: true, reconnection: false, extraHeaders });
    const closed = new Promise((resolve) => socket.once('disconnect', resolve));
    expect(await closed).toMatch(/disconnect|close/);
  });

  it('watching again and again is slowed like any other flood', async () => {
    const socket = await socketOf('radny3');
    const watch = { sessionId: chamber.sessionId, audience: 'hall', lastSeq: null };
    const answers = await Promise.all(Array.from({ length: 60 }, () => socket.ask('watch', watch)));
    expect(answers).toContainEqual({
      status: 'failed',
      failure: expect.objectContaining({ code: 'slow-down' }),
    });
    expect(hub.app.get(ViewPublisher).followed).toBe(1);
    socket.disconnect();
  });

  it('two watches at once leave no desk behind in the session that was left', async () => {
    const other = await conveneSession(hub, chamber.council);
    const socket = await socketOf('radny11', { watch: false });
    await Promise.all(
      [other, chamber.sessionId].map((sessionId) =>
        socket.ask('watch', { sessionId, audience: 'hall', lastSeq: null }),
      ),
    );
    const seen = new Set<unknown>();
    socket.raw.on('view', ({ sessionId }: { sessionId: string }) => seen.add(sessionId));
    const connections = hub.app.get(Connections);
    const memberId = chamber.memberId(11);
    const desks = async (sessionId: string) => {
      const state = await hub.app.get(LiveSessions).stateOf(sessionId);
      return connections.viewOf(sessionId, state).find((desk) => desk.memberId === memberId)?.desks;
    };
    expect([await desks(other), await desks(chamber.sessionId)]).toEqual([0, 1]);
    const elsewhere = new Hall(hub.url, { ...chamber, sessionId: other });
    const person = await elsewhere.councillor(12);
    await person.orders('RecordAttendance', { memberId: person.memberId ?? '', kind: 'entered' });
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect([...seen]).not.toContain(other);
    elsewhere.everybodyLeaves();
    socket.disconnect();
  });

  it('watching once more does not take the vote from the newer device (V-07)', async () => {
    const older = await bareSocket(hub.url, 'radny13', {}, 'older-device');
    const newer = await bareSocket(hub.url, 'radny13', {}, 'newer-device');
    const watch = { sessionId: chamber.sessionId, audience: 'hall', lastSeq: null };
    for (const socket of [older, newer, older]) {
      expect(await socket.ask('watch', watch)).toMatchObject({ status: 'watching' });
    }
    const ballot = () => command('CastBallot', vote());
    expect(await older.ask('command', ballot())).toMatchObject({ failure: { code: 'newer-desk' } });
    expect(await newer.ask('command', ballot())).toMatchObject({ refusal: { code: 'not-present' } });
    older.disconnect();
    newer.disconnect();
  });

  it.each([
    ['no JSON', '42{{{'],
    ['an event that is a number', '421[5,{}]'],
    ['a name of the library’s own', '421["disconnecting",{}]'],
    ['ten thousand million attachments', '4510000000000-["command"]'],
    ['an attachment that never comes', '451-["command",{"_placeholder":true,"num":0}]'],
    ['an attachment with a name for a number', '451-["command",{"_placeholder":true,"num":"splice"}]'],
    ['an acknowledgement nobody asked for', '437[{"status":"watching"}]'],
    ['a namespace that is not there', '40/admin,'],
    ['a frame of another protocol', '\u0000\u0001\u0002'],
  ])('a frame that is none: %s', async (_name, frame) => {
    const healthy = await socketOf('radny6');
    const { cookie } = await HubHttp.signIn(hub.url, 'radny14', password);
    const address = `${hub.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`;
    const socket = new WebSocket(address, { headers: { cookie } } as never);
    const heard: string[] = [];
    const closed = new Promise((resolve) => socket.addEventListener('close', resolve));
    await new Promise<void>((resolve) => {
      socket.addEventListener('message', ({ data }) => {
        heard.push(String(data));
        if (String(data).startsWith('0')) socket.send('40');
        if (String(data).startsWith('40')) resolve();
      });
    });
    socket.send(frame);
    await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 150))]);
    socket.close();
    expect(heard.join()).not.toMatch(/Error|stack|node_modules/);
    const watch = { sessionId: chamber.sessionId, audience: 'hall', lastSeq: null };
    expect(await healthy.ask('watch', watch)).toMatchObject({ status: 'watching' });
    healthy.disconnect();
  });
});
