import { describe, expect, it } from 'vitest';
import { simpleVote } from '../testing/agenda-of.js';
import { chair, councillor, holderOf, operator } from '../testing/people.js';
import { Sitting } from '../testing/sitting.js';
import { answersInOrder, methodOf, toBeCalled } from './roll-call.js';
import { namedList } from './tally.js';
import type { Choice, EnteredOrigin, Voting } from './voting.js';

const recorder = holderOf('recorder');
const voting = (sitting: Sitting) => sitting.state.votings.at(-1) as Voting;
const enter = (sitting: Sitting, no: number, choice: Choice, origin: EnteredOrigin = 'oral', actor = operator) =>
  sitting.when(actor, 'EnterBallot', { votingId: voting(sitting).votingId, memberId: `m${no}`, choice, origin });
const confirm = (sitting: Sitting, no: number, choice: Choice, actor = chair) =>
  sitting.when(actor, 'ConfirmBallotEntry', { votingId: voting(sitting).votingId, memberId: `m${no}`, choice });

/** A roll call by the chair's wish among the first `present` seats. */
function rollCall(present: number): Sitting {
  const sitting = new Sitting().underItem(present);
  const payload = { itemId: 'i2', documentIds: [], ...simpleVote, form: 'roll-call' as const };
  sitting.when(chair, 'PrepareVoting', payload).thenAccepted();
  sitting.when(chair, 'OpenVoting', { votingId: sitting.lastId, acceptUnreachable: false }).thenAccepted();
  return sitting;
}

describe('V-19: roll call', () => {
  it('calls the names alphabetically and keeps order and times of the answers', () => {
    const sitting = rollCall(9);
    const called = toBeCalled(voting(sitting), sitting.state.council).map(({ memberId }) => memberId);
    const listed = namedList(voting(sitting), sitting.state.council).filter(({ category }) => category !== 'absent');
    expect(called).toEqual(listed.map(({ member }) => member.memberId));
    enter(sitting, 9, 'for').thenAccepted();
    sitting.votes(2, 'against').thenAccepted();
    enter(sitting, 4, 'abstain', 'oral', recorder).thenAccepted();
    const answers = answersInOrder(voting(sitting));
    expect(answers.map(({ memberId, choice, origin }) => `${memberId} ${choice} ${origin}`)).toEqual([
      'm9 for oral',
      'm2 against device',
      'm4 abstain oral',
    ]);
    expect(answers.map(({ at }) => at)).toEqual([...answers.map(({ at }) => at)].sort());
    expect(new Set(answers.map(({ at }) => at)).size).toBe(3);
    const still = toBeCalled(voting(sitting), sitting.state.council).map(({ memberId }) => memberId);
    expect(still).toEqual(called.filter((memberId) => !['m9', 'm2', 'm4'].includes(memberId)));
  });

  it('an answer may be corrected until closing, and names what it replaces', () => {
    const sitting = rollCall(9);
    enter(sitting, 9, 'for').thenAccepted();
    const replacesSeq = sitting.state.seq;
    const votingId = voting(sitting).votingId;
    enter(sitting, 9, 'against').thenEvents({
      type: 'BallotEntered',
      payload: { votingId, memberId: 'm9', choice: 'against', origin: 'oral', replacesSeq },
    });
    enter(sitting, 9, 'against').thenEvents();
    sitting.counted();
    enter(sitting, 9, 'for').thenRefused('voting-closed');
    expect(voting(sitting).result?.tally).toMatchObject({ for: 0, against: 1, notVoted: 8 });
  });

  it('takes nobody who may not vote, and nobody may answer for others but the officials', () => {
    const sitting = rollCall(9);
    const { votingId } = voting(sitting);
    enter(sitting, 12, 'for').thenRefused('not-present');
    enter(sitting, 99, 'for').thenRefused('not-a-member');
    sitting.when(chair, 'ExcludeMember', { votingId, memberId: 'm5', reason: 'Interes prawny' }).thenAccepted();
    enter(sitting, 5, 'for').thenRefused('excluded-from-voting').onGrounds('art. 25a u.s.g.');
    enter(sitting, 6, 'for', 'oral', councillor(6)).thenRefused('not-permitted');
    enter(sitting, 6, 'for', 'hand').thenRefused('entered-vote-not-allowed');
  });
});

describe('V-14, art. 14 ust. 3: the devices fail for everybody', () => {
  it('smoke 6: gives a list identical in form to that of devices, with cause and time kept', () => {
    const byDevice = new Sitting().underItem(9);
    byDevice.withOpenVoting();
    for (let no = 1; no <= 9; no += 1) byDevice.votes(no, no < 6 ? 'for' : 'against').thenAccepted();
    byDevice.counted();

    const failed = new Sitting().underItem(9);
    const votingId = failed.withOpenVoting();
    failed.votes(1, 'against').thenAccepted();
    failed.when(operator, 'DeclareDeviceFailure', { votingId, cause: 'Brak sieci' }).thenRefused('not-permitted');
    failed.when(chair, 'DeclareDeviceFailure', { votingId, cause: ' ' }).thenRefused('reason-required');
    failed.when(chair, 'DeclareDeviceFailure', { votingId, cause: 'Brak sieci' }).thenAccepted();
    expect(voting(failed).failure).toMatchObject({ cause: 'Brak sieci', at: failed.now });
    failed
      .when(chair, 'DeclareDeviceFailure', { votingId, cause: 'Brak sieci' })
      .thenRefused('failure-already-declared')
      .onGrounds('art. 14 ust. 3 u.s.g.');
    // Everybody is called, also who had voted by device; the answer given aloud replaces that vote, and the log keeps both.
    expect(toBeCalled(voting(failed), failed.state.council)).toHaveLength(9);
    for (let no = 1; no <= 9; no += 1) enter(failed, no, no < 6 ? 'for' : 'against').thenAccepted();
    failed.counted();

    const list = (sitting: Sitting) =>
      namedList(voting(sitting), sitting.state.council).map(({ member, category }) => `${member.memberId} ${category}`);
    expect(list(failed)).toEqual(list(byDevice));
    expect(voting(failed).result).toEqual(voting(byDevice).result);
    expect([methodOf(voting(byDevice)), methodOf(voting(failed))]).toEqual(['devices', 'device-failure']);
  });

  it('may be stated before opening, never after closing', () => {
    const sitting = new Sitting().underItem(9);
    const votingId = sitting.withVoting();
    sitting.when(chair, 'DeclareDeviceFailure', { votingId, cause: 'Brak sieci' }).thenAccepted();
    sitting.when(chair, 'OpenVoting', { votingId, acceptUnreachable: false }).thenAccepted();
    enter(sitting, 1, 'for').thenAccepted();
    sitting.counted();
    const late = { votingId, cause: 'Brak sieci' };
    sitting.when(chair, 'DeclareDeviceFailure', late).thenRefused('voting-already-closed');
  });
});

describe('V-16: votes entered inside a device vote', () => {
  it('not without the statut', () => {
    const sitting = new Sitting().underItem(9);
    sitting.withOpenVoting();
    for (const origin of ['oral', 'hand', 'paper'] as const)
      enter(sitting, 3, 'for', origin).thenRefused('entered-vote-not-allowed');
  });

  it('with the statut: laptop, voice, hand and paper in one vote, each marked, totals equal', () => {
    const sitting = new Sitting({ rules: { enteredVotes: true } }).underItem(9);
    sitting.withOpenVoting();
    sitting.votes(1, 'for').thenAccepted();
    enter(sitting, 2, 'for').thenAccepted();
    enter(sitting, 3, 'against', 'hand').thenAccepted();
    enter(sitting, 4, 'abstain', 'paper').thenAccepted();
    confirm(sitting, 4, 'abstain').thenAccepted();
    sitting.counted();
    expect(voting(sitting).result?.tally).toEqual({
      for: 2,
      against: 1,
      abstain: 1,
      notVoted: 5,
      absent: 6,
      excluded: 0,
    });
    const origins = namedList(voting(sitting), sitting.state.council).flatMap(({ member, origin }) =>
      origin ? [`${member.memberId} ${origin}`] : [],
    );
    expect(origins.sort()).toEqual(['m1 device', 'm2 oral', 'm3 hand', 'm4 paper']);
    expect(methodOf(voting(sitting))).toBe('mixed');
  });

  it('nobody replaces what a councillor cast at the own desk; the councillor replaces what was entered', () => {
    const sitting = new Sitting({ rules: { enteredVotes: true } }).underItem(9);
    sitting.withOpenVoting();
    sitting.votes(1, 'for').thenAccepted();
    enter(sitting, 1, 'against').thenRefused('device-ballot-stands');
    enter(sitting, 2, 'against').thenAccepted();
    const replacesSeq = sitting.state.seq;
    const { votingId } = voting(sitting);
    sitting.votes(2, 'for').thenEvents({
      type: 'BallotCast',
      payload: { votingId, memberId: 'm2', choice: 'for', replacesSeq },
    });
  });
});

describe('V-15: sheets are entered by two people', () => {
  const withSheet = () => {
    const sitting = rollCall(9);
    enter(sitting, 3, 'for', 'paper').thenAccepted();
    return sitting;
  };

  it('one entry does not count, and the vote does not close over it', () => {
    const sitting = withSheet();
    const { votingId } = voting(sitting);
    expect(voting(sitting).ballots).toEqual({});
    sitting.when(chair, 'CloseVoting', { votingId }).thenRefused('entries-unconfirmed', { count: 1 });
    confirm(sitting, 3, 'for', operator).thenRefused('second-person-required');
    confirm(sitting, 3, 'against').thenRefused('second-entry-differs');
    confirm(sitting, 4, 'for').thenRefused('entry-unknown');
    confirm(sitting, 3, 'for').thenAccepted();
    confirm(sitting, 3, 'for').thenRefused('entry-unknown');
    sitting.counted();
    expect(voting(sitting).result?.tally.for).toBe(1);
  });

  it('a misread sheet is entered anew, also when its voter has left', () => {
    const sitting = withSheet();
    confirm(sitting, 3, 'against').thenRefused('second-entry-differs');
    sitting.leave(3);
    enter(sitting, 3, 'against', 'paper', chair).thenAccepted();
    confirm(sitting, 3, 'against').thenRefused('second-person-required');
    confirm(sitting, 3, 'against', operator).thenAccepted();
    expect(voting(sitting).ballots.m3).toMatchObject({ choice: 'against', origin: 'paper' });
  });

  it('a waiting sheet goes with an exclusion, a strike from the roll, and the voter’s own ballot', () => {
    const excluded = withSheet();
    const { votingId } = voting(excluded);
    excluded.when(chair, 'ExcludeMember', { votingId, memberId: 'm3', reason: 'Interes prawny' }).thenAccepted();
    const voted = withSheet();
    voted.votes(3, 'against').thenAccepted();
    const struck = withSheet();
    const correctsSeq = struck.state.register.find(({ memberId }) => memberId === 'm3')?.seq ?? 0;
    const mistake = { memberId: 'm3', present: false, correctsSeq, reason: 'Pomyłka' };
    struck.when(operator, 'CorrectAttendance', mistake).thenAccepted();
    for (const sitting of [excluded, voted, struck]) {
      expect(voting(sitting).entries).toEqual({});
      sitting.counted();
    }
    expect(voting(voted).result?.tally).toMatchObject({ for: 0, against: 1 });
    expect(voting(struck).result?.tally).toMatchObject({ for: 0, absent: 7 });
  });
});
