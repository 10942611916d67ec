import { describe, expect, it } from 'vitest';
import { matters } from '../../../../core/src/voting/matters.js';
import { isSecretByLaw, proposedMatter } from './proposed-matter.js';

const ordinary = { basis: 'art. 14 ust. 1 u.s.g.' };

describe('V-25, §3: the majority a title suggests', () => {
  it.each([
    ['Podjęcie uchwały w sprawie zaciągnięcia kredytu długoterminowego', 'financial-obligations', 'kredytu'],
    ['Podjęcie uchwały w sprawie zaciągnięcia Pożyczki z WFOŚiGW', 'financial-obligations', 'Pożyczki'],
    ['Podjęcie uchwały w sprawie emisji obligacji', 'financial-obligations', 'obligacji'],
    ['Podjęcie uchwały w sprawie udzielenia poręczenia', 'financial-obligations', 'poręczenia'],
    ['Podjęcie uchwały w sprawie udzielenia Wójtowi absolutorium', 'discharge', 'absolutorium'],
    ['Podjęcie uchwały w sprawie udzielenia Wójtowi wotum zaufania', 'confidence', 'wotum zaufania'],
    ['Podjęcie uchwały w sprawie przeprowadzenia referendum lokalnego', 'local-referendum', 'referendum'],
    ['Przystąpienie do związku międzygminnego', 'inter-municipal-union', 'związku międzygminnego'],
    ['Przyjęcie rezygnacji Wiceprzewodniczącego Rady', 'chair-resignation', 'rezygnacji Wiceprzewodniczącego Rady'],
    ['Wnioski o zmianę porządku obrad', 'agenda-change', 'zmianę porządku obrad'],
  ])('%s: %s', (title, id, word) => {
    expect(proposedMatter(title, ordinary)).toMatchObject({ id, word });
  });

  it('three fifths for a referendum to recall the mayor (art. 28b)', () => {
    const title = 'Podjęcie uchwały w sprawie przeprowadzenia referendum w sprawie odwołania Wójta';
    const proposal = proposedMatter(title, ordinary);
    expect(proposal?.id).toBe('recall-other-reason');
    expect(matters['recall-other-reason']).toMatchObject({
      majority: { kind: 'qualified', p: 3, q: 5, of: 'statutory' },
      form: 'roll-call',
    });
  });

  it('proposes nothing for an ordinary matter or when the vote has it already', () => {
    expect(proposedMatter('Podjęcie uchwały w sprawie nazwy ulicy', ordinary)).toBeNull();
    expect(proposedMatter('Zaciągnięcie kredytu', { basis: 'art. 58 ust. 2 u.s.g.' })).toBeNull();
  });

  it('asks no longer once a person has named the matter (G-05)', () => {
    expect(proposedMatter('Zaciągnięcie kredytu', { ...ordinary, matter: 'ordinary' })).toBeNull();
  });
});

describe('V-20: elections that are secret by law', () => {
  it.each([
    ['Wybór Przewodniczącego Rady Gminy', true],
    ['Podjęcie uchwały w sprawie odwołania Wiceprzewodniczącego Rady', true],
    ['Wybory Wiceprzewodniczących Rady Gminy', true],
    ['Wybór ławników do Sądu Rejonowego', true],
    ['Wybór Przewodniczącego Komisji Rewizyjnej', false],
    ['Podjęcie uchwały w sprawie odwołania Skarbnika Gminy', false],
  ])('%s: %s', (title, secret) => {
    expect(isSecretByLaw(title)).toBe(secret);
  });
});
