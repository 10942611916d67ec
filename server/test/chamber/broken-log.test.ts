import pg from 'pg';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { newCommandId } from '../../../live-client/src/command-id.js';
import { LogReader } from '../../src/event-log/log-reader.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { createTestDatabase, type TestDatabase } from '../cluster/test-database.js';
import { type BareSocket, bareSocket } from './bare-socket.js';
import { type Chamber, conveneChamber, conveneSession, Hall } from './chamber.js';

let database: TestDatabase;
let hub: HubUnderTest;
let chamber: Chamber;
let shutSession: string;
let socket: BareSocket;
beforeAll(async () => {
  database = await createTestDatabase();
  const preparing = await startHubUnderTest({ database });
  chamber = await conveneChamber(preparing, 15);
  shutSession = await conveneSession(preparing, chamber.council);
  await preparing.dispose();
  await changeByte(database, shutSession);
  hub = await startHubUnderTest({ database });
  socket = await bareSocket(hub.url, 'radny3');
});
afterAll(async () => {
  socket.disconnect();
  await hub.dispose();
  await database.drop();
});

it('a session whose log was changed is shut in clear words, on every door', async () => {
  const watch = { sessionId: shutSession, audience: 'hall', lastSeq: null };
  expect(await socket.ask('watch', watch)).toMatchObject({
    status: 'failed',
    failure: { code: 'log-broken', text: expect.stringContaining('Zawiadom administratora') },
  });
  const page = await fetch(`${hub.url}/api/public/sessions/${shutSession}/live`);
  expect(page.status).toBe(503);
  expect(await page.json()).toMatchObject({ code: 'log-broken' });
});

it('knocking again reads nothing and logs nothing anew', async () => {
  const read = vi.spyOn(hub.app.get(LogReader), 'read');
  const watch = { sessionId: shutSession, audience: 'hall', lastSeq: null };
  for (let knock = 0; knock < 20; knock += 1) await socket.ask('watch', watch);
  expect(read).not.toHaveBeenCalled();
  read.mockRestore();
});

it('the health page counts it; another session of the same hub goes on', async () => {
  const hall = new Hall(hub.url, chamber);
  const person = await hall.councillor(4);
  await person.orders('RecordAttendance', { memberId: person.memberId ?? '', kind: 'entered' });
  hall.everybodyLeaves();
  const health = (await (await fetch(`${hub.url}/health/ready`)).json()) as Record<string, unknown>;
  expect(health).toMatchObject({ ready: true, checks: { log: { details: { sessions: 2, broken: 1 } } } });
});

it('a command on it is answered as well', async () => {
  await socket.ask('watch', { sessionId: chamber.sessionId, audience: 'hall', lastSeq: null });
  const command = { id: newCommandId(), sessionId: shutSession, type: 'CheckQuorum', payload: {} };
  expect(await socket.ask('command', command)).toMatchObject({ failure: { code: 'unknown-session' } });
});

async function changeByte({ superuserUrl }: TestDatabase, sessionId: string): Promise<void> {
  const superuser = new pg.Client({ connectionString: superuserUrl });
  await superuser.connect();
  await superuser.query('SET session_replication_role = replica');
  await superuser.query(
    `UPDATE session_events SET body = replace(body, 'Sala obrad', 'Sala Obrad') WHERE seq = 1 AND session_id = $1`,
    [sessionId],
  );
  await superuser.end();
}
