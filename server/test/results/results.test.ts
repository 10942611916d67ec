import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Link } from '../../../core/src/chain/chain.js';
import type { Actor, SessionEvent } from '../../../core/src/session/events.js';
import { defaultRules } from '../../../core/src/session/rules.js';
import { agendaOf } from '../../../core/src/testing/agenda-of.js';
import { councilOf } from '../../../core/src/testing/council-of.js';
import { header } from '../../../core/src/testing/sitting.js';
import { newCommandId } from '../../../live-client/src/command-id.js';
import { collectiveList, votingRecord } from '../../../protocol/src/http/sessions.js';
import type { ChairView } from '../../../protocol/src/views/views.js';
import type { Person } from '../../../rehearsal/src/people/person.js';
import { LiveSessions } from '../../src/live-session/live-sessions.js';
import { type Chamber, conveneChamber, Hall, openVote } from '../chamber/chamber.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { elementsOf, readPdf } from '../pdf/read-pdf.js';
import { Visitor } from '../people/visitor.js';

let hub: HubUnderTest;
let chamber: Chamber;
let hall: Hall;
let chair: Person<ChairView>;
let visitor: Visitor;
let votingId: string;
const at = (path: string) => `/api/public/sessions/${chamber.sessionId}/${path}`;

beforeAll(async () => {
  hub = await startHubUnderTest();
  chamber = await conveneChamber(hub, 15);
  hall = new Hall(hub.url, chamber);
  visitor = new Visitor(hub.url);
  chair = await hall.chair();
});
afterAll(async () => {
  hall.everybodyLeaves();
  await hub.dispose();
});

const eventTypes = (log: Buffer): SessionEvent['type'][] =>
  log
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse((JSON.parse(line) as Link).body) as SessionEvent).type);

describe('before anything was voted', () => {
  it('lists are empty, not missing', async () => {
    expect((await visitor.get(at('votings'))).json()).toEqual([]);
    expect(collectiveList.parse((await visitor.get(at('named-list.json'))).json()).votings).toEqual([]);
    const pdf = readPdf((await visitor.get(at('named-list.pdf'))).bytes);
    expect(pdf.root.text).toContain('nie zamknięto dotąd żadnego głosowania');
  });

  it('the attendance list is a sheet to sign', async () => {
    const answer = await visitor.get(at('attendance.pdf'));
    expect(answer.headers['content-type']).toBe('application/pdf');
    expect(elementsOf(readPdf(answer.bytes).root, 'TR')).toHaveLength(16);
  });
});

describe('while a vote is open (V-08)', () => {
  it('nobody outside learns anything of it, from no address', async () => {
    const councillors = await hall.councillors(2, 9);
    votingId = await openVote(chair, councillors);
    for (const [index, person] of councillors.slice(0, 6).entries()) {
      await person.orders('CastBallot', { votingId, choice: index < 4 ? 'for' : 'against' });
    }
    expect((await visitor.get(at('votings'))).json()).toEqual([]);
    expect((await visitor.get(at('votings/1'))).status).toBe(404);
    expect((await visitor.get(at('votings/1.pdf'))).json()).toMatchObject({ code: 'voting-unknown' });
    expect((await visitor.get(at('named-list'))).json<{ votings: unknown[] }>().votings).toEqual([]);
    expect((await visitor.get(at('named-list.csv'))).bytes.toString().trimEnd().split('\r\n')).toHaveLength(1);
    const types = eventTypes((await visitor.get(at('log.jsonl'))).bytes);
    expect(types.at(-1)).toBe('VotingPrepared');
  });
});

describe('after closing', () => {
  it('a stranger has the named list in under two seconds', async () => {
    const closed = performance.now();
    await chair.orders('CloseVoting', { votingId });
    const answer = await visitor.get(at('votings/1'));
    expect(performance.now() - closed).toBeLessThan(2_000);
    const record = votingRecord.parse(answer.json());
    expect(record).toMatchObject({ no: 1, status: 'closed', presentAtOpening: 9, training: false });
    expect(record.result.tally).toEqual({ for: 4, against: 2, abstain: 0, notVoted: 3, absent: 6, excluded: 0 });
    await chair.orders('AnnounceVoting', { votingId });
    expect((await visitor.get(at('votings/1.json'))).json()).toMatchObject({ status: 'announced' });
  });

  it('the log is whole, and the record names its closing event', async () => {
    const log = (await visitor.get(at('log.jsonl'))).bytes;
    const types = eventTypes(log);
    expect(types.filter((type) => type === 'BallotCast')).toHaveLength(6);
    expect(types.at(-1)).toBe('VotingAnnounced');
    const record = votingRecord.parse((await visitor.get(at('votings/1'))).json());
    const line = log.toString().split('\n')[record.closedSeq - 1] ?? '';
    expect(JSON.parse(line)).toMatchObject({ seq: record.closedSeq, hash: record.closedHash });
    expect(types[record.closedSeq - 1]).toBe('VotingClosed');
  });

  it('the summary lists it', async () => {
    expect((await visitor.get(at('votings'))).json()).toMatchObject([{ no: 1, outcome: 'adopted', votingId }]);
  });

  it('the table has a line per filled seat, in Polish letters and RFC 4180', async () => {
    const answer = await visitor.get(at('votings/1.csv'));
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
    expect(answer.headers['content-disposition']).toBe('attachment; filename="glosowanie-2026-11-24-1.csv"');
    const text = answer.bytes.toString();
    expect(text.startsWith('\uFEFFid_sesji,')).toBe(true);
    const lines = text.trimEnd().split('\r\n');
    expect(lines).toHaveLength(16);
    expect(lines.filter((line) => line.includes(',BRAK GŁOSU,'))).toHaveLength(3);
    expect((await visitor.get(at('named-list.csv'))).bytes.toString()).toBe(text);
  });

  it('the PDF says the same in both layouts', async () => {
    const groups = await visitor.get(at('votings/1.pdf'));
    expect(groups.headers['content-type']).toBe('application/pdf');
    expect(groups.headers['content-disposition']).toBe('inline; filename="glosowanie-2026-11-24-1-a.pdf"');
    const layoutA = readPdf(groups.bytes);
    expect(layoutA.root.text).toContain('ZA: 4, PRZECIW: 2, WSTRZYMUJĘ SIĘ: 0, BRAK GŁOSU: 3, NIEOBECNI: 6');
    expect(elementsOf(layoutA.root, 'H3').map(({ text }) => text)).toContain('ZA (4)');
    const layoutB = readPdf((await visitor.get(at('votings/1.pdf?layout=b'))).bytes);
    expect(elementsOf(layoutB.root, 'TR')).toHaveLength(16);
    const whole = readPdf((await visitor.get(at('named-list.pdf?layout=b'))).bytes);
    expect(elementsOf(whole.root, 'H2').map(({ text }) => text)).toEqual(['Głosowanie nr 1']);
  });

  it('the attendance list shows who was there', async () => {
    const pdf = readPdf((await visitor.get(at('attendance.pdf'))).bytes);
    expect(pdf.root.text).toContain('Obecnych przy otwarciu: 9');
  });
});

describe('for caches and third parties', () => {
  it.each(['votings', 'votings/1', 'votings/1.csv', 'votings/1.pdf', 'named-list.json', 'log.jsonl', 'attendance.pdf'])(
    '%s is readable from any site and not sent twice',
    async (path) => {
      const first = await visitor.get(at(path));
      expect(first.status).toBe(200);
      expect(first.headers['access-control-allow-origin']).toBe('*');
      expect(first.headers['cache-control']).toContain('max-age=1');
      const etag = first.headers.etag ?? '';
      expect(etag).toMatch(/^"[\w-]{32}"$/);
      const again = await visitor.get(at(path), { 'if-none-match': `W/${etag}, "other"` });
      expect(again.status).toBe(304);
      expect(again.bytes).toHaveLength(0);
      expect(again.headers.etag).toBe(etag);
      const head = await visitor.send('HEAD', at(path));
      expect(head.status).toBe(200);
      expect(head.headers.etag).toBe(etag);
    },
  );

  it('many who ask for the same PDF at once get the same bytes', async () => {
    const answers = await Promise.all(Array.from({ length: 30 }, () => visitor.get(at('named-list.pdf?layout=a'))));
    for (const { status, bytes } of answers) {
      expect(status).toBe(200);
      expect(bytes.equals(answers[0]?.bytes ?? Buffer.alloc(0))).toBe(true);
    }
  });
});

describe('bad requests', () => {
  it.each([
    ['votings/2', 404, 'voting-unknown'],
    ['votings/0', 404, 'voting-unknown'],
    ['votings/1.exe', 404, 'not-found'],
    ['votings/-1', 404, 'not-found'],
    ['votings/1e3', 404, 'not-found'],
    ['votings/99999999999999999999', 404, 'not-found'],
    ['votings/..%2f..%2fnamed-list', 404, 'not-found'],
    ['votings/1.pdf?layout=c', 400, 'bad-request'],
    ['votings/1.pdf?layout=a&layout=b', 400, 'bad-request'],
  ])('%s → %i %s', async (path, status, code) => {
    const answer = await visitor.get(at(path));
    expect([answer.status, answer.json().code]).toEqual([status, code]);
    expect(answer.headers.etag).toBeUndefined();
  });

  it('an unknown session, a malformed id and a session in preparation look the same', async () => {
    const prepared = randomUUID();
    const clerk: Actor = { personId: randomUUID(), memberId: null, roles: ['council-office'], deviceId: 'test' };
    const payload = { header, council: councilOf(15), agenda: agendaOf(3), rules: defaultRules };
    const command = { id: newCommandId(), sessionId: prepared, type: 'PrepareSession' as const, payload };
    expect((await hub.app.get(LiveSessions).execute(command, clerk)).status).toBe('accepted');
    for (const sessionId of [prepared, randomUUID(), 'nie-ma', "1'; DROP TABLE session_events; --"]) {
      for (const path of ['votings', 'votings/1.pdf', 'named-list.csv', 'log.jsonl', 'attendance.pdf']) {
        const answer = await visitor.get(`/api/public/sessions/${encodeURIComponent(sessionId)}/${path}`);
        expect([answer.status, answer.json().code]).toEqual([404, 'unknown-session']);
      }
    }
  });
});
