import { afterAll, beforeAll, expect, it } from 'vitest';
import type { HallView } from '../../../protocol/src/views/views.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
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

const itemOf = ({ agenda }: HallView) => agenda.items.find(({ itemId }) => itemId === 'i2');
const publicPage = async () => await (await fetch(`${hub.url}/sesje/${chamber.sessionId}`)).text();

it('S-14, S-20, L-08: a sitting adjourned with an item in progress; the next goes on with it and with those who wait', async () => {
  const [chair, operator] = [await hall.chair(), await hall.operator()];
  const councillors = await hall.councillors(2, 9);
  const [speaker, waiting] = councillors;
  if (!speaker || !waiting) throw new Error('no councillors');
  const everybodyEnters = async () => {
    for (const person of [chair, ...councillors])
      await person.orders('RecordAttendance', { memberId: person.memberId ?? '', kind: 'entered' });
  };
  await everybodyEnters();
  await chair.orders('OpenSession', {});
  await chair.orders('StartItem', { itemId: 'i2' });
  await chair.until('punkt w toku', ({ view }) => view?.agenda.currentItemId === 'i2');
  const startedAt = itemOf(chair.view)?.startedAt;
  await waiting.orders('RequestFloor', { kind: 'speech', personId: null });
  await chair.orders('GiveFloor', { personId: speaker.memberId ?? '', kind: 'speech' });
  const adjourn = { until: '2026-12-01', reason: 'Późna pora' };
  await operator.isRefused('AdjournSitting', adjourn, 'not-permitted');
  await chair.orders('AdjournSitting', adjourn);
  for (const person of [speaker, waiting, operator])
    await person.until('odroczona', ({ view }) => view?.header.status === 'adjourned');
  expect(itemOf(speaker.view)).toMatchObject({ status: 'suspended', startedAt });
  expect(speaker.view.floor.speaker).toBeNull();
  expect(await publicPage()).toContain('1 grudnia 2026');

  // Nobody of the first sitting counts in the second (S-14).
  await chair.isRefused('OpenSitting', {}, 'no-quorum');
  await everybodyEnters();
  await chair.orders('OpenSitting', {});
  await chair.until('drugie posiedzenie', ({ view }) => view?.nextStep.kind === 'start-item');
  expect(chair.view.nextStep).toEqual({ kind: 'start-item', itemId: 'i2' });
  await chair.orders('StartItem', { itemId: 'i2' });
  await waiting.until('wznowiony punkt', ({ view }) => view?.agenda.currentItemId === 'i2');
  expect(itemOf(waiting.view)).toMatchObject({ status: 'in-progress', startedAt });
  expect(waiting.view.floor.queue.map(({ personId }) => personId)).toEqual([waiting.memberId]);
  expect(chair.view.speakingTime.byPerson.map(({ personId }) => personId)).toEqual([speaker.memberId]);
});
