import { afterAll, beforeAll, expect, it } from 'vitest';
import { plusMs } from '../../../core/src/kernel/instant.js';
import { motionVote } from '../../../core/src/motions/motion-vote.js';
import { defaultLimits } from '../../../core/src/speaking/floor.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { type Chamber, conveneChamber, conveneSession, Hall } from './chamber.js';

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

const page = async (address: string) => await (await fetch(`${hub.url}${address}`)).text();

it('L-05: a motion from a desk is spoken on, voted and carried out, and every place follows', async () => {
  const chair = await hall.chair();
  const councillors = await hall.councillors(2, 9);
  const [mover, other, ...others] = councillors;
  if (!mover || !other) throw new Error('no councillors');
  for (const person of [chair, ...councillors])
    await person.orders('RecordAttendance', { memberId: person.memberId ?? '', kind: 'entered' });
  await chair.orders('OpenSession', {});
  await chair.orders('StartItem', { itemId: 'i1' });

  await mover.orders('MoveFormalMotion', { kind: 'speaking-time', text: 'Do 2 minut', memberId: null });
  await other.isRefused('MoveFormalMotion', { kind: 'recess', text: 'Przerwa', memberId: null }, 'motion-pending');
  await chair.until('wniosek', ({ view }) => view?.nextStep.kind === 'vote-on-motion');
  const step = chair.view.nextStep;
  if (step.kind !== 'vote-on-motion') throw new Error('no motion');
  await chair.orders('SpeakOnMotion', { motionId: step.motionId, side: 'against', memberId: other.memberId ?? '' });
  await mover.until('głos przeciw', ({ view }) => (view?.motions[0]?.speakerAgainst ?? '') !== '');
  await chair.orders('EndFloor', {});

  const { hash } = await chair.orders('PrepareVoting', motionVote(step));
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  await chair.until('głosowanie', ({ view }) => view?.voting?.status === 'prepared');
  const votingId = chair.view.voting?.votingId ?? '';
  await chair.orders('OpenVoting', { votingId, acceptUnreachable: false });
  for (const person of others) await person.orders('CastBallot', { votingId, choice: 'for' });
  await chair.orders('CloseVoting', { votingId });
  await chair.orders('AnnounceVoting', { votingId });
  await mover.until('przyjęty', ({ view }) => view?.motions[0]?.status === 'adopted' && view.motions[0].due);
  await chair.orders('LimitSpeakingTime', { motionId: step.motionId, limitMs: 120_000 });
  await mover.until('limit', ({ view }) => view?.floor.itemLimitMs === 120_000 && !view.motions[0]?.due);
});

it('L-07, L-03: a resident is let in by the operator, speaks on the chair’s word, the clock stops and runs', async () => {
  const [chair, operator] = [await hall.chair(), await hall.operator()];
  await operator.orders('AdmitGuest', { fullName: 'Mieszkanka', role: 'resident' });
  await operator.until('gość', ({ view }) => view?.guests.some(({ awaitsConsent }) => awaitsConsent) ?? false);
  const personId = operator.view.guests.find(({ awaitsConsent }) => awaitsConsent)?.personId ?? '';
  await operator.isRefused('GiveFloor', { personId, kind: 'speech' }, 'consent-required');
  await operator.orders('RequestFloor', { personId, kind: 'speech' });
  await chair.until('zgłoszenie', ({ view }) => view?.floor.queue.length === 1);
  await chair.orders('GrantFloor', { requestId: chair.view.floor.queue[0]?.requestId ?? '' });
  await operator.orders('PauseFloor', {});
  await operator.isRefused('RemindSpeaker', { kind: 'to-order' }, 'not-permitted');
  await chair.orders('RemindSpeaker', { kind: 'to-order' });
  await operator.until('zatrzymany', ({ view }) => {
    const speaker = view?.floor.speaker;
    return speaker?.pausedAt != null && speaker.reminders.length === 1 && speaker.limitMs === 120_000;
  });
  await chair.orders('ResumeFloor', {});
  await chair.orders('EndFloor', {});
  await operator.until('czas', ({ view }) => view?.speakingTime.byPerson.some((p) => p.personId === personId) ?? false);
});

it('L-02: while somebody speaks nobody is called, not even from another place; only whoever names the speech ends it', async () => {
  const [chair, operator] = [await hall.chair(), await hall.operator()];
  const [third, fourth, fifth] = [await hall.councillor(3), await hall.councillor(4), await hall.councillor(5)];
  const ids = [third, fourth, fifth].map(({ memberId }) => memberId ?? '') as [string, string, string];
  await chair.orders('GiveFloor', { personId: ids[0], kind: 'speech' });
  await fourth.orders('RequestFloor', { kind: 'speech', personId: null });
  await operator.until('kolejka', ({ view }) => view?.floor.queue.length === 1);
  const { requestId = '' } = operator.view.floor.queue[0] ?? {};
  await operator.isRefused('GrantFloor', { requestId }, 'floor-taken');
  await chair.isRefused('GiveFloor', { personId: ids[2], kind: 'rejoinder' }, 'floor-taken');
  expect(chair.view.floor.speaker?.personId).toBe(ids[0]);
  const first = chair.view.floor.speaker?.requestId ?? '';
  await chair.orders('GrantFloor', { requestId, endsSpeech: first });
  await operator.until('następny mówca', ({ view }) => view?.floor.speaker?.personId === ids[1]);
  // The operator's screen still showed the first speech: the second is not cut off by it.
  await operator.isRefused('GiveFloor', { personId: ids[2], kind: 'speech', endsSpeech: first }, 'floor-taken');
  expect(operator.view.floor.speaker?.personId).toBe(ids[1]);
  await chair.orders('EndFloor', {});
});

it('L-08: the speeches and motions are public, as a page and as data', async () => {
  const html = await page(`/sesje/${chamber.sessionId}/wystapienia`);
  expect(html).toContain('Mieszkanka');
  expect(html).toContain('ograniczenie czasu wystąpień');
  expect(html).not.toMatch(/<script(?![^>]*(?:src=|type="application\/json"))|style="/);
  const csv = await page(`/api/public/sessions/${chamber.sessionId}/speeches.csv`);
  expect(csv).toMatch(/Mieszkanka,Mieszkaniec\/mieszkanka,,wystąpienie,.*,do porządku/);
  const data = JSON.parse(await page(`/api/public/sessions/${chamber.sessionId}/speeches`));
  expect(data.items[0].motions).toMatchObject([{ kind: 'speaking-time', status: 'carried-out' }]);
});

it('L-03: the chair and the speaker’s desk are told when the club’s time is used up', async () => {
  const speaking = { ...defaultLimits, clubItemMs: 1000 };
  const sessionId = await conveneSession(hub, chamber.council, { rules: { speaking } });
  const other = new Hall(hub.url, { ...chamber, sessionId });
  const clubOf = (id: string | null) => chamber.council.members.find(({ memberId }) => memberId === id)?.clubId ?? null;
  const [chair, councillors] = [await other.chair(), await other.councillors(2, 9)];
  const speaker = councillors.find(({ memberId }) => clubOf(memberId) !== null);
  if (!speaker) throw new Error('no councillors');
  for (const person of [chair, ...councillors])
    await person.orders('RecordAttendance', { memberId: person.memberId ?? '', kind: 'entered' });
  await chair.orders('OpenSession', {});
  await chair.orders('StartItem', { itemId: 'i1' });
  await chair.orders('GiveFloor', { personId: speaker.memberId ?? '', kind: 'speech' });
  await chair.orders('ExtendFloor', { byMs: 60_000 });
  for (const person of [chair, speaker]) {
    await person.until('przedłużone', ({ view }) => (view?.floor.speaker?.limitMs ?? 0) > 1000);
    const { startedAt = '', clubDeadlineAt } = person.view.floor.speaker ?? {};
    expect(clubDeadlineAt).toBe(plusMs(startedAt, 1000));
  }
  other.everybodyLeaves();
});
