import { describe, expect, it } from 'vitest';
import { isLong, missingContents } from './contents.js';
import {
  answerFault,
  articleOf,
  deliveryFault,
  type InterpellationCourse,
  nextStep,
  publicationFault,
} from './course.js';

const filed: InterpellationCourse = {
  kind: 'interpellation',
  filedAt: '2027-03-08T09:00:00.000Z',
  deliveredAt: null,
  answeredAt: null,
  textPublished: false,
  answerPublished: false,
};
const delivered = { ...filed, deliveredAt: '2027-03-09T09:00:00.000Z' };
const answered = { ...delivered, answeredAt: '2027-03-20T09:00:00.000Z' };
const now = '2027-04-01T09:00:00.000Z';
const check = { checked: true, responsible: 'Anna Kierownik' };

describe('the course of an interpellation', () => {
  it('I-01: facts and questions are both required; a long text is told, not refused', () => {
    expect(missingContents({ subject: 'Drogi', facts: ' ', questions: '' })).toEqual(['facts', 'questions']);
    expect(missingContents({ subject: 'Drogi', facts: 'Dziury.', questions: 'Kiedy?' })).toEqual([]);
    expect([3_000, 3_001].map((length) => isLong({ facts: 'a'.repeat(length) }))).toEqual([false, true]);
  });

  it('I-02: delivered once, not before it was filed, not in the future', () => {
    expect(deliveryFault(filed, '2027-03-08T09:00:00.000Z', now)).toBeNull();
    expect(deliveryFault(filed, '2027-03-08T08:59:59.999Z', now)).toMatchObject({
      code: 'delivered-before-filing',
      article: 'art. 24 ust. 6 u.s.g.',
    });
    expect(deliveryFault(filed, '2027-04-01T09:00:00.001Z', now)).toEqual({ code: 'in-future' });
    expect(deliveryFault(delivered, now, now)).toEqual({ code: 'already-delivered' });
  });

  it('I-02: no answer before the delivery, one answer only; a late one is taken in', () => {
    expect(answerFault(filed, now, now)).toMatchObject({ code: 'not-delivered', article: 'art. 24 ust. 6 u.s.g.' });
    expect(answerFault(delivered, '2027-03-09T08:00:00.000Z', now)).toEqual({ code: 'answered-before-delivery' });
    expect(answerFault(delivered, '2027-04-01T10:00:00.000Z', now)).toEqual({ code: 'in-future' });
    expect(answerFault(delivered, now, now)).toBeNull();
    expect(answerFault(answered, now, now)).toEqual({ code: 'already-answered' });
  });

  it('I-03: publication only after the check of personal data; P-01: never without who is responsible', () => {
    expect(publicationFault(filed, 'text', check)).toBeNull();
    expect(publicationFault(filed, 'answer', check)).toEqual({ code: 'not-answered' });
    expect(publicationFault(answered, 'answer', check)).toBeNull();
    expect(publicationFault(filed, 'text', { ...check, checked: false })).toEqual({
      code: 'personal-data-unchecked',
      article: 'art. 5 ust. 2 u.d.i.p.',
    });
    expect(publicationFault(filed, 'text', { ...check, responsible: ' ' })).toMatchObject({
      code: 'publisher-unknown',
    });
  });

  it('I-03: the next step: delivery first, the text does not wait for its answer', () => {
    const published = { textPublished: true };
    expect([
      nextStep(filed),
      nextStep(delivered),
      nextStep({ ...delivered, ...published }),
      nextStep({ ...answered, ...published }),
      nextStep({ ...answered, ...published, answerPublished: true }),
    ]).toEqual(['deliver', 'publish-text', 'answer', 'publish-answer', 'done']);
  });

  it('I-05: motions of the councils of youth and seniors rest on their own articles', () => {
    expect(articleOf('youth-council')).toBe('art. 5b ust. 7 u.s.g.');
    expect(articleOf('seniors-council')).toBe('art. 5c ust. 3a u.s.g.');
  });
});
