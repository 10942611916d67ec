import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ChairView } from '../../../protocol/src/views/views.js';
import type { Person } from '../../../rehearsal/src/people/person.js';
import { MemberRow } from '../../src/features/members/member.entity.js';
import { People } from '../../src/identity/people/people.js';
import { Seats } from '../../src/identity/seats/seats.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { type Chamber, conveneChamber, Hall, password } from './chamber.js';

let hub: HubUnderTest;
let chamber: Chamber;
let hall: Hall;
let chair: Person<ChairView>;
beforeAll(async () => {
  hub = await startHubUnderTest();
  chamber = await conveneChamber(hub, 15);
  hall = new Hall(hub.url, chamber);
  chair = await hall.chair();
  for (const person of [chair, ...(await hall.councillors(2, 9))])
    await person.orders('RecordAttendance', { memberId: person.memberId ?? '', kind: 'entered' });
  await chair.orders('OpenSession', {});
});
afterAll(async () => {
  hall.everybodyLeaves();
  await hub.dispose();
});

const rowOf = (memberId: string) => hub.app.get(DataSource).getRepository(MemberRow).findOneBy({ memberId });

it('Q-07: a mandate that expires in the session frees the seat; the desk says so, the register follows', async () => {
  const leaving = await hall.councillor(9);
  const memberId = chamber.memberId(9);
  await chair.isRefused('ExpireMandate', { memberId, basis: ' ' }, 'legal-basis-required');
  await chair.orders('ExpireMandate', { memberId, basis: 'art. 383 § 2a Kodeksu wyborczego' });
  await leaving.until('mandat wygasł', ({ view }) =>
    (view?.roll ?? []).some((entry) => entry.memberId === memberId && entry.standing === 'expired'),
  );
  expect(chair.view.quorum.present).toBe(8);
  await expect.poll(async () => (await rowOf(memberId))?.mandate).toBe('expired');
});

it('S-12: who gains the mandate has a councillor’s desk without signing in anew, and votes after the oath', async () => {
  const member = { memberId: randomUUID(), seatNo: 9, firstName: 'Nina', lastName: 'Nowa', clubId: null, office: null };
  const expired = await rowOf(chamber.memberId(9));
  const account = { username: 'nowa', fullName: 'Nina Nowa', roles: ['recorder' as const], training: false, password };
  await hub.app.get(People).add([account], null, async (manager, [person]) => {
    await manager.insert(MemberRow, { ...member, termId: expired?.termId ?? '', mandate: 'active', sworn: false });
    await hub.app.get(Seats).assign(manager, expired?.termId ?? '', member.memberId, person?.personId ?? null);
  });
  // The account was connected before the seat belonged to the session: it follows the minutes.
  const newcomer = await hall.sits('nowa', 'hall', null);
  expect(newcomer.own?.me.memberId).toBeNull();

  const { http } = chair;
  const address = `/api/sessions/${chamber.sessionId}/newcomers`;
  const listed = await fetch(hub.url + address, { headers: { cookie: http.cookie } });
  expect(await listed.json()).toEqual([{ memberId: member.memberId, seatNo: 9, firstName: 'Nina', lastName: 'Nowa' }]);
  const outsider = await hall.signsIn('radny3');
  expect((await fetch(hub.url + address, { headers: { cookie: outsider.cookie } })).status).toBe(403);
  const seated = await fetch(hub.url + address, {
    method: 'POST',
    headers: { cookie: http.cookie, 'content-type': 'application/json', origin: hub.url },
    body: JSON.stringify({ memberId: member.memberId, commandId: randomUUID() }),
  });
  expect(seated.status).toBe(204);
  await newcomer.until('pulpit radnego', ({ own }) => own?.me.memberId === member.memberId);
  expect(newcomer.own?.me.roles).toContain('councillor');
  await newcomer.isRefused('RecordAttendance', { memberId: member.memberId, kind: 'entered' }, 'member-not-sworn');
  await chair.orders('TakeOath', { personId: member.memberId });
  await newcomer.orders('RecordAttendance', { memberId: member.memberId, kind: 'entered-late' });
  await expect.poll(async () => (await rowOf(member.memberId))?.sworn).toBe(true);
});
