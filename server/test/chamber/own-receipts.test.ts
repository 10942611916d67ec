import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { receiptCode } from '../../../core/src/chain/receipt-code.js';
import { type OwnReceipts, ownReceiptsPath } from '../../../protocol/src/http/own-receipts.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { granted } from '../people/hub-refusal.js';
import { Visitor } from '../people/visitor.js';
import { type Chamber, conveneChamber, Hall, openVote, password } from './chamber.js';

describe('V-07, V-30: the receipt of a vote another desk sent', () => {
  let hub: HubUnderTest;
  let chamber: Chamber;
  let hall: Hall;
  beforeAll(async () => {
    hub = await startHubUnderTest({ settings: { logLevel: 'silent' } });
    chamber = await conveneChamber(hub, 15);
    hall = new Hall(hub.url, chamber);
  });
  afterAll(async () => {
    hall.everybodyLeaves();
    await hub.dispose();
  });

  const asks = async (username: string): Promise<OwnReceipts> => {
    const someone = new Visitor(hub.url);
    expect((await someone.signsIn(username, password)).status).toBe(200);
    return granted(await someone.get(ownReceiptsPath(chamber.sessionId)));
  };

  it('is told after the count to its voter alone, the vote in force and no earlier one', async () => {
    const chair = await hall.chair();
    const councillors = await hall.councillors(2, 9);
    const [second, third] = councillors;
    const votingId = await openVote(chair, councillors);
    await second?.until('karta', ({ own }) => own?.ballot?.right === 'may-vote');
    await second?.orders('CastBallot', { votingId, choice: 'against' });
    const inForce = await second?.orders('CastBallot', { votingId, choice: 'for' });
    const other = await third?.orders('CastBallot', { votingId, choice: 'abstain' });
    expect(await asks('radny2')).toEqual([]);
    await chair.orders('CloseVoting', { votingId });
    const receipts = await asks('radny2');
    expect(receipts).toEqual([{ seq: inForce?.seq, hash: inForce?.hash }]);
    expect(await asks('radny3')).toEqual([{ seq: other?.seq, hash: other?.hash }]);
    for (const username of ['radny4', 'biuro', 'operator']) expect(await asks(username)).toEqual([]);
    expect((await new Visitor(hub.url).get(ownReceiptsPath(chamber.sessionId))).status).toBe(401);
    const code = receiptCode(receipts[0]?.hash ?? '');
    const found = await new Visitor(hub.url).get(`/api/public/sessions/${chamber.sessionId}/receipts/${code}`);
    expect([found.status, found.bytes.toString()]).toEqual([200, expect.stringContaining(`"seq":${inForce?.seq}`)]);
  });
});
