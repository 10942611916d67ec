import { describe, expect, it } from 'vitest';
import { councilOf } from '../testing/council-of.js';
import { chair, councillor, mayor, office, operator } from '../testing/people.js';
import { Sitting } from '../testing/sitting.js';
import { isPresent, presentMembers } from './attendance.js';

const present = ({ state }: Sitting) => presentMembers(state.council, state.register);

describe('S-22: attendance as events', () => {
  it('a councillor checks in at the own desk, an official for somebody else', () => {
    const sitting = new Sitting().convened();
    sitting
      .when(councillor(3), 'RecordAttendance', { memberId: 'm3', kind: 'entered' })
      .thenEvents({ type: 'AttendanceRecorded', payload: { memberId: 'm3', kind: 'entered', method: 'self' } });
    sitting.when(operator, 'RecordAttendance', { memberId: 'm4', kind: 'entered-late' }).thenEvents({
      type: 'AttendanceRecorded',
      payload: { memberId: 'm4', kind: 'entered-late', method: 'operator' },
    });
    expect(present(sitting)).toEqual(['m3', 'm4']);
  });

  it('nobody but an official enters somebody else', () => {
    const sitting = new Sitting().convened();
    for (const actor of [councillor(3), mayor]) {
      sitting.when(actor, 'RecordAttendance', { memberId: 'm4', kind: 'entered' }).thenRefused('not-permitted');
    }
  });

  it('a council whose rules forbid self check-in leaves it to the officials', () => {
    const sitting = new Sitting({ rules: { selfCheckIn: false } }).convened();
    sitting.attends(3, 'entered').thenRefused('not-permitted');
    sitting.when(operator, 'RecordAttendance', { memberId: 'm3', kind: 'entered' }).thenAccepted();
  });

  it('who is in cannot enter, who is out cannot leave', () => {
    const sitting = new Sitting().convened().enter(3);
    sitting.attends(3, 'entered-late').thenRefused('already-present');
    sitting.attends(4, 'left').thenRefused('already-absent');
    sitting.attends(3, 'left-early').thenAccepted();
    sitting.attends(3, 'left').thenRefused('already-absent');
    sitting.attends(3, 'entered').thenAccepted();
    expect(present(sitting)).toEqual(['m3']);
  });

  it('opens with the notice: before it there is no register, after closing it is shut', () => {
    const sitting = new Sitting().prepared();
    sitting.attends(1, 'entered').thenRefused('session-not-convened');
    sitting.when(office, 'ConveneSession', {}).thenAccepted();
    sitting.enter(1);
    sitting.when(chair, 'CloseSession', { reason: 'Brak kworum' }).thenAccepted();
    sitting.attends(2, 'entered').thenRefused('session-closed');
  });
});

describe('Q-07: who does not count', () => {
  it('a councillor without oath or with an expired mandate is not entered and not counted', () => {
    const sitting = new Sitting({ council: councilOf(15, { filled: 14, unsworn: 1, expired: 1 }) }).convened();
    sitting
      .when(operator, 'RecordAttendance', { memberId: 'm14', kind: 'entered' })
      .thenRefused('member-not-sworn')
      .onGrounds('art. 23a u.s.g.');
    sitting.when(operator, 'RecordAttendance', { memberId: 'm15', kind: 'entered' }).thenRefused('mandate-expired');
    sitting.when(operator, 'RecordAttendance', { memberId: 'm99', kind: 'entered' }).thenRefused('member-unknown');
    sitting.given(
      { type: 'AttendanceRecorded', payload: { memberId: 'm14', kind: 'entered', method: 'list' } },
      { type: 'AttendanceRecorded', payload: { memberId: 'm15', kind: 'entered', method: 'list' } },
    );
    expect(present(sitting)).toEqual([]);
    expect(isPresent(sitting.state.council, sitting.state.register, 'm14')).toBe(false);
  });
});

describe('G-04: an error in the register is corrected by a new entry', () => {
  const entered = () => {
    const sitting = new Sitting().opened(9);
    const entry = sitting.state.register.find(({ memberId }) => memberId === 'm5');
    return { sitting, correctsSeq: entry?.seq ?? 0 };
  };

  it('names the wrong entry and the reason; the wrong entry stays', () => {
    const { sitting, correctsSeq } = entered();
    const payload = { memberId: 'm5', present: false, correctsSeq, reason: 'Pomyłka przy wpisie' };
    sitting.when(operator, 'CorrectAttendance', payload).thenEvents({ type: 'AttendanceCorrected', payload });
    const entries = sitting.state.register.filter(({ memberId }) => memberId === 'm5');
    expect(entries.map(({ kind }) => kind)).toEqual(['entered', 'corrected-to-absent']);
    expect(entries[1]).toMatchObject({ correctsSeq, reason: 'Pomyłka przy wpisie', method: 'operator' });
    expect(present(sitting)).not.toContain('m5');
  });

  it('is for the operator and the council office, not for the chair or a councillor', () => {
    const { sitting, correctsSeq } = entered();
    const payload = { memberId: 'm5', present: false, correctsSeq, reason: 'Pomyłka' };
    for (const actor of [chair, councillor(5), mayor]) {
      sitting.when(actor, 'CorrectAttendance', payload).thenRefused('not-permitted');
    }
    sitting.when(office, 'CorrectAttendance', payload).thenAccepted();
  });

  it('needs a reason, an entry of the same person, and something to change', () => {
    const { sitting, correctsSeq } = entered();
    const correct = (change: object) =>
      sitting.when(operator, 'CorrectAttendance', {
        memberId: 'm5',
        present: false,
        correctsSeq,
        reason: 'Pomyłka',
        ...change,
      });
    correct({ reason: ' ' }).thenRefused('reason-required');
    correct({ memberId: 'm6' }).thenRefused('attendance-entry-unknown');
    correct({ correctsSeq: 1 }).thenRefused('attendance-entry-unknown');
    correct({ present: true }).thenRefused('already-present');
    correct({ memberId: 'm99' }).thenRefused('member-unknown');
    correct({}).thenAccepted();
  });
});

describe('S-14: every sitting has its own attendance', () => {
  it('everybody leaves with the end of a sitting and is counted anew at the next', () => {
    const sitting = new Sitting().opened(9);
    sitting.when(chair, 'AdjournSitting', { until: '2026-11-30', reason: 'Późna pora' }).thenAccepted();
    expect(present(sitting)).toEqual([]);
    expect(sitting.state.register.filter(({ kind }) => kind === 'sitting-ended')).toHaveLength(9);
    sitting.enter(4, 5, 6);
    expect(present(sitting)).toEqual(['m4', 'm5', 'm6']);
  });

  it('who left before is not entered as leaving again', () => {
    const sitting = new Sitting().opened(9).leave(9);
    sitting.when(chair, 'CloseSession', { reason: null }).thenAccepted();
    const ended = sitting.state.register.filter(({ kind }) => kind === 'sitting-ended');
    expect(ended.map(({ memberId }) => memberId)).not.toContain('m9');
  });
});

describe('S-30: check-in with the code shown in the hall', () => {
  const hall = () => new Sitting({ rules: { hallCode: true }, hallCodes: ['123456', '654321'] }).convened();
  const enters = (sitting: Sitting, no: number, proof: { hallCode?: string; remote?: true } = {}) =>
    sitting.when(councillor(no), 'RecordAttendance', { memberId: `m${no}`, kind: 'entered', ...proof });

  it('a code that holds now is the proof; it stands in no event', () => {
    const sitting = hall();
    enters(sitting, 3).thenRefused('hall-code-wrong');
    enters(sitting, 3, { hallCode: '000000' }).thenRefused('hall-code-wrong');
    enters(sitting, 3, { hallCode: '654321' }).thenEvents({
      type: 'AttendanceRecorded',
      payload: { memberId: 'm3', kind: 'entered', method: 'hall-code' },
    });
  });

  it('officials vouch without it; going out needs none', () => {
    const sitting = hall();
    sitting.when(operator, 'RecordAttendance', { memberId: 'm3', kind: 'entered' }).thenAccepted();
    sitting.when(chair, 'RecordAttendance', { memberId: 'm1', kind: 'entered' }).thenAccepted();
    sitting.attends(3, 'left').thenAccepted();
  });

  it('S-31: nobody takes part from afar unless two persons allowed it on a legal basis', () => {
    enters(new Sitting().convened(), 3, { remote: true })
      .thenRefused('remote-not-allowed')
      .onGrounds('art. 14 ust. 1 u.s.g.');
    const remote = { basis: 'art. 99 ustawy próbnej', enabledBy: ['p1', 'p2'] as const };
    enters(new Sitting({ rules: { remote, hallCode: true } }).convened(), 3, { remote: true }).thenEvents({
      type: 'AttendanceRecorded',
      payload: { memberId: 'm3', kind: 'entered', method: 'remote' },
    });
  });
});
