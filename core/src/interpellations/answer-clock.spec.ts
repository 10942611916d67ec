import { describe, expect, it } from 'vitest';
import { answerClock, answerDays, interpellationKinds, lastAnswerDay, reminderDays } from './answer-clock.js';

const delivered = { kind: 'interpellation', deliveredAt: '2027-03-10T09:00:00.000Z', answeredAt: null } as const;
const at = (day: string) => answerClock(delivered, `${day}T11:00:00.000Z`);

describe('the clock of an answer', () => {
  it('§23 smoke test 10: the 14-day clock starts at delivery to the mayor, however long ago it was filed', () => {
    const filed = { kind: 'interpellation', deliveredAt: null, answeredAt: null } as const;
    expect(answerClock(filed, '2030-01-01T10:00:00.000Z')).toEqual({
      state: 'not-delivered',
      lastDay: null,
      daysLeft: null,
      reminder: null,
    });
    expect(at('2027-03-10')).toEqual({ state: 'running', lastDay: '2027-03-24', daysLeft: 14, reminder: null });
    expect(at('2027-03-24')).toMatchObject({ state: 'running', daysLeft: 0 });
    expect(at('2027-03-25')).toMatchObject({ state: 'overdue', daysLeft: -1 });
  });

  it('I-02: reminders on day 7, 12 and 14', () => {
    expect(reminderDays('question')).toEqual([7, 12, 14]);
    const due = ['2027-03-16', '2027-03-17', '2027-03-21', '2027-03-22', '2027-03-23', '2027-03-24', '2027-03-30'];
    expect(due.map((day) => at(day).reminder)).toEqual([null, 7, 7, 12, 12, 14, 14]);
  });

  it('I-02: days are those of Warsaw, over the change to summer time too', () => {
    expect(lastAnswerDay('interpellation', '2027-03-20T22:59:59.999Z')).toBe('2027-04-03');
    expect(lastAnswerDay('interpellation', '2027-03-20T23:00:00.000Z')).toBe('2027-04-04');
    expect(lastAnswerDay('question', '2027-12-20T10:00:00.000Z')).toBe('2028-01-03');
  });

  it('I-02: an answer on the last day is in time, the next day late; an answer ends reminding', () => {
    const answered = (answeredAt: string) => answerClock({ ...delivered, answeredAt }, '2027-05-01T10:00:00.000Z');
    expect(answered('2027-03-24T22:59:59.999Z')).toMatchObject({ state: 'answered', reminder: null, daysLeft: null });
    expect(answered('2027-03-24T23:00:00.000Z')).toMatchObject({ state: 'answered-late' });
  });

  it('I-05: thirty days for the councils of youth and seniors', () => {
    expect(interpellationKinds.map(answerDays)).toEqual([14, 14, 30, 30]);
    expect(lastAnswerDay('youth-council', delivered.deliveredAt)).toBe('2027-04-09');
    expect(lastAnswerDay('seniors-council', delivered.deliveredAt)).toBe('2027-04-09');
    expect(reminderDays('youth-council')).toEqual([15, 28, 30]);
  });
});
