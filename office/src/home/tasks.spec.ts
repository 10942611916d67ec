import { expect, it } from 'vitest';
import type { MemberRecord, Term } from '../../../protocol/src/http/office.js';
import type { SessionSummary } from '../../../protocol/src/http/sessions.js';
import { tasksOf } from './tasks.js';

const term = { termId: 't', statutorySize: 15, clubs: [] as Term['clubs'] } as Term;
const session = (change: Partial<SessionSummary>): SessionSummary => ({
  sessionId: 's',
  termId: 't',
  number: 32,
  roman: 'XXXII',
  title: 'XXXII Sesja',
  date: '2026-12-08',
  time: '10:00',
  place: 'Sala',
  training: false,
  councilName: 'Rada Gminy',
  status: 'draft',
  votings: 0,
  ...change,
});
const chair = { office: 'chair', mandate: 'active', sworn: true, username: 'u' } as MemberRecord;
const tasks = (sessions: readonly SessionSummary[], today: string, members: readonly MemberRecord[] = [chair]) =>
  tasksOf(term, sessions, members, today).map(({ code, details }) => [code, details.count]);

it('S-02: a draft is to be convened in time, soonest first', () => {
  const held = session({ sessionId: 'x', date: '2026-10-05', status: 'closed' });
  const drafts = [session({}), session({ sessionId: 'r', date: '2026-11-28' }), held];
  expect(tasks(drafts, '2026-11-24')).toEqual([
    ['convene-late', 4],
    ['convene-soon', 7],
  ]);
  expect(tasks([session({}), held], '2026-12-09')).toEqual([['draft-day-passed', -1]]);
});

it('S-01: a quarter without a session is told from its sixtieth day', () => {
  expect(tasks([], '2026-11-28')).toEqual([]);
  expect(tasks([], '2026-11-29')).toEqual([['quarter-without-session', 32]]);
  expect(tasks([session({ status: 'convened' })], '2026-12-01')).toEqual([]);
  expect(tasks([session({ date: '2026-09-30', status: 'closed' })], '2026-12-01')).toEqual([
    ['quarter-without-session', 30],
  ]);
});

it('the council: members, chair, oaths, accounts', () => {
  const today = '2026-10-02';
  expect(tasks([], today, [])).toEqual([['members-missing', 15]]);
  const bare = { office: null, mandate: 'active', sworn: false, username: null } as MemberRecord;
  const expired = { ...bare, mandate: 'expired' } as MemberRecord;
  expect(tasks([], today, [bare, bare, expired])).toEqual([
    ['chair-missing', undefined],
    ['unsworn', 2],
    ['accounts-missing', 2],
  ]);
});

it('K-09: a club below three is to be corrected or removed', () => {
  const club = { clubId: 'c', name: 'Klub Zgoda', shortName: 'Zgoda' };
  const inClub = { ...chair, clubId: 'c' };
  const found = (members: readonly MemberRecord[]) =>
    tasksOf({ ...term, clubs: [club] }, [], members, '2026-10-02').map(({ code, details }) => [code, details.count]);
  expect(found([inClub, inClub])).toEqual([['club-too-small', 2]]);
  expect(found([inClub, inClub, inClub])).toEqual([]);
});

it('a sitting of a committee is to be convened, without the seven days of a session', () => {
  const sitting = session({ committees: ['Komisja Oświaty'] });
  expect(tasks([sitting], '2026-12-07')[0]?.[0]).toBe('sitting-to-convene');
  expect(tasks([sitting], '2026-12-09')[0]?.[0]).toBe('sitting-day-passed');
});
