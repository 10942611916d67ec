import { describe, expect, it } from 'vitest';
import { createI18n } from '../i18n/create-i18n.js';
import { majorityText, outcomeText, thresholdText } from './voting-texts.js';

const { t } = createI18n({ pl: {}, en: {} }, 'pl');

describe('threshold before opening (Q-04)', () => {
  it.each([
    [15, 'Wymagane: co najmniej 8 głosów ZA'],
    [28, 'Wymagane: co najmniej 15 głosów ZA'],
    [45, 'Wymagane: co najmniej 23 głosy ZA'],
  ])('absolute majority of a statutory composition of %d', (statutorySize, text) => {
    expect(thresholdText(t, { kind: 'absolute-of-statutory' }, statutorySize)).toBe(text);
  });

  it('3/5 of the statutory composition', () => {
    const majority = { kind: 'qualified', p: 3, q: 5, of: 'statutory' } as const;
    expect(thresholdText(t, majority, 21)).toBe('Wymagane: co najmniej 13 głosów ZA');
    expect(majorityText(t, majority)).toBe('co najmniej 3/5 ustawowego składu rady');
  });

  it('K-06: of a committee it is a share of its members, never of the council', () => {
    const majority = { kind: 'qualified', p: 2, q: 3, of: 'statutory' } as const;
    expect(majorityText(t, majority, 'committee')).toBe('co najmniej 2/3 składu komisji');
    expect(majorityText(t, { kind: 'absolute-of-statutory' }, 'committee')).toBe('bezwzględna składu komisji');
    expect(majorityText(t, { kind: 'simple' }, 'committee')).toBe('zwykła');
    expect(thresholdText(t, majority, 5)).toBe('Wymagane: co najmniej 4 głosy ZA');
  });

  it('compares where the number depends on the votes cast', () => {
    expect(thresholdText(t, { kind: 'simple' }, 15)).toBe('Wymagane: więcej głosów ZA niż PRZECIW');
    expect(thresholdText(t, { kind: 'absolute-of-votes' }, 15)).toContain('PRZECIW i WSTRZYMUJĘ SIĘ łącznie');
  });
});

it('names the outcome by what was voted, and a lost quorum first (Q-03)', () => {
  expect(outcomeText(t, 'resolution', 'adopted')).toBe('Uchwała podjęta');
  expect(outcomeText(t, 'procedural', 'not-adopted')).toBe('Wniosek nieprzyjęty');
  expect(outcomeText(t, 'resolution', 'void-no-quorum')).toBe('Nieważne – brak kworum');
});
