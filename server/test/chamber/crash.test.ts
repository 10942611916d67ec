import pg from 'pg';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { LiveSessions } from '../../src/live-session/live-sessions.js';
import { type HubProcess, startHubProcess } from '../cluster/hub-process.js';
import { startHubUnderTest } from '../cluster/hub-under-test.js';
import { createTestDatabase, type TestDatabase } from '../cluster/test-database.js';
import { type Chamber, conveneChamber, Hall, openVote } from './chamber.js';

let database: TestDatabase;
let chamber: Chamber;
beforeEach(async () => {
  database = await createTestDatabase();
  const preparing = await startHubUnderTest({ database });
  chamber = await conveneChamber(preparing, 15);
  await preparing.dispose();
});
afterEach(() => database.drop());

function startOn(port: number): Promise<HubProcess> {
  return startHubProcess({
    PORT: String(port),
    DATABASE_URL: database.hubUrl,
    KWORUM_OWNER_DATABASE_URL: database.ownerUrl,
    KWORUM_DEMO: 'off',
    KWORUM_LOG_LEVEL: 'warn',
  });
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

  const stored = await bodiesOf(database, chamber.sessionId);
  for (const receipt of receipts) expect(stored.get(receipt.seq)?.hash).toBe(receipt.hash);
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

async function bodiesOf({ superuserUrl }: TestDatabase, sessionId: string): Promise<Map<number, { hash: string }>> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  const { rows } = await client.query<{ seq: number; hash: string }>(
    'SELECT seq, hash FROM session_events WHERE session_id = $1',
    [sessionId],
  );
  await client.end();
  return new Map(rows.map((row) => [row.seq, row]));
}
