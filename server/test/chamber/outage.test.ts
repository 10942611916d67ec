import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChairView } from '../../../protocol/src/views/views.js';
import type { Person } from '../../../rehearsal/src/people/person.js';
import { cutConnections, takeAway } from '../cluster/database-outage.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { type Chamber, conveneChamber, Hall, openVote } from './chamber.js';
import { missingReceipts, type Receipt } from './stored-receipts.js';

describe('the database in trouble while a vote is open', () => {
  let hub: HubUnderTest;
  let chamber: Chamber;
  let hall: Hall;
  let chair: Person<ChairView>;
  let voters: readonly Person[];
  let votingId: string;
  const receipts: Receipt[] = [];
  beforeAll(async () => {
    hub = await startHubUnderTest({ settings: { logLevel: 'silent' } });
    chamber = await conveneChamber(hub, 15);
    hall = new Hall(hub.url, chamber);
    chair = await hall.chair();
    voters = [chair, ...(await hall.councillors(2, 15))];
    votingId = await openVote(chair, voters.slice(1));
  });
  afterAll(async () => {
    hall.everybodyLeaves();
    await hub.dispose();
  });

  /** Everybody changes the vote again and again. @returns how long the slowest answer took, ms */
  async function everybodyVotes(times: number): Promise<number> {
    let slowest = 0;
    await Promise.all(
      voters.map(async (person) => {
        for (let time = 0; time < times; time += 1) {
          const asked = performance.now();
          receipts.push(await person.orders('CastBallot', { votingId, choice: time % 2 === 0 ? 'against' : 'for' }));
          slowest = Math.max(slowest, performance.now() - asked);
        }
      }),
    );
    return slowest;
  }

  it('the connection of the log is cut again and again: every vote is answered within 3 s, every receipt stands', async () => {
    let over = false;
    const voting = everybodyVotes(20).finally(() => {
      over = true;
    });
    let cut = 0;
    while (!over && cut < 5) cut += await cutConnections(hub.database, 'kworum-log');
    expect(await voting).toBeLessThan(3_000);
    expect(cut).toBeGreaterThan(2);
    expect(receipts).toHaveLength(300);
    expect(await missingReceipts(hub.database, chamber.sessionId, receipts)).toEqual([]);
  });

  it('the whole database is away for a while: votes wait in hand and all arrive, nobody signs in anew', async () => {
    const bringBack = await takeAway(hub.database);
    const voting = everybodyVotes(2);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const back = performance.now();
    const before = receipts.length;
    await bringBack();
    expect(await voting).toBeGreaterThan(1_000);
    expect(receipts.length - before).toBe(30);
    expect(performance.now() - back).toBeLessThan(3_000);
    expect(voters.map((person) => person.status)).toEqual(Array(15).fill('connected'));
    expect(await missingReceipts(hub.database, chamber.sessionId, receipts)).toEqual([]);
  });

  it('afterwards the session goes on as if nothing had been', async () => {
    await everybodyVotes(2);
    await chair.orders('CloseVoting', { votingId });
    await voters[7]?.until('wynik', ({ view }) => view?.voting?.result?.tally.for === 15);
    expect(await missingReceipts(hub.database, chamber.sessionId, receipts)).toEqual([]);
    const ready = await fetch(`${hub.url}/health/ready`);
    expect(ready.status).toBe(200);
  });
});
