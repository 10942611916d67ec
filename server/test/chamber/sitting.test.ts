import { afterAll, beforeAll, expect, it } from 'vitest';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { type Chamber, conveneChamber, Hall, openVote } from './chamber.js';

let hub: HubUnderTest;
let chamber: Chamber;
let hall: Hall;
beforeAll(async () => {
  hub = await startHubUnderTest();
  chamber = await conveneChamber(hub, 15);
  hall = new Hall(hub.url, chamber);
});
afterAll(async () => {
  hall.everybodyLeaves();
  await hub.dispose();
});

it('a council sits: check-in, quorum, a vote, its result on every screen', async () => {
  const chair = await hall.chair();
  const councillors = await hall.councillors(2, 8);
  const operator = await hall.operator();
  await chair.isRefused('OpenSession', {}, 'no-quorum');
  const votingId = await openVote(chair, councillors);

  const [second, third, ...others] = councillors;
  if (!second || !third) throw new Error('no councillors');
  await second.until('karta', ({ own }) => own?.ballot?.right === 'may-vote');
  const receipt = await second.orders('CastBallot', { votingId, choice: 'against' });
  expect(receipt.hash).toMatch(/^[0-9a-f]{64}$/);
  await second.until('potwierdzenie', ({ own }) => own?.ballot?.choice === 'against' && own.ballot.seq === receipt.seq);
  await second.orders('CastBallot', { votingId, choice: 'for' });
  for (const person of others) await person.orders('CastBallot', { votingId, choice: 'for' });

  await chair.until('licznik', ({ view }) => view?.voting?.cast === 6);
  expect(chair.view.notVoted.map((person) => person.memberId).sort()).toEqual([chair.memberId, third.memberId].sort());
  // V-08: before closing nobody's choice is in anybody's view.
  expect(JSON.stringify(third.view)).not.toContain('"category"');
  expect(third.view).not.toHaveProperty('notVoted');
  expect(operator.view.voting?.result).toBeNull();

  await chair.orders('CloseVoting', { votingId });
  await chair.orders('AnnounceVoting', { votingId });
  await third.until('wynik', ({ view }) => view?.voting?.status === 'announced');
  expect(third.view.voting?.result).toMatchObject({
    outcome: 'adopted',
    tally: { for: 6, against: 0, abstain: 0, notVoted: 2, absent: 7, excluded: 0 },
    formula: expect.stringContaining('Stwierdzam, że uchwała została podjęta.'),
  });
  const names = third.view.voting?.result?.lines.map((line) => line.lastName) ?? [];
  expect(names).toEqual([...names].sort(new Intl.Collator('pl').compare));
});

it('somebody who returns has the newest view at once, without signing in again', async () => {
  const person = await hall.councillor(9);
  person.loses();
  const chair = await hall.chair();
  await chair.orders('FinishItem', { itemId: 'i2' });
  const returned = performance.now();
  person.regains();
  await person.until('nowy widok', ({ status, view }) => status === 'connected' && view?.agenda.currentItemId === null);
  expect(performance.now() - returned).toBeLessThan(2_000);
});

it('two desks of one councillor: the newest votes, the older is told, the operator warned (V-07)', async () => {
  const operator = await hall.operator();
  const older = await hall.councillor(3);
  const newer = await hall.secondDesk(3);
  await older.until('ostrzeżenie', ({ notice }) => notice?.code === 'newer-desk');
  await operator.until('dwa pulpity', ({ view }) => {
    const desk = view?.connections.find((connection) => connection.memberId === older.memberId);
    return (desk?.desks ?? 0) > 1;
  });
  const votingId = older.view.voting?.votingId ?? '';
  await older.isRefused('CastBallot', { votingId, choice: 'for' }, 'newer-desk');
  await newer.isRefused('CastBallot', { votingId, choice: 'for' }, 'voting-closed');
});

it('the older desk hears when it votes again, and when it does not (V-07)', async () => {
  const older = await hall.councillor(4);
  const newer = await hall.secondDesk(4);
  await older.until('ostrzeżenie', ({ notice }) => notice?.code === 'newer-desk');
  newer.leaves();
  await older.until('głosuje znowu', ({ notice }) => notice?.code === 'this-desk-votes');
  newer.regains();
  await older.until('ostrzeżenie', ({ notice }) => notice?.code === 'newer-desk');
  newer.leaves();
});

it('a late ballot is refused, and the operator sees it (V-06)', async () => {
  const operator = await hall.operator();
  await operator.until('spóźniony głos', ({ view }) => view?.lateBallots.length === 1);
});
