import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaseFile, type CaseFileSummary, caseFile } from '../../../protocol/src/http/case-file.js';
import { sha256 } from '../../src/event-log/sha256.js';
import { type Chamber, conveneChamber, Hall, openVote, password } from '../chamber/chamber.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { databaseOf } from '../people/database.js';
import { granted } from '../people/hub-refusal.js';
import { Visitor } from '../people/visitor.js';

describe('the case file of a contested vote', () => {
  let hub: HubUnderTest;
  let chamber: Chamber;
  let hall: Hall;
  let votingId: string;
  let office: Visitor;
  let made: CaseFileSummary;
  let file: CaseFile;
  beforeAll(async () => {
    hub = await startHubUnderTest({ settings: { logLevel: 'silent' } });
    chamber = await conveneChamber(hub, 15);
    hall = new Hall(hub.url, chamber);
    office = await visitor('biuro');
    const chair = await hall.chair();
    const councillors = await hall.councillors(2, 10);
    votingId = await openVote(chair, councillors);
    expect((await office.post(path())).status).toBe(409);
    await Promise.all(
      councillors.map((person) => person.until('karta do głosowania', ({ view }) => view?.voting?.status === 'open')),
    );
    const [first] = councillors;
    await first?.orders('CastBallot', { votingId, choice: 'against' });
    await Promise.all(councillors.map((person) => person.orders('CastBallot', { votingId, choice: 'for' })));
    await chair.orders('CloseVoting', { votingId });
    await chair.orders('AnnounceVoting', { votingId });
    made = granted(await office.post(path()));
    const json = await office.get(`${files()}/${made.caseFileId}.json`);
    expect(sha256(json.bytes.toString())).toBe(made.sha256);
    file = caseFile.parse(JSON.parse(json.bytes.toString()));
  });
  afterAll(async () => {
    hall.everybodyLeaves();
    await hub.dispose();
  });

  const path = () => `/api/sessions/${chamber.sessionId}/votings/${votingId}/case-files`;
  const files = () => `/api/sessions/${chamber.sessionId}/case-files`;
  const visitor = async (username: string) => {
    const someone = new Visitor(hub.url);
    expect((await someone.signsIn(username, password)).status).toBe(200);
    return someone;
  };

  it('tells every ballot and change with its place in the log, and recounts to the stated result', () => {
    const ballots = file.events.filter(({ type }) => type === 'BallotCast');
    expect(ballots).toHaveLength(10);
    expect(ballots.map(({ ballot }) => ballot?.standing).filter((standing) => standing === 'replaced')).toHaveLength(1);
    for (const { seq, prevHash, body, hash } of file.events) expect(sha256(`${prevHash}\n${seq}\n${body}`)).toBe(hash);
    expect(file.recount).toMatchObject({ verdict: 'intact', agrees: true, tally: { for: 9, against: 0 } });
    expect(file.vote.result.tally).toMatchObject({ for: 9, against: 0, abstain: 0 });
    expect(file.vote.presidedBy).toBeTruthy();
  });

  it('says of everybody on the roll whether they could vote and on what that rests', () => {
    expect(file.voters).toHaveLength(15);
    const grounds = file.voters.map(({ mayVote, ground }) => `${mayVote} ${ground}`);
    expect(new Set(grounds)).toEqual(new Set(['true present-at-opening', 'false absent']));
    for (const { mayVote, event } of file.voters) expect(event !== null).toBe(mayVote);
  });

  it('holds what each desk was sent and when its ballot came and was confirmed; never a choice', () => {
    const kinds = new Set(file.desks.entries.map(({ kind }) => kind));
    for (const kind of ['connected', 'told-of-vote', 'ballot-received', 'ballot-acknowledged'] as const)
      expect(kinds).toContain(kind);
    expect(JSON.stringify(file.desks)).not.toMatch(/"(for|against|abstain)"/);
  });

  it('is a paper too, is kept as it was made, and its making stands in the audit', async () => {
    const pdf = await office.get(`${files()}/${made.caseFileId}.pdf`);
    expect([pdf.status, pdf.bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    expect(await granted<CaseFileSummary[]>(await office.get(path()))).toEqual([made]);
    await expect(databaseOf(hub, `UPDATE case_files SET content = '{}'`)).rejects.toThrow();
    await expect(databaseOf(hub, 'DELETE FROM case_files')).rejects.toThrow();
    expect(await databaseOf(hub, `SELECT action FROM audit_entries WHERE subject_id = $1`, [made.caseFileId])).toEqual([
      { action: 'case-file-made' },
    ]);
  });

  it('is for the office, the operator and the chair; to others there is no such vote', async () => {
    expect((await (await visitor('radny1')).get(path())).status).toBe(200);
    expect((await (await visitor('operator')).get(path())).status).toBe(200);
    for (const username of ['radny2', 'gosc', 'protokolant']) {
      const someone = await visitor(username);
      expect((await someone.get(path())).status).toBe(404);
      expect((await someone.post(path())).status).toBe(404);
      expect((await someone.get(`${files()}/${made.caseFileId}.json`)).status).toBe(404);
    }
    expect((await new Visitor(hub.url).get(path())).status).toBe(401);
  });
});
