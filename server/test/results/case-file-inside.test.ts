import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaseFileSummary, caseFile } from '../../../protocol/src/http/case-file.js';
import { type Chamber, conveneChamber, Hall, openVote, password } from '../chamber/chamber.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { granted } from '../people/hub-refusal.js';
import { Visitor } from '../people/visitor.js';

const grounds = {
  basis: 'art. 5 ust. 2 u.d.i.p.',
  scope: 'Rozpatrzenie skargi',
  decidedBy: 'Przewodniczący Rady',
  interest: 'osoba fizyczna',
};

describe('S-27: the case file of a vote held without the public', () => {
  let hub: HubUnderTest;
  let chamber: Chamber;
  let hall: Hall;
  let votingId: string;
  let endsPart: () => Promise<unknown>;
  beforeAll(async () => {
    hub = await startHubUnderTest({ settings: { logLevel: 'silent' } });
    chamber = await conveneChamber(hub, 15);
    hall = new Hall(hub.url, chamber);
    const chair = await hall.chair();
    const councillors = await hall.councillors(2, 9);
    const before = await openVote(chair, councillors);
    await chair.orders('CloseVoting', { votingId: before });
    await chair.orders('AnnounceVoting', { votingId: before });
    await chair.orders('StartClosedPart', grounds);
    const vote = { subject: 'Skarga', kind: 'resolution', majority: { kind: 'simple' }, basis: 'art. 14' } as const;
    const { commandId } = await chair.orders('PrepareVoting', { itemId: 'i2', documentIds: ['d2'], ...vote });
    votingId = commandId;
    await chair.until('projekt głosowania', ({ view }) => view?.voting?.votingId === votingId);
    await chair.orders('OpenVoting', { votingId, acceptUnreachable: false });
    const [first] = councillors;
    await first?.until('karta', ({ own }) => own?.ballot?.votingId === votingId && own.ballot.right === 'may-vote');
    await first?.orders('CastBallot', { votingId, choice: 'against' });
    await chair.orders('CloseVoting', { votingId });
    await chair.orders('AnnounceVoting', { votingId });
    endsPart = () => chair.orders('EndClosedPart', {});
  });
  afterAll(async () => {
    hall.everybodyLeaves();
    await hub.dispose();
  });

  const api = () => `/api/sessions/${chamber.sessionId}`;
  const visitor = async (username: string) => {
    const someone = new Visitor(hub.url);
    expect((await someone.signsIn(username, password)).status).toBe(200);
    return someone;
  };

  it('is whole for those who keep the papers, says on its face that it is not to be shown, and recounts behind the seal', async () => {
    const office = await visitor('biuro');
    const made = granted<CaseFileSummary>(await office.post(`${api()}/votings/${votingId}/case-files`));
    const file = caseFile.parse(
      JSON.parse((await office.get(`${api()}/case-files/${made.caseFileId}.json`)).bytes.toString()),
    );
    expect(file.openness).toBe('closed-part');
    expect(file.voters).toHaveLength(15);
    expect(file.recount).toMatchObject({ verdict: 'intact', agrees: true, tally: { against: 1 } });
    const pdf = await office.get(`${api()}/case-files/${made.caseFileId}.pdf`);
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('nobody else may make, list or fetch it, during the part and after it; no public list knows the vote', async () => {
    const chairs = await (await visitor('radny1')).get(`${api()}/votings/${votingId}/case-files`);
    const [made] = granted<CaseFileSummary[]>(chairs);
    const outsiders = [await visitor('radny2'), await visitor('gosc'), await visitor('protokolant')];
    const refused = async () => {
      for (const someone of outsiders) {
        const path = `${api()}/votings/${votingId}/case-files`;
        expect((await someone.get(path)).status).toBe(404);
        expect((await someone.post(path)).status).toBe(404);
        for (const format of ['json', 'pdf'])
          expect((await someone.get(`${api()}/case-files/${made?.caseFileId}.${format}`)).status).toBe(404);
      }
      const stranger = new Visitor(hub.url);
      expect((await stranger.get(`${api()}/case-files/${made?.caseFileId}.json`)).status).toBe(401);
      for (const list of ['votings', 'named-list.json', 'log.jsonl']) {
        const told = (await stranger.get(`/api/public/sessions/${chamber.sessionId}/${list}`)).bytes.toString();
        expect(told).not.toContain(votingId);
      }
    };
    expect(made).toBeDefined();
    await refused();
    await endsPart();
    await refused();
  });
});
