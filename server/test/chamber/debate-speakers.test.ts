import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { localDay } from '../../../core/src/kernel/warsaw-time.js';
import { defaultRules } from '../../../core/src/session/rules.js';
import { annualAgenda } from '../../../core/src/testing/annual-agenda.js';
import { header } from '../../../core/src/testing/sitting.js';
import type { DebateSpeaker } from '../../../protocol/src/http/report-debate.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { databaseOf } from '../people/database.js';
import { type Chamber, conveneChamber, conveneSession, Hall } from './chamber.js';

const dayMs = 86_400_000;
const agenda = annualAgenda(false).map((item) => ({
  ...item,
  documents: item.documents.map((document) => ({ ...document, documentId: randomUUID() })),
}));
let hub: HubUnderTest;
let chamber: Chamber;
let hall: Hall;
beforeAll(async () => {
  hub = await startHubUnderTest();
  const first = await conveneChamber(hub, 15);
  const annual = { ...header, date: localDay(Date.now() + dayMs) };
  const sessionId = await conveneSession(hub, first.council, { agenda, header: annual });
  chamber = { ...first, sessionId };
  hall = new Hall(hub.url, chamber);
  await databaseOf(
    hub,
    `INSERT INTO meetings (session_id, term_id, number, title, date, time, place, agenda, rules, version, created_at)
       SELECT $1, term_id, $2, $3, $4, $5, $6, $7, $8, 1, now() FROM terms`,
    [
      ...[sessionId, annual.number, annual.title, annual.date, annual.time, annual.place],
      ...[JSON.stringify(agenda), JSON.stringify(defaultRules)],
    ],
  );
});
afterAll(async () => {
  hall.everybodyLeaves();
  await hub.dispose();
});

it('R-02, R-05, L-04: the chair reads the register, calls residents in the order of receipt, every place counts them', async () => {
  const clerk = await hall.signsIn('biuro');
  for (const [index, fullName] of ['Anna Pierwsza', 'Jan Drugi'].entries()) {
    const receivedAt = new Date(Date.now() - dayMs + index * 1000).toISOString();
    const application = { fullName, contact: 'tel. 600', receivedAt, signatures: 25, standing: 'complete', note: '' };
    await clerk.post(`/api/office/sessions/${chamber.sessionId}/debate-applications`, application);
  }
  const chair = await hall.chair();
  const councillors = await hall.councillors(2, 9);
  for (const person of [chair, ...councillors])
    await person.orders('RecordAttendance', { memberId: person.memberId ?? '', kind: 'entered' });
  await chair.orders('OpenSession', {});
  await chair.orders('StartItem', { itemId: 'i1' });
  await chair.orders('FinishItem', { itemId: 'i1' });
  await chair.orders('StartItem', { itemId: 'i2' });

  const path = `/api/sessions/${chamber.sessionId}/debate-speakers`;
  const speakers = await (await hall.signsIn('radny1')).get<DebateSpeaker[]>(path);
  expect(speakers.map(({ fullName, position }) => [fullName, position])).toEqual([
    ['Anna Pierwsza', 1],
    ['Jan Drugi', 2],
  ]);
  expect(JSON.stringify(speakers)).not.toContain('600');
  await expect((await hall.signsIn('radny2')).get(path)).rejects.toThrow(/403|not-permitted|prowadzący/);

  for (const [index, { fullName }] of speakers.entries()) {
    await chair.orders('AdmitGuest', { fullName, role: 'resident' });
    await chair.until('gość', ({ view }) => view?.guests.some((guest) => guest.fullName === fullName) ?? false);
    const personId = chair.view.guests.find((guest) => guest.fullName === fullName)?.personId ?? '';
    await chair.orders('GiveFloor', { personId, kind: 'speech' });
    await chair.orders('EndFloor', {});
    for (const person of [chair, ...councillors.slice(0, 1)])
      await person.until('licznik', ({ view }) => view?.annual?.debate?.residentsHeard === index + 1);
  }
  const page = await (await fetch(`${hub.url}/sesje/${chamber.sessionId}`)).text();
  expect(page).toMatch(/Mieszkańcy: 2\s*\/\s*15/);
});
