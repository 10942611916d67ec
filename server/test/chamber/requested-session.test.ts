import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyLog } from '../../../core/src/chain/verify.js';
import type { SessionRequest } from '../../../core/src/session/session-request.js';
import { plainItem } from '../../../core/src/testing/agenda-of.js';
import { header } from '../../../core/src/testing/sitting.js';
import { matters } from '../../../core/src/voting/matters.js';
import { sha256 } from '../../src/event-log/sha256.js';
import { LiveSessions } from '../../src/live-session/live-sessions.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { type Chamber, conveneChamber, conveneSession, Hall } from './chamber.js';
import { choicesOf, opensUnder, takesVote } from './whole-vote.js';

let hub: HubUnderTest;
let chamber: Chamber;
const halls: Hall[] = [];
beforeAll(async () => {
  hub = await startHubUnderTest();
  chamber = await conveneChamber(hub, 15);
});
afterAll(async () => {
  for (const hall of halls) hall.everybodyLeaves();
  await hub.dispose();
});

const agenda = [plainItem(1), plainItem(2), plainItem(3), plainItem(4)];
const { majority, basis } = matters['agenda-change'];
const vote = {
  ...{ itemId: 'i1', subject: 'Zdjęcie punktu 4', kind: 'procedural' as const, documentIds: [] },
  ...{ matter: 'agenda-change' as const, majority, basis },
};

/** A requested session in which the council has adopted a change of the agenda. */
async function changeAdopted(request: SessionRequest) {
  const sessionId = await conveneSession(hub, chamber.council, { agenda, header: { ...header, request } });
  const hall = new Hall(hub.url, { ...chamber, sessionId });
  halls.push(hall);
  const [chair, operator, others] = [await hall.chair(), await hall.operator(), await hall.councillors(2, 9)];
  await opensUnder(chair, others, 'i1');
  const votingId = await takesVote(chair, [chair, ...others], vote, choicesOf({ for: 8 }));
  const [councillor] = others;
  if (!councillor) throw new Error('no councillors');
  return { sessionId, chair, operator, councillor, change: { votingId, agenda: agenda.slice(0, 3) } };
}

it('S-06, V-22: asked of those who signed; refused without their consent, carried out with it, told to everybody', async () => {
  const signatories = [2, 3, 4, 5].map((seat) => chamber.memberId(seat));
  const request = { by: 'councillors' as const, filedOn: header.date, signatories };
  const { sessionId, chair, operator, councillor, change } = await changeAdopted(request);
  // Whose consent it is, the console is told by the request itself.
  expect(chair.view.header.request).toEqual(request);
  expect(chair.view.roll.filter(({ memberId }) => signatories.includes(memberId))).toHaveLength(4);

  for (const consent of [{}, { requesterConsent: false }]) {
    await chair.isRefused('ChangeAgenda', { ...change, ...consent }, 'requester-consent-required');
    await operator.isRefused('ChangeAgenda', { ...change, ...consent }, 'requester-consent-required');
  }
  expect(chair.view.agenda.version).toBe(1);
  // A signatory consents in the hall; writing it down is the chair's and the operator's.
  await councillor.isRefused('ChangeAgenda', { ...change, requesterConsent: true }, 'not-permitted');

  await chair.orders('ChangeAgenda', { ...change, requesterConsent: true });
  for (const person of [chair, councillor]) {
    await person.until('zmiana', ({ view }) => view?.agenda.changes.length === 1);
    expect(person.view.agenda.changes).toMatchObject([
      { requesterConsent: true, votingNo: 1, role: 'chair', steps: [{ kind: 'withdrawn', itemId: 'i4' }] },
    ]);
  }
  const page = await (await fetch(`${hub.url}/sesje/${sessionId}`)).text();
  expect(page).toContain('za zgodą wnioskodawcy sesji');
  const links = await hub.app.get(LiveSessions).linksOf(sessionId);
  expect(verifyLog(links, { sha256 })).toMatchObject({ verdict: 'intact' });
});

it('S-06: the mayor who asked for the session consents too; the council’s vote alone does not do', async () => {
  const { chair, change } = await changeAdopted({ by: 'mayor', filedOn: header.date, signatories: [] });
  expect(chair.view.header.request).toMatchObject({ by: 'mayor', signatories: [] });
  await chair.isRefused('ChangeAgenda', change, 'requester-consent-required');
  await chair.orders('ChangeAgenda', { ...change, requesterConsent: true });
  await chair.until('zmiana', ({ view }) => view?.agenda.version === 2);
});
