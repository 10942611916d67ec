import { roman } from '../../../../core/src/council/roman.js';

const genitives: readonly (readonly [RegExp, string])[] = [
  [/^Rada Miejska\b/, 'Rady Miejskiej'],
  [/^Rada\b/, 'Rady'],
];

/** `XXXII Sesja Rady Gminy Lipowa w kadencji 2024–2029` (S-15). */
export function sessionTitle(number: number, councilName: string, termLabel: string): string {
  const found = genitives.find(([name]) => name.test(councilName));
  const council = found ? councilName.replace(found[0], found[1]) : councilName;
  return `${roman(number)} Sesja ${council} w kadencji ${termLabel}`;
}

/** The title under a new number: the old numeral exchanged where it stands, a title without it left alone. */
export function retitled(title: string, from: number, to: number): string {
  return title.replace(new RegExp(`\\b${roman(from)}\\b`), roman(to));
}
