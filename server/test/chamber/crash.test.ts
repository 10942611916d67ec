import pg from 'pg';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { LiveSessions } from '../../src/live-session/live-sessions.js';
import { type HubProcess, startHubProcess } from '../cluster/hub-process.js';
import { startHubUnderTest } from '../cluster/hub-under-test.js';
import { createTestDatabase, type TestDatabase } from '../cluster/test-database.js';
import { type Chamber, conveneChamber, Hall, openVote } from './chamber.js';
import { missingReceipts } from './stored-receipts.js';

let database: TestDatabase;
let chamber: Chamber;
let running: HubProcess | undefined;
beforeEach(async () => {
  database = await createTestDatabase();
  const preparing = await startHubUnderTest({ database });
  chamber = await conveneChamber(preparing, 15);
  await preparing.dispose();
});
afterEach(async () => {
  await running?.end('SIGKILL');
  running = undefined;
  await database.drop();
});

async function startOn(port: number): Promise<HubProcess> {
  running = await startHubProcess({
    PORT: String(port),
    DATABASE_URL: database.hubUrl,
    KWORUM_OWNER_DATABASE_URL: database.ownerUrl,
    KWORUM_DEMO: 'off',
    KWORUM_LOG_LEVEL: 'warn',
  });
  return running;
}

it('kill -9 in an open vote: the vote is still open, every acknowledged ballot is there, desks come back by themselves (V-31)', async () => {
  let process = await startOn(0);
  const port = Number(new URL(process.url).port);
  const hall = new Hall(process.url, chamber);
  const chair = await hall.chair();
  const councillors = await hall.councillors(2, 15);
  const votingId = await openVote(chair, councillors);
  const voters = [chair, ...councillors];

  // Half the votes are acknowledged; the other half is on its way when the hub dies.
  const receipts = await Promise.all(
    voters.slice(0, 7).map((person) => person.orders('CastBallot', { votingId, choice: 'for' })),
  );
  const underWay = voters.slice(7).map((person) => person.orders('CastBallot', { votingId, choice: 'against' }));
  await process.end('SIGKILL');
  process = await startOn(port);
  const late = await Promise.all(underWay);

  await chair.until('wszystkie głosy', ({ status, view }) => status === 'connected' && view?.voting?.cast === 15);
  expect(chair.view.voting?.status).toBe('open');
  expect(chair.view.quorum.present).toBe(15);
  const seqs = [...receipts, ...late].map((receipt) => receipt.seq);
  expect(new Set(seqs).size).toBe(15);
  await chair.orders('CloseVoting', { votingId });
  await chair.until('wynik', ({ view }) => view?.voting?.result !== null);
  expect(chair.view.voting?.result?.tally).toMatchObject({ for: 7, against: 8, notVoted: 0, absent: 0 });

  expect(await missingReceipts(database, chamber.sessionId, [...receipts, ...late])).toEqual([]);
  hall.everybodyLeaves();
  await process.end('SIGTERM');
});

it('SIGTERM in an open vote with 50 sockets: ended in 2 s, no acknowledged ballot lost, the rest arrives after the restart', async () => {
  let process = await startOn(0);
  const port = Number(new URL(process.url).port);
  const hall = new Hall(process.url, chamber);
  const chair = await hall.chair();
  const councillors = await hall.councillors(2, 15);
  const votingId = await openVote(chair, councillors);
  for (let desk = 0; desk < 35; desk += 1)
    await hall.sits(
      `radny${(desk % 15) + 1}`,
      'hall',
      (desk % 15) + 1,
      `device-of-${chamber.memberId((desk % 15) + 1)}`,
    );
  const voting = [chair, ...councillors].map(async (person) => {
    const receipts = [];
    for (let time = 0; time < 12; time += 1) {
      receipts.push(await person.orders('CastBallot', { votingId, choice: time % 2 === 0 ? 'against' : 'for' }));
    }
    return receipts;
  });
  await new Promise((resolve) => setTimeout(resolve, 30));
  const asked = performance.now();
  expect(await process.end('SIGTERM')).toBe(0);
  expect(performance.now() - asked).toBeLessThan(2_000);
  process = await startOn(port);
  const receipts = (await Promise.all(voting)).flat();
  expect(receipts).toHaveLength(180);
  expect(await missingReceipts(database, chamber.sessionId, receipts)).toEqual([]);
  await chair.orders('CloseVoting', { votingId });
  await chair.until('wynik', ({ view }) => view?.voting?.result?.tally.for === 15);
  hall.everybodyLeaves();
  await process.end('SIGTERM');
});

it('a changed byte keeps the session shut: nobody goes on writing behind a broken link', async () => {
  const superuser = new pg.Client({ connectionString: database.superuserUrl });
  await superuser.connect();
  await superuser.query('SET session_replication_role = replica');
  await superuser.query(`UPDATE session_events SET body = replace(body, 'Sala obrad', 'Sala Obrad') WHERE seq = 1`);
  await superuser.end();
  const hub = await startHubUnderTest({ database });
  await expect(hub.app.get(LiveSessions).stateOf(chamber.sessionId)).rejects.toMatchObject({
    name: 'BrokenLog',
    seq: 1,
  });
  await hub.dispose();
});

it('rows of the log cannot be changed, deleted or truncated, by the hub or by the owner of the table', async () => {
  for (const url of [database.hubUrl, database.ownerUrl]) {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    for (const statement of [
      "UPDATE session_events SET body = '{}'",
      'DELETE FROM session_events',
      'TRUNCATE session_events',
    ]) {
      await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' });
    }
    await client.end();
  }
});
