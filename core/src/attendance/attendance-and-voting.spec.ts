import { describe, expect, it } from 'vitest';
import { councillor, operator } from '../testing/people.js';
import { Sitting } from '../testing/sitting.js';
import { categoryOf } from '../voting/tally.js';
import type { Voting } from '../voting/voting.js';

const onTable = ({ state }: Sitting): Voting => state.votings.at(-1) as Voting;

describe('Q-03: quorum lost while a vote is open', () => {
  it('the leaving that breaks it closes the vote as void, with everything kept', () => {
    const sitting = new Sitting().underItem(8);
    const votingId = sitting.withOpenVoting();
    for (const no of [1, 2, 3]) sitting.votes(no, 'for').thenAccepted();
    sitting.attends(8, 'left').thenEvents(
      { type: 'AttendanceRecorded', payload: { memberId: 'm8', kind: 'left', method: 'self' } },
      {
        type: 'VotingClosed',
        payload: {
          votingId,
          result: {
            tally: { for: 3, against: 0, abstain: 0, notVoted: 5, absent: 7, excluded: 0 },
            presentAtClose: 7,
            quorumMet: false,
            outcome: 'void-no-quorum',
          },
        },
      },
    );
    expect(onTable(sitting)).toMatchObject({ status: 'void', no: 1 });
    expect(Object.keys(onTable(sitting).ballots)).toHaveLength(3);
    sitting.votes(4, 'for').thenRefused('voting-closed');
  });

  it('while the quorum holds, the vote stays open', () => {
    const sitting = new Sitting().underItem(9);
    sitting.withOpenVoting();
    sitting.attends(9, 'left').thenTypes('AttendanceRecorded');
    expect(onTable(sitting).status).toBe('open');
  });

  it('a correction breaks it as well, and who was never there is absent, not „brak głosu"', () => {
    const sitting = new Sitting().underItem(8);
    sitting.withOpenVoting();
    const { seq } = sitting.state.register.find(({ memberId }) => memberId === 'm8') ?? { seq: 0 };
    sitting
      .when(operator, 'CorrectAttendance', { memberId: 'm8', present: false, correctsSeq: seq, reason: 'Pomyłka' })
      .thenTypes('AttendanceCorrected', 'VotingClosed');
    expect(onTable(sitting).result?.tally).toMatchObject({ notVoted: 7, absent: 8 });
  });

  it('V-10: the void vote keeps its number and the next one goes on counting', () => {
    const sitting = new Sitting().underItem(8);
    sitting.withOpenVoting();
    sitting.leave(8).enter(8);
    sitting.withOpenVoting();
    expect(sitting.state.votings.map(({ no, status }) => ({ no, status }))).toEqual([
      { no: 1, status: 'void' },
      { no: 2, status: 'open' },
    ]);
  });
});

describe('S-24: attendance frozen for a vote', () => {
  it('who enters while the vote is open may vote', () => {
    const sitting = new Sitting().underItem(9);
    sitting.withOpenVoting();
    sitting.votes(10, 'for').thenRefused('not-present');
    sitting.enter(10);
    sitting.votes(10, 'for').thenAccepted();
    expect(onTable(sitting).lateEntrants).toEqual(['m10']);
    expect(categoryOf(onTable(sitting), 'm10')).toBe('for');
  });

  it('unless the statut does not allow it: then the vote finds the newcomer absent', () => {
    const sitting = new Sitting({ rules: { lateEntryMayVote: false } }).underItem(9);
    sitting.withOpenVoting();
    sitting.enter(10);
    sitting.votes(10, 'for').thenRefused('late-entry-may-not-vote');
    expect(categoryOf(onTable(sitting), 'm10')).toBe('absent');
  });

  it('who left without voting is „brak głosu", who left after voting keeps the ballot', () => {
    const sitting = new Sitting().underItem(10);
    sitting.withOpenVoting();
    sitting.votes(10, 'against').thenAccepted();
    sitting.leave(9, 10);
    expect(categoryOf(onTable(sitting), 'm9')).toBe('not-voted');
    expect(categoryOf(onTable(sitting), 'm10')).toBe('against');
  });

  it('who left cannot vote or change the ballot; back in the hall it is possible again', () => {
    const sitting = new Sitting().underItem(10);
    sitting.withOpenVoting();
    sitting.votes(10, 'against').thenAccepted();
    sitting.leave(10);
    sitting.votes(10, 'for').thenRefused('not-present').onGrounds('art. 14 ust. 1 u.s.g.');
    sitting.enter(10);
    sitting.votes(10, 'for').thenAccepted();
    expect(onTable(sitting).lateEntrants).toEqual([]);
  });
});

describe('G-04 during an open vote', () => {
  const entrySeq = (sitting: Sitting, memberId: string) =>
    sitting.state.register.findLast((entry) => entry.memberId === memberId)?.seq ?? 0;
  const correct = (sitting: Sitting, memberId: string, present: boolean) =>
    sitting.when(operator, 'CorrectAttendance', {
      memberId,
      present,
      correctsSeq: entrySeq(sitting, memberId),
      reason: 'Pomyłka',
    });

  it('a councillor entered by mistake during the vote does not end up as „brak głosu"', () => {
    const sitting = new Sitting().underItem(9);
    sitting.withOpenVoting();
    sitting.when(operator, 'RecordAttendance', { memberId: 'm12', kind: 'entered' }).thenAccepted();
    expect(categoryOf(onTable(sitting), 'm12')).toBe('not-voted');
    correct(sitting, 'm12', false).thenAccepted();
    expect(categoryOf(onTable(sitting), 'm12')).toBe('absent');
  });

  it('corrected back, also where late entry may not vote, the place on the roll returns', () => {
    const sitting = new Sitting({ rules: { lateEntryMayVote: false } }).underItem(9);
    sitting.withOpenVoting();
    correct(sitting, 'm9', false).thenAccepted();
    expect(categoryOf(onTable(sitting), 'm9')).toBe('absent');
    correct(sitting, 'm9', true).thenAccepted();
    sitting.votes(9, 'for').thenAccepted();
  });

  it('no official takes an acknowledged vote away by correcting the register', () => {
    const sitting = new Sitting().underItem(9);
    const votingId = sitting.withOpenVoting();
    sitting.votes(9, 'for').thenAccepted();
    correct(sitting, 'm9', false).thenRefused('ballot-already-cast');
    sitting.counted(votingId);
    correct(sitting, 'm9', false).thenAccepted();
    expect(categoryOf(onTable(sitting), 'm9')).toBe('for');
  });
});

describe('leaving the hall ends the own speech', () => {
  it('of the councillor who speaks, and of nobody else', () => {
    const sitting = new Sitting().underItem(10);
    sitting.when(councillor(9), 'RequestFloor', { kind: 'speech', personId: null }).thenAccepted();
    const requestId = sitting.lastId;
    sitting.when(operator, 'GrantFloor', { requestId }).thenAccepted();
    sitting.attends(10, 'left').thenTypes('AttendanceRecorded');
    sitting.attends(9, 'left').thenTypes('AttendanceRecorded', 'FloorEnded');
    expect(sitting.state.floor.speaker).toBeNull();
  });
});
