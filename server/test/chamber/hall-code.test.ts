import { afterAll, beforeAll, expect, it } from 'vitest';
import { Stopwatch } from '../../../rehearsal/src/people/stopwatch.js';
import { WallScreen } from '../../../rehearsal/src/people/wall-screen.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { type Chamber, conveneChamber, Hall } from './chamber.js';

let hub: HubUnderTest;
let chamber: Chamber;
let hall: Hall;
beforeAll(async () => {
  hub = await startHubUnderTest();
  chamber = await conveneChamber(hub, 15, { hallCode: true });
  hall = new Hall(hub.url, chamber);
});
afterAll(async () => {
  hall.everybodyLeaves();
  await hub.dispose();
});

it('S-30: the code stands on the screen in the hall and on no desk; with it a councillor checks in, without it not', async () => {
  const operator = await hall.operator();
  const wall = await WallScreen.paired(operator.http, chamber.sessionId, new Stopwatch());
  await wall.shows('kod obecności', (view) => /^\d{6}$/.test(view.hallCode?.code ?? ''));
  const code = wall.view?.hallCode?.code ?? '';
  const councillor = await hall.councillor(3);
  expect(JSON.stringify([councillor.view, councillor.own])).not.toContain(code);
  const entry = { memberId: chamber.memberId(3), kind: 'entered' } as const;
  await councillor.isRefused('RecordAttendance', entry, 'hall-code-wrong');
  const wrong = code === '000000' ? '000001' : '000000';
  await councillor.isRefused('RecordAttendance', { ...entry, hallCode: wrong }, 'hall-code-wrong');
  await councillor.orders('RecordAttendance', { ...entry, hallCode: code });
  await operator.until('wpis z kodem', ({ view }) => view?.register.at(-1)?.method === 'hall-code');
  const log = await (await fetch(`${hub.url}/api/public/sessions/${chamber.sessionId}/log.jsonl`)).text();
  expect(log).not.toContain(code);
  wall.goesDark();
});
