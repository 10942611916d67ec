import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ChairView } from '../../../protocol/src/views/views.js';
import type { Person } from '../../../rehearsal/src/people/person.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { bareSocket } from './bare-socket.js';
import { type Chamber, conveneChamber, Hall } from './chamber.js';

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

const checksIn = (person: Person) =>
  person.orders('RecordAttendance', { memberId: person.memberId ?? '', kind: 'entered' });

it('S-10: the vice-chair opens the session for an absent chair, from a console of their own', async () => {
  const [viceChair, ...others] = await hall.councillors(2, 9);
  if (!viceChair) throw new Error('no councillors');
  for (const person of [viceChair, ...others]) await checksIn(person);
  await viceChair.until('propozycja', ({ own }) => own?.mayHandOverTo.includes(viceChair.memberId ?? '') ?? false);
  await viceChair.isRefused('OpenSession', {}, 'not-permitted');
  await viceChair.orders('HandOverPresiding', { memberId: viceChair.memberId ?? '', reason: 'Nieobecność' });
  await viceChair.until('prawa prowadzącego', ({ own }) => own?.me.roles.includes('chair') ?? false);
  const console = (await hall.sits('radny2', 'chair', 2)) as Person<ChairView>;
  expect(console.view.presiding).toMatchObject({ memberId: chamber.memberId(2), office: 'vice-chair' });
  expect(console.view.nextStep).toEqual({ kind: 'open-session' });
  await console.orders('OpenSession', {});
  const live = (await (await fetch(`${hub.url}/api/public/sessions/${chamber.sessionId}/live`)).json()) as {
    parts: { presiding: unknown };
  };
  expect(live.parts.presiding).toMatchObject({ fullName: console.view.presiding?.fullName, reason: 'Nieobecność' });
});

it('the chair comes, takes the session back, and the substitute’s console is closed at once', async () => {
  const console = (await hall.sits('radny2', 'chair', 2)) as Person<ChairView>;
  const chairAtDesk = await hall.sits('radny1', 'hall', 1);
  expect(chairAtDesk.own?.me.roles).not.toContain('chair');
  // A console is not for whoever does not preside: its names of those who have not voted stay with the presider (V-05).
  const socket = await bareSocket(hub.url, 'radny1');
  const asChair = { sessionId: chamber.sessionId, audience: 'chair', lastSeq: null };
  expect(await socket.ask('watch', asChair)).toMatchObject({ failure: { code: 'not-permitted' } });
  await checksIn(chairAtDesk);
  await chairAtDesk.until('powrót', ({ own }) => own?.mayHandOverTo.includes(chamber.memberId(1)) ?? false);
  await chairAtDesk.orders('HandOverPresiding', { memberId: chamber.memberId(1), reason: 'Powrót' });
  await console.until('konsola zamknięta', ({ status, own }) => {
    return status === 'refused' && own?.me.roles.includes('chair') === false;
  });
  const seqThen = console.view.agenda;
  await chairAtDesk.orders('StartItem', { itemId: 'i1' });
  await chairAtDesk.until('punkt', ({ view }) => view?.agenda.currentItemId === 'i1');
  expect(console.view.agenda).toBe(seqThen);
  expect(await socket.ask('watch', asChair)).toMatchObject({ status: 'watching' });
  socket.disconnect();
});
