import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { budgetCommittee, schoolCommittee, sittingOf } from '../../../core/src/testing/committees-of.js';
import { councilOf } from '../../../core/src/testing/council-of.js';
import { opinionAgenda, opinionVote } from '../../../core/src/testing/joint-sitting.js';
import type { ChairView } from '../../../protocol/src/views/views.js';
import type { Person } from '../../../rehearsal/src/people/person.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { addAccounts, type Chamber, conveneSession, Hall } from './chamber.js';

let hub: HubUnderTest;
let hall: Hall;

beforeAll(async () => {
  hub = await startHubUnderTest();
});
afterAll(async () => {
  hall?.everybodyLeaves();
  await hub?.dispose();
});

it('K-07: two committees jointly over real sockets: a member of both votes once in each, one has no quorum at first', async () => {
  const template = councilOf(15);
  const council = { ...template, members: template.members.map((member) => ({ ...member, memberId: randomUUID() })) };
  const id = (seat: number) => council.members[seat - 1]?.memberId ?? '';
  const real = (committee: typeof budgetCommittee) => ({
    ...committee,
    memberIds: committee.memberIds.map((memberId) => id(Number(memberId.slice(1)))),
    chairId: committee.chairId && id(Number(committee.chairId.slice(1))),
    deputyId: committee.deputyId && id(Number(committee.deputyId.slice(1))),
  });
  await addAccounts(hub, council);
  const header = sittingOf(real(budgetCommittee), real(schoolCommittee));
  const sessionId = await conveneSession(hub, council, { header, agenda: opinionAgenda });
  const chamber: Chamber = { sessionId, council, memberId: id };
  hall = new Hall(hub.url, chamber);
  const presider = (await hall.sits('radny3', 'chair', 3)) as Person<ChairView>;
  const [fourth, fifth, both, eighth, outsider] = await Promise.all([4, 5, 6, 8, 12].map((no) => hall.councillor(no)));
  if (!fourth || !fifth || !both || !eighth || !outsider) throw new Error('Nobody came');
  for (const person of [presider, fourth, fifth, outsider])
    await person.orders('RecordAttendance', { memberId: person.memberId ?? '', kind: 'entered' });
  await presider.orders('OpenSession', {});
  await presider.until('kworum jednej', ({ view }) => view?.header.status === 'open');
  expect(presider.view?.committees?.map(({ quorum }) => quorum.met)).toEqual([true, false]);
  for (const person of [both, eighth])
    await person.orders('RecordAttendance', { memberId: person.memberId ?? '', kind: 'entered-late' });
  await presider.orders('StartItem', { itemId: 'i2' });
  const votes = async (committeeId: string, ...voters: readonly Person[]) => {
    await presider.orders('PrepareVoting', { itemId: 'i2', documentIds: ['d2'], ...opinionVote, committeeId });
    await presider.until('przygotowane', ({ view }) => view?.voting?.status === 'prepared');
    const votingId = presider.view?.voting?.votingId ?? '';
    await presider.orders('OpenVoting', { votingId, acceptUnreachable: false });
    await outsider.until('cudze głosowanie', ({ own }) => own?.ballot?.right === 'other-committee');
    for (const voter of voters) await voter.orders('CastBallot', { votingId, choice: 'for' });
    await presider.orders('CloseVoting', { votingId });
    await presider.orders('AnnounceVoting', { votingId });
    const opinion = { itemId: 'i2', committeeId, opinion: 'positive', remarks: null, votingId } as const;
    await presider.orders('RecordOpinion', opinion);
  };
  await votes('budget', presider, both);
  await votes('school', both, eighth);
  const given = (view: ChairView | null) => view?.committees?.every(({ opinions }) => opinions.length === 1) ?? false;
  await presider.until('dwie opinie', ({ view }) => given(view));
  const counted = presider.view?.results.map(({ committeeId, committee, tally }) => [
    ...[committeeId, committee, tally.for, tally.notVoted],
  ]);
  expect(counted).toEqual([
    ['budget', 'Komisja Budżetu i Finansów', 2, 2],
    ['school', 'Komisja Oświaty', 2, 0],
  ]);
  expect(presider.view?.committees?.map(({ opinions }) => opinions[0]?.opinion)).toEqual(['positive', 'positive']);
  const csv = await (await fetch(`${hub.url}/api/public/sessions/${sessionId}/votings/1.csv`)).text();
  expect(csv.length).toBeGreaterThan(100);
}, 60_000);
