import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyLog } from '../../../core/src/chain/verify.js';
import { LiveSessions } from '../../src/live-session/live-sessions.js';
import { type Chamber, conveneChamber, Hall, openVote } from '../chamber/chamber.js';
import type { Receipt } from '../chamber/stored-receipts.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';

let first: HubUnderTest;
let second: HubUnderTest;
let chamber: Chamber;
let hall: Hall;
let otherHall: Hall;
beforeAll(async () => {
  first = await startHubUnderTest({ settings: { logLevel: 'silent' } });
  chamber = await conveneChamber(first, 15);
  hall = new Hall(first.url, chamber);
});
afterAll(async () => {
  hall.everybodyLeaves();
  otherHall.everybodyLeaves();
  await second.dispose();
  await first.dispose();
});

it('councillors of one session on two hubs vote at once: one hub writes, no vote is lost or counted twice, the chain is one', async () => {
  const chair = await hall.chair();
  const voters = await hall.councillors(2, 15);
  const votingId = await openVote(chair, voters);
  second = await startHubUnderTest({ database: first.database, settings: { logLevel: 'silent' } });
  otherHall = new Hall(second.url, chamber);
  const elsewhere = await otherHall.councillors(9, 15);
  const receipts: Receipt[] = [];
  await Promise.all(
    [chair, ...voters.slice(0, 7), ...elsewhere].map(async (person) => {
      for (const choice of ['against', 'abstain', 'for'] as const) {
        receipts.push(await person.orders('CastBallot', { votingId, choice }));
      }
    }),
  );
  expect(new Set(receipts.map(({ seq }) => seq)).size).toBe(45);
  await chair.orders('CloseVoting', { votingId });
  const links = await first.app.get(LiveSessions).linksOf(chamber.sessionId);
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const report = verifyLog(links, {
    sha256,
    sessionId: chamber.sessionId,
    witnesses: receipts.map(({ hash }) => hash),
  });
  expect(report).toMatchObject({ verdict: 'intact', votings: [{ tally: { for: 15, against: 0, abstain: 0 } }] });
}, 60_000);
