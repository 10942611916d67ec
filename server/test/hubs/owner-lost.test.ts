import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { verifyLog } from '../../../core/src/chain/verify.js';
import type { ChairView } from '../../../protocol/src/views/views.js';
import type { Person } from '../../../rehearsal/src/people/person.js';
import { LogReader } from '../../src/event-log/log-reader.js';
import { type Chamber, conveneChamber, Hall, openVote } from '../chamber/chamber.js';
import { missingReceipts, type Receipt } from '../chamber/stored-receipts.js';
import { takeAway } from '../cluster/database-outage.js';
import { type HubProcess, startHubProcess } from '../cluster/hub-process.js';
import { startHubUnderTest } from '../cluster/hub-under-test.js';
import { createTestDatabase, type TestDatabase } from '../cluster/test-database.js';
import { type HubProxy, startHubProxy } from './hub-proxy.js';
import { ownerOf } from './session-owner.js';

// Two processes are started and one is taken away: no test here waits for a time, yet each takes some.
vi.setConfig({ testTimeout: 90_000 });

let database: TestDatabase;
let chamber: Chamber;
let owner: HubProcess;
let other: HubProcess;
let proxies: HubProxy[];
let halls: Hall[];
let chair: Person<ChairView>;
/** Seats 2–8, connected to the owner as long as it lives, and 9–15 to the other hub. */
let atOwner: Person[];
let atOther: Person[];
let votingId: string;
beforeEach(async () => {
  database = await createTestDatabase();
  const preparing = await startHubUnderTest({ database });
  chamber = await conveneChamber(preparing, 15);
  await preparing.dispose();
  [owner, other] = await Promise.all([startHub(), startHub()]);
  proxies = await Promise.all([startHubProxy(owner.url, other.url), startHubProxy(other.url, owner.url)]);
  halls = proxies.map(({ url }) => new Hall(url, chamber));
  chair = (await halls[0]?.chair()) as Person<ChairView>;
  atOwner = (await halls[0]?.councillors(2, 8)) ?? [];
  atOther = (await halls[1]?.councillors(9, 15)) ?? [];
  votingId = await openVote(chair, [...atOwner, ...atOther]);
  expect((await ownerOf(database, chamber.sessionId)).address).toBe(owner.url);
});
afterEach(async () => {
  for (const hall of halls) hall.everybodyLeaves();
  for (const proxy of proxies) proxy.close();
  await Promise.all([owner.end('SIGKILL'), other.end('SIGKILL')]);
  await database.drop();
});

function startHub(): Promise<HubProcess> {
  return startHubProcess({
    DATABASE_URL: database.hubUrl,
    KWORUM_OWNER_DATABASE_URL: database.ownerUrl,
    KWORUM_DEMO: 'off',
    KWORUM_LOG_LEVEL: 'error',
  });
}

const votes = (people: readonly Person[], choice: 'for' | 'against'): Promise<Receipt>[] =>
  people.map((person) => person.orders('CastBallot', { votingId, choice }));

/** Everybody voted: closes the vote and checks result, receipts and chain. */
async function closes(receipts: readonly Receipt[], tally: { for: number; against: number }): Promise<void> {
  await chair.orders('CloseVoting', { votingId });
  const hasResult = ({ view }: { view: Person['view'] | null }) => view?.voting?.result?.tally.for === tally.for;
  await Promise.all([chair, ...atOwner, ...atOther].map((person) => person.until('wynik', hasResult)));
  expect(chair.view.voting?.result?.tally).toMatchObject({ ...tally, abstain: 0, notVoted: 0, absent: 0 });
  expect(await missingReceipts(database, chamber.sessionId, receipts)).toEqual([]);
  const reader = new LogReader({ url: database.hubUrl });
  const report = verifyLog(await reader.read(chamber.sessionId), {
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
    sessionId: chamber.sessionId,
    witnesses: receipts.map(({ hash }) => hash),
  });
  await reader.onApplicationShutdown();
  expect(report).toMatchObject({ verdict: 'intact', votings: [{ tally }] });
}

it('kill -9 of the owner in an open vote: the other hub owns the session, everybody goes on there by themselves (V-31)', async () => {
  const before = await Promise.all(votes(atOwner.slice(0, 4), 'for'));
  const underWay = [...votes([chair as unknown as Person, ...atOwner.slice(4)], 'for'), ...votes(atOther, 'against')];
  await owner.end('SIGKILL');
  const receipts = [...before, ...(await Promise.all(underWay))];
  expect(new Set(receipts.map(({ seq }) => seq)).size).toBe(15);
  const taken = await ownerOf(database, chamber.sessionId);
  expect(taken.address).toBe(other.url);
  await closes(receipts, { for: 8, against: 7 });
});

it('the owner freezes and thaws: the other hub takes over meanwhile, what the thawed one still writes is refused, it follows', async () => {
  const before = await Promise.all(votes(atOther.slice(0, 2), 'against'));
  process.kill(owner.pid, 'SIGSTOP');
  const meanwhile = await Promise.all(votes(atOther.slice(2), 'against'));
  const taken = await ownerOf(database, chamber.sessionId);
  expect(taken.address).toBe(other.url);
  const late = votes([chair as unknown as Person, ...atOwner], 'for');
  process.kill(owner.pid, 'SIGCONT');
  const receipts = [...before, ...meanwhile, ...(await Promise.all(late))];
  expect(new Set(receipts.map(({ seq }) => seq)).size).toBe(15);
  expect(await ownerOf(database, chamber.sessionId)).toEqual(taken);
  await closes(receipts, { for: 8, against: 7 });
});

it('the database is away for a while: ownership is taken anew, votes in hand arrive, one hub owns the session again', async () => {
  const { epoch } = await ownerOf(database, chamber.sessionId);
  const bringBack = await takeAway(database);
  const underWay = [...votes([chair as unknown as Person, ...atOwner], 'for'), ...votes(atOther, 'against')];
  await new Promise((resolve) => setTimeout(resolve, 800));
  await bringBack();
  const receipts = await Promise.all(underWay);
  expect((await ownerOf(database, chamber.sessionId)).epoch).toBeGreaterThan(epoch);
  await closes(receipts, { for: 8, against: 7 });
});

it('a hub that is stopped hands its sessions over: nobody waits for a lock', async () => {
  const before = await Promise.all(votes(atOwner, 'for'));
  const underWay = votes([chair as unknown as Person, ...atOther], 'against');
  expect(await owner.end('SIGTERM')).toBe(0);
  const receipts = [...before, ...(await Promise.all(underWay))];
  expect((await ownerOf(database, chamber.sessionId)).address).toBe(other.url);
  await closes(receipts, { for: 7, against: 8 });
});
