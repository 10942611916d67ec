import { expect, it } from 'vitest';
import type { CommitteeView } from '../../../../protocol/src/views/committees-part.js';
import type { ChairView } from '../../../../protocol/src/views/views.js';
import { spokenWords } from './spoken-words.js';

function committee(name: string, present: number, statutorySize: number, required: number): CommitteeView {
  return {
    committeeId: name,
    name,
    kind: 'standing',
    roman: 'I',
    chairId: null,
    deputyId: null,
    memberIds: [],
    handCounts: false,
    quorum: { present, required, statutorySize, met: present >= required },
    opinions: [],
  };
}

const budget = committee('Komisja Budżetu', 3, 5, 3);
const schools = committee('Komisja Oświaty', 1, 3, 2);

function viewAt(nextStep: object, more: object): ChairView {
  return {
    header: { title: 'Wspólne posiedzenie', statutorySize: 15 },
    quorum: { present: 4 },
    nextStep,
    agenda: { items: [] },
    voting: null,
    ...more,
  } as unknown as ChairView;
}

it('the council opens with the members present of its statutory size', () => {
  const words = spokenWords(viewAt({ kind: 'open-session' }, {}));
  expect(words).toContain('obecnych jest 4 radnych na 15 ustawowego składu. Rada może podejmować prawomocne uchwały.');
});

it('K-06, K-07, K-10: committees open with a quorum each and adopt no resolutions', () => {
  const words = spokenWords(viewAt({ kind: 'open-session' }, { committees: [budget, schools] }));
  expect(words).toBe(
    'Otwieram posiedzenie: Wspólne posiedzenie. Na podstawie listy obecności stwierdzam: Komisja Budżetu – obecnych 3 na 5 członków, jest kworum; Komisja Oświaty – obecnych 1 na 3 członków, kworum nie ma.',
  );
  expect(spokenWords(viewAt({ kind: 'open-sitting' }, { committees: [budget] }))).toContain('3 na 5 członków');
});

it('K-07: at a joint sitting the words of a vote say which committee votes', () => {
  const voting = { subject: 'Opinia o budżecie', committeeId: schools.committeeId };
  const vote = (committees: readonly CommitteeView[]) =>
    spokenWords(viewAt({ kind: 'open-voting' }, { committees, voting }));
  expect(vote([budget, schools])).toMatch(/^Głosuje Komisja Oświaty\. Poddaję pod głosowanie: Opinia o budżecie\./);
  expect(vote([schools])).toMatch(/^Poddaję pod głosowanie/);
});

it('a subject that ends with a full stop is read out with one', () => {
  const voting = { subject: 'Wniosek o zmianę porządku obrad: zdjęcie punktu 4. ', committeeId: null };
  expect(spokenWords(viewAt({ kind: 'open-voting' }, { voting }))).toContain('zdjęcie punktu 4. Kto jest za');
});
