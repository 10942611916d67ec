import { describe, expect, it } from 'vitest';
import { type CorrectableEntry, correctedFields, correctionFault, withdrawalFault } from './correction.js';

const before: CorrectableEntry = {
  kind: 'interpellation',
  memberId: 'm1',
  subject: 'Drogi',
  facts: 'Dziury w drodze.',
  questions: 'Kiedy remont?',
  filedAt: '2027-03-08T09:00:00.000Z',
  deliveredAt: '2027-03-09T09:00:00.000Z',
  answeredAt: null,
  answeredBy: null,
  answer: null,
};
const given = { reason: 'Błąd pisarski', channel: 'paper', now: '2027-04-01T09:00:00.000Z' } as const;
const faultOf = (change: Partial<CorrectableEntry>, how: Partial<typeof given> | { channel: 'electronic' } = {}) =>
  correctionFault(before, { ...before, ...change }, { ...given, ...how })?.code ?? null;

describe('correcting an entry of the register (P-02)', () => {
  it('names what changes; the same moment written otherwise is no change', () => {
    expect(correctedFields(before, { ...before, subject: 'Droga', kind: 'question' })).toEqual(['kind', 'subject']);
    expect(correctedFields(before, { ...before, filedAt: '2027-03-08T10:00:00.000+01:00' })).toEqual([]);
  });

  it('needs a change and a reason', () => {
    expect(faultOf({})).toBe('nothing-changed');
    expect(correctionFault(before, { ...before, subject: 'Droga' }, { ...given, reason: ' ' })?.code).toBe(
      'reason-missing',
    );
    expect(faultOf({ subject: 'Droga' })).toBeNull();
    expect(faultOf({ kind: 'question', memberId: 'm2' })).toBeNull();
  });

  it('I-02: moves a wrongly entered moment within its order, never into the future', () => {
    expect(faultOf({ deliveredAt: '2027-03-11T09:00:00.000Z' })).toBeNull();
    expect(faultOf({ deliveredAt: '2027-03-07T09:00:00.000Z' })).toBe('delivered-before-filing');
    expect(faultOf({ deliveredAt: '2027-04-02T09:00:00.000Z' })).toBe('in-future');
    const answered = { answeredAt: '2027-03-20T09:00:00.000Z', answeredBy: 'Wójt', answer: 'W maju.' };
    const early = { ...before, ...answered, answeredAt: '2027-03-09T08:00:00.000Z' };
    expect(correctionFault({ ...before, ...answered }, early, given)?.code).toBe('answered-before-delivery');
  });

  it('neither delivers nor answers, nor takes either back; the hub’s own time of filing and its author stand', () => {
    expect(faultOf({ deliveredAt: null })).toBe('course-changed');
    expect(faultOf({ answer: 'W maju.' })).toBe('course-changed');
    expect(faultOf({ filedAt: '2027-03-07T09:00:00.000Z' }, { channel: 'electronic' })).toBe('filed-by-desk');
    expect(faultOf({ memberId: 'm2' }, { channel: 'electronic' })).toBe('filed-by-desk');
    expect(faultOf({ filedAt: '2027-03-07T09:00:00.000Z' })).toBeNull();
  });

  it('I-05: a paper of a councillor never becomes one of the youth council, nor the other way round', () => {
    expect(faultOf({ kind: 'youth-council' })).toBe('kind-of-other-body');
    expect(faultOf({ memberId: null })).toBe('kind-of-other-body');
    const youth: CorrectableEntry = { ...before, kind: 'youth-council', memberId: null };
    expect(correctionFault(youth, { ...youth, kind: 'seniors-council' }, given)?.code).toBe('kind-of-other-body');
    expect(correctionFault(youth, { ...youth, subject: 'Boisko' }, given)).toBeNull();
  });

  it('P-05: only what is published is taken down, and with a reason', () => {
    expect(withdrawalFault(false, 'Dane osobowe')?.code).toBe('not-published');
    expect(withdrawalFault(true, ' ')?.code).toBe('reason-missing');
    expect(withdrawalFault(true, 'Dane osobowe')).toBeNull();
  });
});
