import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyLog } from '../../../core/src/chain/verify.js';
import { cheaper, expertPrice, laterForce, noReserve } from '../../../core/src/testing/amended-sitting.js';
import { amendableAgenda } from '../../../core/src/testing/orders/amendments.js';
import { draftPath } from '../../../protocol/src/http/draft-path.js';
import { draftOfItem } from '../../../protocol/src/http/drafts.js';
import type { ChairView } from '../../../protocol/src/views/views.js';
import type { Person } from '../../../rehearsal/src/people/person.js';
import { sha256 } from '../../src/event-log/sha256.js';
import { People } from '../../src/identity/people/people.js';
import { LiveSessions } from '../../src/live-session/live-sessions.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { type Chamber, conveneChamber, conveneSession, Hall, password } from './chamber.js';

let hub: HubUnderTest;
let hall: Hall;
let sessionId: string;
let chamber: Chamber;
beforeAll(async () => {
  hub = await startHubUnderTest();
  chamber = await conveneChamber(hub, 15);
  sessionId = await conveneSession(hub, chamber.council, { agenda: amendableAgenda(5) });
  hall = new Hall(hub.url, { ...chamber, sessionId });
});
afterAll(async () => {
  hall.everybodyLeaves();
  await hub.dispose();
});

const ordinary = { documentIds: [], majority: { kind: 'simple' }, basis: 'art. 14 ust. 1 u.s.g.' } as const;
const draftNow = async () => {
  const response = await fetch(hub.url + draftPath(sessionId, 'i2'));
  return draftOfItem.parse(await response.json());
};

/** Opens, lets these vote for it, closes and announces the vote that is prepared. */
async function decide(chair: Person<ChairView>, voters: readonly Person[]): Promise<void> {
  await chair.until('przygotowane', ({ view }) => view?.voting?.status === 'prepared');
  const votingId = chair.view.voting?.votingId ?? '';
  await chair.orders('OpenVoting', { votingId, acceptUnreachable: false });
  for (const person of voters) {
    await person.until('karta', ({ own }) => own?.ballot?.votingId === votingId && own.ballot.right === 'may-vote');
    await person.orders('CastBallot', { votingId, choice: 'for' });
  }
  await chair.orders('CloseVoting', { votingId });
  await chair.orders('AnnounceVoting', { votingId });
  await chair.until('ogłoszone', ({ view }) => view?.voting?.status === 'announced');
}

it('V-26 … V-28, V-02: three amendments, an autopoprawka, a moot one, then the draft as amended, all recounted', async () => {
  const chair = await hall.chair();
  const operator = await hall.operator();
  const councillors = await hall.councillors(2, 9);
  const [second, third, fourth] = councillors;
  if (!second || !third || !fourth) throw new Error('no councillors');

  // Before the session opens: a councillor's own amendment at the own desk.
  await second.orders('MoveAmendment', { itemId: 'i2', change: cheaper, mover: null });
  expect((await draftNow()).draft.amendments).toMatchObject([{ no: 1, place: '§ 2 ust. 1', status: 'moved' }]);

  for (const person of [chair, ...councillors])
    await person.orders('RecordAttendance', { memberId: person.memberId ?? '', kind: 'entered' });
  await chair.orders('OpenSession', {});
  await chair.orders('StartItem', { itemId: 'i2' });
  await third.orders('MoveAmendment', { itemId: 'i2', change: expertPrice, mover: null });
  const committee = { kind: 'committee', name: 'Komisja Budżetu' } as const;
  await operator.orders('MoveAmendment', { itemId: 'i2', change: noReserve, mover: committee });
  const own = { itemId: 'i2', change: laterForce, takesOver: null, sponsor: 'Wójt' };
  await chair.isRefused('MakeSponsorAmendment', own, 'not-permitted');
  await operator.orders('MakeSponsorAmendment', own);

  // The furthest-reaching is the next step; the draft itself waits.
  await chair.until('poprawki', ({ view }) => view?.draftOnTable?.amendments.length === 4);
  expect(chair.view.draftOnTable?.status).toBe('sponsor-amended');
  const draft = chair.view.draftOnTable;
  expect(draft?.order.map((id) => draft.amendments.find(({ amendmentId }) => amendmentId === id)?.no)).toEqual([
    3, 2, 1,
  ]);
  const final = { ...ordinary, itemId: 'i2', subject: 'Uchwała w sprawie próby', kind: 'resolution' } as const;
  await chair.isRefused('PrepareVoting', final, 'amendments-waiting');

  const vote = async (no: number) => {
    const amendmentId = chair.view.draftOnTable?.amendments.find((one) => one.no === no)?.amendmentId ?? '';
    await chair.orders('PrepareVoting', {
      ...ordinary,
      itemId: 'i2',
      subject: `Poprawka nr ${no}`,
      kind: 'amendment',
      amendmentId,
    });
    return amendmentId;
  };
  await vote(3);
  await fourth.until('treść', ({ view }) => view?.voting?.amendments?.length === 1);
  expect(fourth.view.voting?.amendments).toMatchObject([
    { no: 3, place: '§ 2 ust. 2', before: 'Wydatek pokrywa się z rezerwy.' },
  ]);
  await decide(chair, []);
  const whole = await vote(2);
  await decide(chair, [second, third, fourth]);

  // G-05: proposed as moot, confirmed by the chair.
  const [step] = [chair.view.nextStep];
  const words = chair.view.draftOnTable?.amendments.find(({ no }) => no === 1)?.amendmentId ?? '';
  expect(step).toEqual({ kind: 'settle-amendment', itemId: 'i2', amendmentId: words });
  const moot = { amendmentId: words, because: whole, reason: 'Przyjęto nowe brzmienie ust. 1' };
  await operator.isRefused('DeclareAmendmentMoot', moot, 'not-permitted');
  await chair.orders('DeclareAmendmentMoot', moot);

  await chair.orders('PrepareVoting', final);
  await decide(chair, [second, third, fourth]);
  const { draft: amended, finalTextHash } = await draftNow();
  expect(finalTextHash).toBe(chair.view.voting?.textHash);
  expect(amended.status).toBe('adopted');
  expect(amended.amendments.map(({ no, status }) => `${no} ${status}`)).toEqual([
    '1 moot',
    '2 adopted',
    '3 rejected',
    '4 entered',
  ]);
  expect(amended.amended?.slice(2).map(({ text }) => text)).toEqual([
    'Cenę ustala rzeczoznawca.',
    'Wydatek pokrywa się z rezerwy.',
    'Uchwała wchodzi w życie po upływie 14 dni.',
  ]);
  await second.isRefused('MoveAmendment', { itemId: 'i2', change: noReserve, mover: null }, 'draft-not-open');
  const links = await hub.app.get(LiveSessions).linksOf(sessionId);
  expect(verifyLog(links, { sha256 })).toMatchObject({ verdict: 'intact' });
});

it('V-28: an objection at a desk stops the en bloc vote; resolutions are refused with the reason', async () => {
  const chair = await hall.chair();
  const third = await hall.councillor(3);
  await chair.orders('StartItem', { itemId: 'i3' });
  const parts: string[] = [];
  for (const change of [cheaper, noReserve]) {
    await third.orders('MoveAmendment', { itemId: 'i3', change, mover: null });
    await chair.until('poprawka', ({ view }) => view?.draftOnTable?.amendments.length === parts.length + 1);
    parts.push(chair.view.draftOnTable?.amendments.at(-1)?.amendmentId ?? '');
  }
  await chair.isRefused('ProposeBlock', { itemId: 'i3', of: 'resolutions', parts: ['A', 'B'] }, 'block-of-resolutions');
  await chair.orders('ProposeBlock', { itemId: 'i3', of: 'amendments', parts });
  await third.until('zapowiedź', ({ view }) => view?.draftOnTable?.block?.parts.length === 2);
  const blockId = third.view.draftOnTable?.block?.blockId ?? '';
  await third.orders('ObjectToBlock', { blockId });
  const vote = { ...ordinary, itemId: 'i3', subject: 'Razem', kind: 'amendment', blockId } as const;
  await chair.isRefused('PrepareVoting', vote, 'block-objected');
  await chair.until('osobno', ({ view }) => view?.nextStep.kind === 'vote-amendment');
});

it('the text with adopted amendments is a PDF for everybody', async () => {
  const response = await fetch(hub.url + draftPath(sessionId, 'i2', 'pdf'));
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/pdf');
  expect((await response.text()).slice(0, 5)).toBe('%PDF-');
  expect((await fetch(hub.url + draftPath(sessionId, 'i1'))).status).toBe(404);
});

it('V-26, V-27: the mayor as a guest takes an amendment over, moves an autopoprawka and withdraws the own draft, no other one', async () => {
  const mayor = { username: 'wojt', fullName: 'Maria Wójcik', roles: ['mayor' as const], training: false, password };
  let personId = '';
  await hub.app.get(People).add([mayor], null, async (_manager, [added]) => {
    personId = added?.personId ?? '';
  });
  const council = { ...chamber.council, guests: [{ personId, fullName: mayor.fullName, role: 'mayor' as const }] };
  const agenda = amendableAgenda(5).map((item) => (item.itemId === 'i3' ? { ...item, sponsor: 'Klub Radnych' } : item));
  const own = new Hall(hub.url, { ...chamber, sessionId: await conveneSession(hub, council, { agenda }) });
  const [desk, chair, second] = [await own.sits('wojt', 'hall', null), await own.chair(), await own.councillor(2)];
  expect(desk.own?.me).toMatchObject({ memberId: null, roles: ['mayor'] });
  await second.orders('MoveAmendment', { itemId: 'i2', change: cheaper, mover: null });
  await second.orders('MoveAmendment', { itemId: 'i3', change: cheaper, mover: null });

  for (const person of [chair, ...(await own.councillors(2, 9))])
    await person.orders('RecordAttendance', { memberId: person.memberId ?? '', kind: 'entered' });
  await chair.orders('OpenSession', {});
  await chair.orders('StartItem', { itemId: 'i2' });
  await desk.until('poprawka', ({ view }) => view?.draftOnTable?.amendments.length === 1);
  const takesOver = desk.view.draftOnTable?.amendments[0]?.amendmentId ?? '';
  const byMayor = { itemId: 'i2', change: null, takesOver, sponsor: 'Wójt' };
  await second.isRefused('MakeSponsorAmendment', byMayor, 'not-permitted');
  await chair.isRefused('MakeSponsorAmendment', byMayor, 'not-permitted');
  await desk.orders('MakeSponsorAmendment', byMayor);
  await desk.orders('MakeSponsorAmendment', { ...byMayor, change: laterForce, takesOver: null });
  await second.until('autopoprawki', ({ view }) => view?.draftOnTable?.amendments.length === 3);
  expect(second.view.draftOnTable?.amendments.map(({ no, status }) => `${no} ${status}`)).toEqual([
    '1 taken-over',
    '2 entered',
    '3 entered',
  ]);
  expect(second.view.draftOnTable?.status).toBe('sponsor-amended');

  const foreign = { itemId: 'i3', change: laterForce, takesOver: null, sponsor: 'Wójt' };
  await desk.isRefused('MakeSponsorAmendment', foreign, 'not-permitted');
  await desk.isRefused('WithdrawDraft', { itemId: 'i3', reason: 'Nie moja' }, 'not-permitted');
  await second.isRefused('WithdrawDraft', { itemId: 'i2', reason: 'Nie mój' }, 'not-permitted');
  await desk.isRefused('WithdrawDraft', { itemId: 'i2', reason: ' ' }, 'reason-required');
  await desk.orders('WithdrawDraft', { itemId: 'i2', reason: 'Zmiana przepisów' });
  await chair.until('wycofany', ({ view }) => view?.draftOnTable?.status === 'withdrawn');
  await desk.isRefused('MakeSponsorAmendment', { ...foreign, itemId: 'i2' }, 'draft-withdrawn');
  own.everybodyLeaves();
});
