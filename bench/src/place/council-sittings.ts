import { Account } from '../../../rehearsal/src/account.js';
import { inventedCouncil } from '../../../rehearsal/src/play/invented-council.js';
import { type Casting, type Stage, setTheStage, strikeTheStage } from '../../../rehearsal/src/play/stage.js';
import type { Door } from '../crowd/crowd-messages.js';
import type { Place } from './place.js';

/** The largest council the law knows has fewer seats; the hub takes up to so many. */
const mostSeats = 100;

/** So many councils on one hub that together have so many seats, of nearly one size. */
export function councilSizes(voters: number): number[] {
  const councils = Math.ceil(voters / mostSeats);
  return Array.from({ length: councils }, (_, index) => Math.floor((voters + index) / councils));
}

/** Councils of invented people that sit at the same time, each in its opened session before an item to vote on. */
export async function openSittings(place: Place, sizes: readonly number[]): Promise<Stage[]> {
  const stages: Stage[] = [];
  for (const size of sizes) {
    const stage = await gather(place, size);
    await open(stage);
    stages.push(stage);
  }
  return stages;
}

/** Further windows of the councillors' desks. */
export function windowsOf({ sessionId, councillors }: Stage): Door {
  const desks = councillors.map(({ http, deviceId }) => ({ cookie: http.cookie, deviceId }));
  return { kind: 'chamber', sessionId, desks };
}

export async function endSittings(stages: readonly Stage[]): Promise<void> {
  for (const stage of stages) await strikeTheStage(stage, false);
}

function gather(place: Place, councillors: number): Promise<Stage> {
  const pace = { watchers: 0, speed: 10_000, from: null, script: 'ordinary', keep: false, json: true };
  const office = { username: 'biuro', password: 'kworum-demo' };
  const wish = { hubUrl: place.hub.url, councillors, office, ...pace };
  const signIn = (hubUrl: string, username: string) => place.doorman.signIn(hubUrl, username);
  return setTheStage(wish, castingOf(councillors), new Account(process.stderr), signIn);
}

/** One item that is voted on again and again. */
export function castingOf(councillors: number): Casting {
  const date = new Date().toISOString().slice(0, 10);
  const vote = {
    subject: 'Pomiar',
    kind: 'other',
    majority: { kind: 'simple' },
    basis: 'art. 14 ust. 1 u.s.g.',
  } as const;
  const item = {
    itemId: 'item-1',
    number: '1',
    title: 'Pomiar',
    kind: 'information',
    draftNo: null,
    sponsor: null,
  } as const;
  return {
    council: inventedCouncil(councillors),
    header: { number: 1, title: 'Sesja pomiarowa', date, time: '10:00', place: 'Sala obrad' },
    agenda: [{ ...item, vote, draft: null }],
  };
}

async function open({ councillors, chair }: Stage): Promise<void> {
  await Promise.all(
    councillors.map((person) =>
      person.orders('RecordAttendance', { memberId: person.memberId ?? '', kind: 'entered' }),
    ),
  );
  await chair.until('obecność', ({ view }) => view?.quorum.present === councillors.length);
  await chair.orders('OpenSession', {});
  await chair.orders('StartItem', { itemId: 'item-1' });
  await chair.until('punkt', ({ view }) => view?.agenda.currentItemId === 'item-1');
}
