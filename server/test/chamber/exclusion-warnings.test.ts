import { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { plainItem } from '../../../core/src/testing/agenda-of.js';
import type { ExclusionWarningsView } from '../../../protocol/src/http/interests.js';
import { MemberRow } from '../../src/features/members/index.js';
import { LiveSessions } from '../../src/live-session/live-sessions.js';
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

async function asks(username: string | null, path: string, body?: object): Promise<Response> {
  const cookie = username === null ? '' : (await hall.signsIn(username)).cookie;
  const init = body && {
    method: 'PUT',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', cookie },
  };
  return fetch(hub.url + path, init ?? { headers: { cookie } });
}

it('V-12: the councillor reads the own warning, chair and operator only whom it concerns, nobody else anything', async () => {
  const agenda = [
    { ...plainItem(1), title: 'Ekwiwalent dla członków OSP' },
    { ...plainItem(2), title: 'Sprawozdanie wójta' },
  ];
  const sessionId = await conveneSession(hub, chamber.council, { agenda });
  const member = await hub.app
    .get(DataSource)
    .getRepository(MemberRow)
    .findOneByOrFail({ memberId: chamber.memberId(4) });
  const profile = `/api/office/terms/${member.termId}/members/${member.memberId}/interests`;
  expect((await asks('radny4', profile)).status).toBe(403);
  expect((await asks('operator', profile, { flags: ['fire-brigade'] })).status).toBe(403);
  expect((await asks('biuro', profile, { flags: ['friend'] })).status).toBe(400);
  expect(await (await asks('biuro', profile, { flags: ['fire-brigade', 'fire-brigade'] })).json()).toEqual({
    flags: ['fire-brigade'],
  });
  expect(await (await asks('biuro', profile)).json()).toEqual({ flags: ['fire-brigade'] });

  const warnings = async (username: string, itemId = 'i1') =>
    (await (
      await asks(username, `/api/sessions/${sessionId}/items/${itemId}/exclusion-warnings`)
    ).json()) as ExclusionWarningsView;
  expect(await warnings('radny4')).toEqual({ own: [{ flag: 'fire-brigade', word: 'Ekwiwalent' }], members: [] });
  const named = [{ memberId: member.memberId, fullName: `${member.firstName} ${member.lastName}` }];
  for (const leader of ['radny1', 'operator']) expect(await warnings(leader)).toEqual({ own: [], members: named });
  for (const other of ['radny5', 'protokolant', 'biuro', 'gosc'])
    expect(await warnings(other)).toEqual({ own: [], members: [] });
  expect(await warnings('radny4', 'i2')).toEqual({ own: [], members: [] });
  const path = `/api/sessions/${sessionId}/items/i1/exclusion-warnings`;
  expect((await asks(null, path)).status).toBe(401);
  expect((await asks('radny4', path.replace('i1', 'i9'))).status).toBe(404);

  // Never in the log: what ties somebody to a matter is nobody's business for ever.
  expect(JSON.stringify(await hub.app.get(LiveSessions).linksOf(sessionId))).not.toContain('fire-brigade');
  await asks('biuro', profile, { flags: [] });
  expect(await warnings('radny4')).toEqual({ own: [], members: [] });
});
