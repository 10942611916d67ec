import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyLog } from '../../../core/src/chain/verify.js';
import type { Choice, EnteredOrigin } from '../../../core/src/voting/voting.js';
import type { ChairView, OperatorView } from '../../../protocol/src/views/views.js';
import type { Person } from '../../../rehearsal/src/people/person.js';
import { sha256 } from '../../src/event-log/sha256.js';
import { LiveSessions } from '../../src/live-session/live-sessions.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { type Chamber, conveneChamber, conveneSession, Hall, openVote } from './chamber.js';

let hub: HubUnderTest;
let chamber: Chamber;
const halls: Hall[] = [];
beforeAll(async () => {
  hub = await startHubUnderTest();
  chamber = await conveneChamber(hub, 15);
});
afterAll(async () => {
  for (const hall of halls) hall.everybodyLeaves();
  await hub.dispose();
});

/** A session of its own with an open vote among nine. */
async function vote(rules: { enteredVotes?: boolean } = {}) {
  const sessionId = await conveneSession(hub, chamber.council, { rules });
  const hall = new Hall(hub.url, { ...chamber, sessionId });
  halls.push(hall);
  const [chair, operator, councillors] = [await hall.chair(), await hall.operator(), await hall.councillors(2, 9)];
  const recorder = (await hall.sits('protokolant', 'operator', null)) as Person<OperatorView>;
  const votingId = await openVote(chair, councillors);
  const seat = (no: number) => councillors[no - 2] as Person;
  return { sessionId, hall, chair, operator, recorder, seat, votingId };
}

async function closes(chair: Person<ChairView>, votingId: string) {
  await chair.orders('CloseVoting', { votingId });
  await chair.orders('AnnounceVoting', { votingId });
  await chair.until('ogłoszone', ({ view }) => view?.voting?.status === 'announced');
  return chair.view.voting;
}

const intact = async (sessionId: string) =>
  verifyLog(await hub.app.get(LiveSessions).linksOf(sessionId), { sha256 }).verdict;

describe('V-14 … V-16, V-19: votes by hand', () => {
  it('laptop, voice, hand and paper in one vote: each vote is marked, the totals are those of devices alone', async () => {
    const { sessionId, chair, operator, recorder, seat, votingId } = await vote({ enteredVotes: true });
    const choices: Choice[] = ['for', 'for', 'against', 'for', 'abstain', 'for', 'for', 'against'];
    const choiceOf = (no: number) => choices[no - 2] ?? 'for';
    const enters = (no: number, origin: EnteredOrigin) =>
      operator.orders('EnterBallot', { votingId, memberId: chamber.memberId(no), choice: choiceOf(no), origin });
    for (const no of [2, 3, 4]) await seat(no).orders('CastBallot', { votingId, choice: choiceOf(no) });
    for (const no of [5, 6]) await enters(no, 'oral');
    await enters(7, 'hand');
    for (const no of [8, 9]) await enters(no, 'paper');
    await operator.isRefused(
      'EnterBallot',
      { votingId, memberId: chamber.memberId(2), choice: 'against', origin: 'hand' },
      'device-ballot-stands',
    );

    await chair.until('czeka na drugą osobę', ({ view }) => view?.nextStep.kind === 'confirm-entries');
    await chair.isRefused('CloseVoting', { votingId }, 'entries-unconfirmed');
    const isWaiting = (no: number, { byHand }: OperatorView) =>
      byHand?.rows.find(({ memberId }) => memberId === chamber.memberId(no))?.sheet != null;
    await recorder.until('dwa arkusze', ({ view }) => [8, 9].every((no) => view && isWaiting(no, view)));
    expect(isWaiting(7, recorder.view)).toBe(false);
    // V-08: nobody learns from a view how somebody voted before the vote is closed.
    expect(JSON.stringify([chair.view.byHand, recorder.view.byHand, seat(2).view])).not.toMatch(/"choice":"/);
    const confirms = (no: number, choice: Choice) => ({ votingId, memberId: chamber.memberId(no), choice });
    await operator.isRefused('ConfirmBallotEntry', confirms(8, choiceOf(8)), 'second-person-required');
    await recorder.isRefused('ConfirmBallotEntry', confirms(8, 'abstain'), 'second-entry-differs');
    await seat(3).isRefused('ConfirmBallotEntry', confirms(8, choiceOf(8)), 'not-permitted');
    for (const no of [8, 9]) await recorder.orders('ConfirmBallotEntry', confirms(no, choiceOf(no)));

    const voting = await closes(chair, votingId);
    expect(voting?.method).toBe('mixed');
    const byDevices = await vote();
    for (const no of [2, 3, 4, 5, 6, 7, 8, 9])
      await byDevices.seat(no).orders('CastBallot', { votingId: byDevices.votingId, choice: choiceOf(no) });
    const plain = await closes(byDevices.chair, byDevices.votingId);
    expect(voting?.result?.tally).toEqual(plain?.result?.tally);
    expect(voting?.result?.outcome).toBe(plain?.result?.outcome);
    const origins = new Map(voting?.result?.lines.map(({ memberId, origin }) => [memberId, origin]));
    expect([2, 5, 7, 8, 10].map((no) => origins.get(chamber.memberId(no)))).toEqual([
      'device',
      'oral',
      'hand',
      'paper',
      null,
    ]);
    expect(await intact(sessionId)).toBe('intact');
  });

  it('smoke test 6: all devices fail in the middle of a vote; the roll call gives a list identical in form to that of devices', async () => {
    const { sessionId, hall, chair, operator, seat, votingId } = await vote();
    const wall = await hall.sits('operator', 'wall', null);
    for (const no of [2, 3]) await seat(no).orders('CastBallot', { votingId, choice: 'against' });
    await seat(2).isRefused('DeclareDeviceFailure', { votingId, cause: 'Brak sieci' }, 'not-permitted');
    await chair.orders('DeclareDeviceFailure', { votingId, cause: 'Brak sieci w sali' });
    await operator.until('wywołanie', ({ view }) => view?.rollCall?.called != null);
    expect(operator.view.rollCall).toMatchObject({ failure: { cause: 'Brak sieci w sali' }, answers: [] });
    expect(operator.view.rollCall?.waiting).toHaveLength(9);

    const heard: string[] = [];
    while (operator.view.rollCall?.called) {
      const { memberId } = operator.view.rollCall.called;
      heard.push(memberId);
      const answers = heard.length;
      if (answers === 4) {
        // Nobody answers: the next one is called.
        const next = operator.view.rollCall.waiting.find((person) => !heard.includes(person.memberId));
        await operator.orders('CallMember', { votingId, memberId: next?.memberId ?? '' });
      } else {
        const choice = answers % 2 ? 'for' : 'against';
        await operator.orders('EnterBallot', { votingId, memberId, choice, origin: 'oral' });
      }
      await operator.until('następny', ({ view }) => view?.rollCall?.called?.memberId !== memberId);
    }
    expect(heard).toHaveLength(9);
    await seat(4).until('odpowiedzi', ({ view }) => view?.rollCall?.answers.length === 8);
    await wall.until('odpowiedzi', ({ view }) => view?.rollCall?.answers.length === 8);
    const outside = await hall.sits('radny10', 'public', 10);
    expect(outside.view.rollCall).toMatchObject({ called: null, answers: [] });

    const voting = await closes(chair, votingId);
    expect(voting).toMatchObject({ method: 'device-failure', failure: { cause: 'Brak sieci w sali' } });
    const byDevices = await vote();
    for (const no of [2, 3, 4])
      await byDevices.seat(no).orders('CastBallot', { votingId: byDevices.votingId, choice: 'for' });
    const plain = await closes(byDevices.chair, byDevices.votingId);
    const shape = (lines: readonly object[] = []) => lines.map((line) => ({ ...line, category: '', origin: '' }));
    expect(shape(voting?.result?.lines)).toEqual(shape(plain?.result?.lines));
    expect(Object.keys(voting?.result ?? {})).toEqual(Object.keys(plain?.result ?? {}));
    expect(voting?.result?.lines.filter(({ origin }) => origin === 'oral')).toHaveLength(8);
    expect(await intact(sessionId)).toBe('intact');
  });
});

describe('§23', () => {
  it('smoke test 5: three laptops lose the network in an open vote; no confirmed vote is lost, no attendance changes', async () => {
    const { chair, seat, votingId } = await vote();
    const cut = [seat(2), seat(3), seat(4)];
    const receipts: { readonly seq: number }[] = [];
    for (const person of cut) receipts.push(await person.orders('CastBallot', { votingId, choice: 'for' }));
    const before = { quorum: chair.view.quorum, roll: chair.view.roll };
    for (const person of cut) person.loses();
    for (const no of [5, 6, 7]) await seat(no).orders('CastBallot', { votingId, choice: 'against' });
    await chair.until('sześć głosów', ({ view }) => view?.voting?.cast === 6);
    expect({ quorum: chair.view.quorum, roll: chair.view.roll }).toEqual(before);
    for (const [index, person] of cut.entries()) {
      person.regains();
      await person.until('potwierdzenie', ({ status, own }) => {
        return status === 'connected' && own?.ballot?.choice === 'for' && own.ballot.seq === receipts[index]?.seq;
      });
    }
    const voting = await closes(chair, votingId);
    expect(voting?.result?.tally).toEqual({ for: 3, against: 3, abstain: 0, notVoted: 3, absent: 6, excluded: 0 });
    expect(chair.view.quorum).toEqual(before.quorum);
  });

  it('smoke test 8, in the council: an excluded councillor cannot vote, by device or by hand, and stands under WYŁĄCZENI', async () => {
    const { chair, operator, seat, votingId } = await vote({ enteredVotes: true });
    const excluded = seat(5);
    const memberId = excluded.memberId ?? '';
    await excluded.orders('CastBallot', { votingId, choice: 'for' });
    await excluded.orders('ExcludeMember', { votingId, memberId, reason: 'Dotyczy mojej nieruchomości' });
    await excluded.isRefused('CastBallot', { votingId, choice: 'for' }, 'excluded-from-voting');
    const entered = { votingId, memberId, choice: 'for', origin: 'hand' } as const;
    await operator.isRefused('EnterBallot', entered, 'excluded-from-voting');
    await seat(6).orders('CastBallot', { votingId, choice: 'for' });
    const voting = await closes(chair, votingId);
    expect(voting?.result?.tally).toMatchObject({ for: 1, excluded: 1 });
    const line = voting?.result?.lines.find((candidate) => candidate.memberId === memberId);
    expect(line).toMatchObject({ category: 'excluded', origin: null });
    // V-13: present all the same, and shown without them.
    expect(chair.view.quorum.present).toBe(9);
  });
});
