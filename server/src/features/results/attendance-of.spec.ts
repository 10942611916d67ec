import { describe, expect, it } from 'vitest';
import { findMember, fullName } from '../../../../core/src/council/council.js';
import { committeesUnderItem } from '../../../../core/src/testing/joint-sitting.js';
import { chair, councillor, office, operator } from '../../../../core/src/testing/people.js';
import { Sitting } from '../../../../core/src/testing/sitting.js';
import { attendanceOf } from './attendance-of.js';

const lineOf = (sitting: Sitting, no: number, memberId: string) => {
  const member = sitting.state.council.members.find((candidate) => candidate.memberId === memberId);
  const lines = attendanceOf(sitting.state).sittings[no - 1]?.lines;
  return lines?.find((line) => line.lastName === member?.lastName && line.firstName === member.firstName);
};

describe('the attendance list (S-22)', () => {
  it('before the opening is a sheet: the roll and no sitting', () => {
    const list = attendanceOf(new Sitting().convened().enter(1, 2).state);
    expect(list.sittings).toEqual([]);
    expect(list.roll).toHaveLength(15);
    expect(list.quorum).toBe(8);
  });

  it('counts who was there at the opening, check-in before it included', () => {
    const sitting = new Sitting().opened(9).enter(10);
    const [first] = attendanceOf(sitting.state).sittings;
    expect(first?.presentAtOpening).toBe(9);
    expect(first?.lines.filter((line) => line.stays.length > 0)).toHaveLength(10);
  });

  it('keeps every stay apart and remarks lateness and leaving early', () => {
    const sitting = new Sitting().opened(9);
    sitting.attends(12, 'entered-late').thenAccepted();
    const came = sitting.now;
    sitting.attends(12, 'left').thenAccepted();
    const left = sitting.now;
    sitting.enter(12);
    const back = sitting.now;
    sitting.attends(12, 'left-early').thenAccepted();
    expect(lineOf(sitting, 1, 'm12')?.stays).toEqual([
      { from: came, until: left },
      { from: back, until: sitting.now },
    ]);
    expect(lineOf(sitting, 1, 'm12')?.remarks.map((remark) => remark.replace(/ \(.*/, ''))).toEqual([
      'spóźnienie',
      'opuszczenie obrad',
    ]);
  });

  it('counts a wrong entry as never made and shows the correction with its reason (G-04)', () => {
    const sitting = new Sitting().opened(9).enter(12);
    const correctsSeq = sitting.state.register.at(-1)?.seq ?? 0;
    sitting
      .when(operator, 'CorrectAttendance', {
        memberId: 'm12',
        present: false,
        correctsSeq,
        reason: 'Pomyłka operatora',
      })
      .thenAccepted();
    expect(lineOf(sitting, 1, 'm12')?.stays).toEqual([]);
    expect(lineOf(sitting, 1, 'm12')?.remarks[0]).toMatch(/^korekta wpisu \(\d\d:\d\d\): Pomyłka operatora$/);
  });

  it('joins a stay that a wrong „left" had broken', () => {
    const sitting = new Sitting().opened(9);
    const came = lineOf(sitting, 1, 'm3')?.stays[0]?.from;
    sitting.leave(3);
    const correctsSeq = sitting.state.register.at(-1)?.seq ?? 0;
    sitting
      .when(operator, 'CorrectAttendance', { memberId: 'm3', present: true, correctsSeq, reason: 'Nie wychodził' })
      .thenAccepted();
    expect(lineOf(sitting, 1, 'm3')?.stays).toEqual([{ from: came, until: null }]);
  });

  it('has a part for each sitting, each counted anew (S-14)', () => {
    const sitting = new Sitting().opened(9);
    sitting.when(chair, 'AdjournSitting', { until: '2026-11-26', reason: 'Późna pora' }).thenAccepted();
    const adjourned = sitting.now;
    sitting.passes(1000 * 60 * 60 * 48).enter(1, 2, 3, 4, 5, 6, 7, 14);
    sitting.when(chair, 'OpenSitting', {}).thenAccepted();
    const { sittings } = attendanceOf(sitting.state);
    expect(sittings.map(({ presentAtOpening, closedAt }) => [presentAtOpening, closedAt])).toEqual([
      [9, adjourned],
      [8, null],
    ]);
    expect(lineOf(sitting, 1, 'm14')?.stays).toEqual([]);
    expect(lineOf(sitting, 1, 'm9')?.stays[0]?.until).toBe(adjourned);
    expect(lineOf(sitting, 2, 'm9')?.stays).toEqual([]);
    expect(lineOf(sitting, 2, 'm14')?.stays).toHaveLength(1);
  });

  it('S-10: says of every sitting who presided and since when', () => {
    const sitting = new Sitting().opened(9);
    const opened = sitting.now;
    sitting.when(chair, 'HandOverPresiding', { memberId: 'm2', reason: 'Zabieram głos' }).thenAccepted();
    const handedOver = sitting.now;
    sitting.when(councillor(2), 'AdjournSitting', { until: '2026-11-26', reason: 'Późna pora' }).thenAccepted();
    sitting.passes(1000 * 60 * 60 * 48).enter(1, 2, 3, 4, 5, 6, 7, 14);
    sitting.when(councillor(2), 'OpenSitting', {}).thenAccepted();
    const resumed = sitting.now;
    sitting.when(office, 'ExpireMandate', { memberId: 'm2', basis: 'Zrzeczenie się' }).thenAccepted();
    const [name1, name2] = ['m1', 'm2'].map((id) => {
      const member = findMember(sitting.state.council, id);
      return member && fullName(member);
    });
    expect(attendanceOf(sitting.state).sittings.map(({ presiders }) => presiders)).toEqual([
      [
        { name: name1, since: opened },
        { name: name2, since: handedOver },
      ],
      [
        { name: name2, since: resumed },
        { name: name1, since: sitting.now },
      ],
    ]);
  });

  it('K-02, K-07: at a joint sitting lists the members of the committees, others only when they came', () => {
    const { state } = committeesUnderItem([1, 3, 4, 5, 6, 8]);
    const list = attendanceOf(state);
    expect(list.committees).toEqual([
      { name: 'Komisja Budżetu i Finansów', members: 5, quorum: 3 },
      { name: 'Komisja Oświaty', members: 4, quorum: 2 },
    ]);
    const [first] = list.sittings;
    const named = (memberId: string) => {
      const { firstName, lastName } = findMember(state.council, memberId) ?? {};
      return expect.objectContaining({ firstName, lastName });
    };
    expect(first?.lines).toHaveLength(7);
    expect(first?.lines).toContainEqual(named('m9'));
    expect(first?.presentAtOpening).toBe(5);
    expect(first?.others).toEqual([named('m1')]);
    const presider = findMember(state.council, 'm3');
    expect(first?.presiders.map(({ name }) => name)).toEqual([presider && fullName(presider)]);
  });
});
