import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agendaOf } from '../../../core/src/testing/agenda-of.js';
import { newCommandId } from '../../../live-client/src/command-id.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { BareSocket, bareSocket } from './bare-socket.js';
import { type Chamber, conveneChamber, conveneSession, Hall, openVote } from './chamber.js';
import { DeafSocket } from './deaf-socket.js';

const seats = 40;

let hub: HubUnderTest;
let chamber: Chamber;
let hall: Hall;
let votingId: string;
beforeAll(async () => {
  hub = await startHubUnderTest();
  chamber = await conveneChamber(hub, seats);
  hall = new Hall(hub.url, chamber);
  votingId = await openVote(await hall.chair(), await hall.councillors(2, seats));
  hall.everybodyLeaves();
}, 120_000);
afterAll(async () => {
  hall.everybodyLeaves();
  await hub.dispose();
});

async function desksConnected(): Promise<number> {
  const health = (await (await fetch(`${hub.url}/health/ready`)).json()) as {
    checks: { agents: { details: { desks: number } } };
  };
  return health.checks.agents.details.desks;
}

describe('what goes out', () => {
  let desks: BareSocket[];
  const messages = new Map<BareSocket, number>();
  beforeAll(async () => {
    desks = await Promise.all(
      Array.from({ length: seats }, async (_, index) => {
        const desk = new BareSocket((await bareSocket(hub.url, `radny${index + 1}`)).raw);
        desk.raw.on('view', () => messages.set(desk, (messages.get(desk) ?? 0) + 1));
        await desk.ask('watch', { sessionId: chamber.sessionId, audience: 'hall', lastSeq: null });
        return desk;
      }),
    );
  });
  afterAll(() => {
    for (const desk of desks) desk.disconnect();
  });

  /** Everybody votes `times` times, each vote as soon as the one before is acknowledged. */
  async function burst(times: number): Promise<{ perDesk: number[]; rounds: number }> {
    messages.clear();
    const started = performance.now();
    await Promise.all(
      desks.map(async (desk) => {
        for (let time = 0; time < times; time += 1) {
          const choice = time % 2 === 0 ? 'for' : 'against';
          const command = { id: newCommandId(), sessionId: chamber.sessionId, type: 'CastBallot' };
          const ack = await desk.ask('command', { ...command, payload: { votingId, choice } });
          expect(ack).toMatchObject({ status: 'accepted' });
        }
      }),
    );
    const rounds = Math.ceil((performance.now() - started) / 50) + 2;
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { perDesk: desks.map((desk) => messages.get(desk) ?? 0), rounds };
  }

  it('grows with clients, not with clients × votes: a burst makes one message per 50 ms and desk, besides the own view', async () => {
    const once = await burst(1);
    expect(Math.min(...once.perDesk)).toBeGreaterThan(0);
    expect(Math.max(...once.perDesk)).toBeLessThanOrEqual(2 * once.rounds);
    expect(Math.max(...once.perDesk)).toBeLessThan(seats / 2);

    const tenTimes = await burst(10);
    expect(Math.max(...tenTimes.perDesk)).toBeLessThanOrEqual(2 * tenTimes.rounds);
    // 400 votes: told one by one, each desk would get 400 messages.
    expect(Math.max(...tenTimes.perDesk)).toBeLessThan((seats * 10) / 4);
  });
});

it('a client that answers pings and reads nothing is cut before it costs memory; the others notice nothing', async () => {
  const longAgenda = agendaOf(150).map((item) => ({ ...item, title: `${item.title} ${'w sprawie '.repeat(90)}` }));
  const sessionId = await conveneSession(hub, chamber.council, { agenda: longAgenda });
  const elsewhere = new Hall(hub.url, { ...chamber, sessionId });
  const healthy = await elsewhere.councillor(10);
  const before = await desksConnected();
  const deaf = await DeafSocket.watches(hub.url, (await hall.signsIn('radny9')).cookie, sessionId);
  expect(await desksConnected()).toBe(before + 1);
  // Each answer is some 200 kB; what the two kernels keep for the connection is full after some of them.
  const deadline = performance.now() + 15_000;
  while (!deaf.isCut && performance.now() < deadline) {
    deaf.watchesAgain();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(deaf.isCut).toBe(true);
  expect(await desksConnected()).toBe(before);
  deaf.leaves();
  await healthy.orders('RecordAttendance', { memberId: chamber.memberId(10), kind: 'entered' });
  elsewhere.everybodyLeaves();
}, 30_000);
