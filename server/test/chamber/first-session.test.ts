import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ItemDraft } from '../../../core/src/agenda/agenda-item.js';
import { verifyLog } from '../../../core/src/chain/verify.js';
import { plainItem } from '../../../core/src/testing/agenda-of.js';
import { councilOf } from '../../../core/src/testing/council-of.js';
import { electionItem, type Figures, protocolOf } from '../../../core/src/testing/election-sitting.js';
import { parseLog } from '../../../protocol/src/log-lines.js';
import type { HallView, OperatorView } from '../../../protocol/src/views/views.js';
import type { Person } from '../../../rehearsal/src/people/person.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { addAccounts, type Chamber, conveneSession, Hall } from './chamber.js';

/** S-11: a council without chair; seat 15 is the oldest, nobody else's rank says more. */
const agenda: readonly ItemDraft[] = [
  { ...plainItem(1), kind: 'opening', title: 'Otwarcie sesji' },
  electionItem(2, { office: 'chair', seats: 1 }),
  electionItem(3, { office: 'vice-chair', seats: 2 }),
  { ...plainItem(4), kind: 'closing', title: 'Zamknięcie sesji' },
];

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

let hub: HubUnderTest;
let chamber: Chamber;
let hall: Hall;
let senior: Person;
let operator: Person;
let councillors: Person[];
beforeAll(async () => {
  hub = await startHubUnderTest();
  const template = councilOf(15);
  const members = template.members.map((member) => ({
    ...member,
    memberId: randomUUID(),
    office: null,
    sworn: false,
    seniority: 16 - member.seatNo,
  }));
  const council = { ...template, members };
  await addAccounts(hub, council);
  const sessionId = await conveneSession(hub, council, { agenda });
  chamber = { sessionId, council, memberId: (seat) => members[seat - 1]?.memberId ?? '' };
  hall = new Hall(hub.url, chamber);
  councillors = await hall.councillors(1, 14);
  senior = await hall.councillor(15);
  operator = await hall.operator();
});
afterAll(async () => {
  hall.everybodyLeaves();
  await hub.dispose();
});

const idOf = (person: Person) => person.memberId ?? '';
const councillor = (seat: number) => councillors[seat - 1] as Person;
const lastRound = (view: HallView) => lastElection(view)?.rounds.at(-1);
const lastElection = ({ elections }: HallView) => elections.all.at(-1);

/** An open vote carried by seats 1 … 9. @returns its id */
async function resolves(chair: Person, itemId: string, subject: string): Promise<string> {
  const vote = { subject, kind: 'procedural', majority: { kind: 'simple' }, basis: 'art. 14 ust. 1 u.s.g.' } as const;
  const { commandId: votingId } = await chair.orders('PrepareVoting', { itemId, documentIds: [], ...vote });
  await chair.orders('OpenVoting', { votingId, acceptUnreachable: false });
  for (const person of councillors.slice(0, 9)) await person.orders('CastBallot', { votingId, choice: 'for' });
  await chair.orders('CloseVoting', { votingId });
  await chair.orders('AnnounceVoting', { votingId });
  return votingId;
}

/** A secret round from its opening to the announcement: everybody takes a paper at the own desk. */
async function votesSecretly(chair: Person, electionId: string, figures: Figures): Promise<void> {
  await chair.orders('OpenSecretRound', { electionId });
  for (const person of [...councillors, senior])
    await person.orders('IssueBallotPaper', { electionId, memberId: idOf(person) });
  await chair.orders('CloseSecretRound', { electionId });
  const count = protocolOf(15, figures);
  await councillor(10).orders('EnterRoundCount', { electionId, count });
  await councillor(10).isRefused('ConfirmRoundCount', { electionId, count }, 'second-person-required');
  await councillor(11).orders('ConfirmRoundCount', { electionId, count });
  await chair.until('policzone', ({ view }) => lastRound(view as HallView)?.status === 'counted');
  expect(lastRound(chair.view)?.count).toBeNull();
  await chair.orders('AnnounceRound', { electionId });
}

it('S-11, S-12: the oldest councillor leads the first session; nobody counts before the oath', async () => {
  await councillor(1).isRefused(
    'RecordAttendance',
    { memberId: idOf(councillor(1)), kind: 'entered' },
    'member-not-sworn',
  );
  const console = () => operator.view as OperatorView;
  expect(console().suggestedPresider).toEqual({ memberId: idOf(senior), because: 'senior' });
  expect(operator.own?.mayHandOverTo).toContain(idOf(senior));
  await operator.orders('HandOverPresiding', { memberId: idOf(senior), reason: 'Radny senior – art. 20 ust. 2c' });
  await operator.until('ślubowania', () => console().nextStep.kind === 'take-oaths');
  expect(console().nextStep).toEqual({ kind: 'take-oaths', waiting: 15 });
  for (const person of [...councillors, senior]) await senior.orders('TakeOath', { personId: idOf(person) });
  for (const person of [...councillors, senior])
    await person.orders('RecordAttendance', { memberId: idOf(person), kind: 'entered' });
  await senior.orders('OpenSession', {});
  await senior.orders('StartItem', { itemId: 'i1' });
  await senior.orders('StartItem', { itemId: 'i2' });
});

it('B-05 … B-07: commission, candidates, papers, protocol; no view holds figures before the announcement', async () => {
  const votingId = await resolves(senior, 'i2', 'Skład komisji skrutacyjnej');
  await senior.orders('AppointCommission', { memberIds: [10, 11, 12].map(chamber.memberId), votingId });
  const { commandId: electionId } = await senior.orders('StartElection', { itemId: 'i2', office: 'chair', seats: 1 });
  const [third, fourth] = [councillor(3), councillor(4)];
  const named = { electionId, fullName: null, nominatedBy: idOf(third) };
  await third.orders('NominateCandidate', { ...named, memberId: idOf(third) });
  await third.orders('NominateCandidate', { ...named, memberId: idOf(fourth) });
  await senior.isRefused('OpenSecretRound', { electionId }, 'consent-awaited');
  await fourth.orders('AnswerNomination', { electionId, candidateId: idOf(fourth), consents: true });
  await votesSecretly(senior, electionId, { [idOf(third)]: 8, [idOf(fourth)]: 7 });
  await fourth.until('wynik', ({ view }) => lastElection(view as HallView)?.rounds[0]?.status === 'announced');
  expect(lastElection(fourth.view)?.rounds[0]).toMatchObject({
    count: { issued: 15, valid: 15, candidates: [{ for: 8 }, { for: 7 }] },
    elected: [idOf(third)],
  });
  expect(lastElection(fourth.view)?.rounds[0]?.issuedTo).toHaveLength(15);
});

it('art. 20 ust. 2c: the elected chair presides at once, from an own console; the senior does not any more', async () => {
  const electionId = lastElection(councillor(3).view)?.electionId ?? '';
  await councillor(3).orders('AnswerElection', { electionId, candidateId: idOf(councillor(3)), accepts: true });
  await councillor(3).until('prawa', ({ own }) => own?.me.roles.includes('chair') ?? false);
  expect(councillor(3).view.presiding).toMatchObject({ memberId: chamber.memberId(3) });
  await senior.isRefused('StartItem', { itemId: 'i3' }, 'not-permitted');
  const chair = await hall.sits('radny3', 'chair', 3);
  await chair.orders('StartItem', { itemId: 'i3' });
});

it('B-08: two vice-chairs, their number first, then the session is closed by the new chair', async () => {
  const chair = councillor(3);
  const votingId = await resolves(chair, 'i3', 'Liczba wiceprzewodniczących: 2');
  await chair.orders('FixViceChairs', { number: 2, votingId });
  for (const seat of [4, 5]) {
    const person = councillor(seat);
    const start = { itemId: 'i3', office: 'vice-chair', seats: 1 } as const;
    const { commandId: electionId } = await chair.orders('StartElection', start);
    await person.orders('NominateCandidate', {
      electionId,
      memberId: idOf(person),
      fullName: null,
      nominatedBy: idOf(person),
    });
    await votesSecretly(chair, electionId, { [idOf(person)]: [12, 2, 1] });
    await chair.orders('AnswerElection', { electionId, candidateId: idOf(person), accepts: true });
  }
  await chair.isRefused('StartElection', { itemId: 'i3', office: 'vice-chair', seats: 1 }, 'office-taken');
  await chair.orders('StartItem', { itemId: 'i4' });
  await chair.orders('CloseSession', { reason: null });
  await councillor(1).until('zamknięta', ({ view }) => view?.header.status === 'closed');
  const offices = councillor(1).view.roll.filter(({ office }) => office !== null);
  expect(offices).toHaveLength(3);
});

it('B-04: the published log verifies, and no line of it says what anybody chose in secret', async () => {
  const response = await fetch(`${hub.url}/api/public/sessions/${chamber.sessionId}/log.jsonl`);
  const links = parseLog(await response.text());
  expect(verifyLog(links, { sha256 })).toMatchObject({ verdict: 'intact', closed: true });
  const bodies = links.map((link) => JSON.parse('body' in link ? link.body : '{}') as { type: string });
  expect(bodies.filter(({ type }) => type === 'BallotPaperIssued')).toHaveLength(45);
  for (const body of bodies.filter(({ type }) => type === 'BallotPaperIssued'))
    expect(JSON.stringify(body)).not.toMatch(/"(for|against|abstain|choice)"/);
});

it('B-04: figures and the protocol for everybody, ballot papers only for people who are signed in', async () => {
  const at = `${hub.url}/api/public/sessions/${chamber.sessionId}`;
  const elections = (await (await fetch(`${at}/elections.json`)).json()) as HallView['elections'];
  expect(elections.all.map(({ office, ending }) => `${office} ${ending}`)).toEqual([
    'chair elected',
    'vice-chair elected',
    'vice-chair elected',
  ]);
  const csv = (await (await fetch(`${at}/elections.csv`)).text()).trimEnd().split('\r\n');
  expect(csv).toHaveLength(1 + 2 + 1 + 1);
  const roundId = elections.all[0]?.rounds[0]?.roundId ?? '';
  const protocol = await fetch(`${at}/elections/${roundId}/protocol.pdf`);
  expect(protocol.headers.get('content-type')).toBe('application/pdf');
  expect((await fetch(`${at}/elections/nothing/protocol.pdf`)).status).toBe(404);
  const paper = `/api/sessions/${chamber.sessionId}/elections/${roundId}/paper.pdf`;
  expect((await fetch(`${hub.url}${paper}`)).status).toBe(401);
  const { cookie } = await hall.signsIn('operator');
  const printed = await fetch(`${hub.url}${paper}`, { headers: { cookie } });
  expect(
    Buffer.from(await printed.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
});
