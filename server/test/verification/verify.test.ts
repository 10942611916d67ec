import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { votingRecord } from '../../../protocol/src/http/sessions.js';
import type { ChairView } from '../../../protocol/src/views/views.js';
import type { Person } from '../../../rehearsal/src/people/person.js';
import { type Chamber, conveneChamber, Hall, openVote } from '../chamber/chamber.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { Visitor } from '../people/visitor.js';
import { runVerify } from './run-verify.js';

let hub: HubUnderTest;
let chamber: Chamber;
let hall: Hall;
let intruder: pg.Client;
let directory: string;
let head: string;

const verify = (...args: string[]) => runVerify({ DATABASE_URL: hub.database.hubUrl }, ...args);

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'kworum-verify-'));
  hub = await startHubUnderTest();
  chamber = await conveneChamber(hub, 15);
  hall = new Hall(hub.url, chamber);
  const chair: Person<ChairView> = await hall.chair();
  const councillors = await hall.councillors(2, 9);
  const votingId = await openVote(chair, councillors);
  for (const [index, person] of councillors.entries()) {
    await person.orders('CastBallot', { votingId, choice: index < 5 ? 'for' : 'against' });
  }
  await chair.orders('CloseVoting', { votingId });
  await chair.orders('AnnounceVoting', { votingId });
  const answer = await new Visitor(hub.url).get(`/api/public/sessions/${chamber.sessionId}/votings/1`);
  head = votingRecord.parse(answer.json()).closedHash;
  intruder = new pg.Client({ connectionString: hub.database.superuserUrl });
  await intruder.connect();
});
afterAll(async () => {
  hall.everybodyLeaves();
  await intruder.end();
  await hub.dispose();
  rmSync(directory, { recursive: true });
});

/** Changes a stored event as a database superuser can, past triggers and rights, and puts it back afterwards. */
async function tampered(change: string, during: () => Promise<void>): Promise<void> {
  const columns = 'session_id, seq, event_type, version, at, command_id, body, prev_hash, hash';
  await intruder.query(`SET session_replication_role = replica`);
  await intruder.query(`CREATE TEMP TABLE honest AS SELECT ${columns} FROM session_events`);
  try {
    const { rowCount } = await intruder.query(change);
    expect(rowCount).toBe(1);
    await during();
  } finally {
    await intruder.query('DELETE FROM session_events');
    await intruder.query(`INSERT INTO session_events (${columns}) SELECT ${columns} FROM honest`);
    await intruder.query('DROP TABLE honest');
  }
}

describe('npm run verify on the table, beside a running hub', () => {
  it('recounts an honest session and finds the hash that a named list prints', async () => {
    const { exitCode, output } = await verify(chamber.sessionId, '--hash', head);
    expect(output).toContain('ZGODNY');
    expect(output).toContain('nr 1: ZA: 5, PRZECIW: 3, WSTRZYMUJĘ SIĘ: 0, BRAK GŁOSU: 1, NIEOBECNI: 6');
    expect(output).toContain('Skróty z wydruków (1) występują w dzienniku.');
    expect(exitCode).toBe(0);
  });

  it('verifies all sessions and speaks JSON', async () => {
    const { exitCode, output } = await verify('all', '--json');
    expect(JSON.parse(output)).toMatchObject({
      ok: true,
      sessions: [{ verdict: 'intact', sessionId: chamber.sessionId, votings: [{ no: 1, outcome: 'adopted' }] }],
    });
    expect(exitCode).toBe(0);
  });

  it.each([
    [
      'one letter of a ballot',
      `UPDATE session_events SET body = replace(body, '"for"', '"fox"') WHERE seq = (SELECT min(seq) FROM session_events WHERE event_type = 'BallotCast')`,
      'hash-mismatch',
    ],
    [
      'the hash of an event',
      `UPDATE session_events SET hash = overlay(hash placing (CASE left(hash, 1) WHEN 'a' THEN 'b' ELSE 'a' END) from 1) WHERE seq = 3`,
      'hash-mismatch',
    ],
    [
      'the link to the event before',
      `UPDATE session_events SET prev_hash = overlay(prev_hash placing (CASE left(prev_hash, 1) WHEN 'a' THEN 'b' ELSE 'a' END) from 1) WHERE seq = 4`,
      'prev-hash-mismatch',
    ],
    [
      'the time in its column',
      `UPDATE session_events SET at = at + interval '1 millisecond' WHERE seq = 5`,
      'column-mismatch',
    ],
    ['the kind in its column', `UPDATE session_events SET event_type = 'BallotCast' WHERE seq = 6`, 'column-mismatch'],
    ['an event by deleting it', `DELETE FROM session_events WHERE seq = 7`, 'seq-missing'],
  ])('names the event when a superuser changed %s', async (_what, change, reason) => {
    await tampered(change, async () => {
      const { exitCode, output } = await verify(chamber.sessionId, '--json');
      const [found] = (JSON.parse(output) as { sessions: { seq: number; reason: string; text: string }[] }).sessions;
      expect(found).toMatchObject({ verdict: 'broken', reason });
      expect(found?.text).toMatch(/\.$/);
      const changedSeq = /seq = (\d+)/.exec(change)?.[1];
      if (changedSeq) expect(found?.seq).toBe(Number(changedSeq));
      expect(exitCode).toBe(1);
    });
    expect((await verify(chamber.sessionId)).exitCode).toBe(0);
  });

  it('cannot tell a cut end by itself, and can with a hash from a paper', async () => {
    const last = 'DELETE FROM session_events WHERE seq = (SELECT max(seq) FROM session_events)';
    await tampered(last, async () => {
      expect((await verify(chamber.sessionId)).exitCode).toBe(0);
      await intruder.query(`DELETE FROM session_events WHERE event_type = 'VotingClosed'`);
      const { exitCode, output } = await verify(chamber.sessionId, '--hash', head);
      expect(output).toContain('witness-missing');
      expect(exitCode).toBe(1);
    });
  });

  it('says so when there is no such session', async () => {
    const { exitCode, output } = await verify(randomUUID());
    expect(output).toContain('Dziennik jest pusty.');
    expect(exitCode).toBe(1);
  });

  it('explains what it cannot do', async () => {
    const lost = await runVerify({ DATABASE_URL: 'postgres://nobody:x@127.0.0.1:1/none' }, 'all');
    expect(lost.errors).toContain('Nie można połączyć się z bazą danych');
    expect(lost.exitCode).toBe(2);
    const bare = await runVerify({ KWORUM_DATA: join(directory, 'empty') }, 'all');
    expect(bare.errors).toContain('Nie ma bazy danych');
    expect(bare.exitCode).toBe(2);
    expect((await verify()).exitCode).toBe(2);
  });
});

describe('npm run verify on a published file', () => {
  it('needs no database, and finds a forged vote', async () => {
    const { bytes } = await new Visitor(hub.url).get(`/api/public/sessions/${chamber.sessionId}/log.jsonl`);
    const honest = join(directory, 'log.jsonl');
    writeFileSync(honest, bytes);
    const found = await runVerify({ KWORUM_DATA: join(directory, 'empty') }, '--file', honest, '--hash', head);
    expect(found.output).toContain('ZGODNY');
    expect(found.exitCode).toBe(0);

    const forged = join(directory, 'forged.jsonl');
    writeFileSync(forged, bytes.toString().replace('\\"choice\\":\\"against\\"', '\\"choice\\":\\"for\\"'));
    const { exitCode, output } = await runVerify({}, '--file', forged);
    expect(output).toMatch(/NIEZGODNY: zdarzenie nr \d+\. Skrót nie zgadza się z treścią/);
    expect(exitCode).toBe(1);
  });
});
