import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorText, readingOf, readWords, toLine } from './codec.js';

describe('Lines of upsd (device protocols §6)', () => {
  it.each([
    ['VAR sala ups.status "OL"', ['VAR', 'sala', 'ups.status', 'OL']],
    ['VAR sala battery.runtime "1800"', ['VAR', 'sala', 'battery.runtime', '1800']],
    ['UPS sala "UPS centralny"', ['UPS', 'sala', 'UPS centralny']],
    ['BEGIN LIST VAR sala', ['BEGIN', 'LIST', 'VAR', 'sala']],
    ['OK Goodbye', ['OK', 'Goodbye']],
    ['ERR DATA-STALE', ['ERR', 'DATA-STALE']],
    ['VAR sala ups.mfr "A \\"B\\" \\\\ C"', ['VAR', 'sala', 'ups.mfr', 'A "B" \\ C']],
    ['VAR sala ups.id ""', ['VAR', 'sala', 'ups.id', '']],
    ['VAR sala ups.id "no end', undefined],
    ['', []],
  ])('%s', (line, words) => expect(readWords(line)).toEqual(words));

  it.each([
    [['LIST', 'VAR', 'sala'], '4c4953542056415220 73616c61 0a'],
    [['GET', 'VAR', 'sala', 'ups.status'], '474554205641522073616c61207570732e7374617475730a'],
    [['USERNAME', 'hub'], '555345524e414d45206875620a'],
    [['PASSWORD', 'a b'], '50415353574f5244202261206222 0a'],
    [['LOGIN', 'sala'], '4c4f47494e2073616c610a'],
    [['LOGOUT'], '4c4f474f55540a'],
  ])('%j as bytes', (words, hex) =>
    expect(Buffer.from(toLine(...words)).toString('hex')).toBe(hex.replaceAll(' ', '')),
  );

  it('reads back whatever words it has written', () => {
    const word = fc.string({ unit: fc.constantFrom(...'ab "\\.-1'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), (words) => {
        expect(readWords(new TextDecoder().decode(toLine(...words)).trimEnd())).toEqual(words);
      }),
    );
  });

  it.each([
    'ACCESS-DENIED',
    'ALREADY-LOGGED-IN',
    'DATA-STALE',
    'DRIVER-NOT-CONNECTED',
    'FEATURE-NOT-CONFIGURED',
    'INVALID-ARGUMENT',
    'PASSWORD-REQUIRED',
    'READONLY',
    'SET-FAILED',
    'UNKNOWN-COMMAND',
    'UNKNOWN-UPS',
    'USERNAME-REQUIRED',
    'VAR-NOT-SUPPORTED',
  ])('has words for %s', (code) => expect(errorText(code)).not.toContain(code));
});

describe('What a UPS says of the power', () => {
  it.each([
    ['OL', 1_800, 'mains'],
    ['OL CHRG', 120, 'mains'],
    ['OL CHRG LB', 60, 'mains'],
    ['BYPASS', null, 'mains'],
    ['OB DISCHRG', 1_800, 'battery'],
    ['OB DISCHRG', null, 'battery'],
    ['OB DISCHRG', 300, 'battery'],
    ['OB DISCHRG', 299, 'failing'],
    ['OB DISCHRG LB', 1_800, 'failing'],
    ['FSD OB LB', 1_800, 'failing'],
    ['FSD OL', 1_800, 'failing'],
    ['OB CAL LB', 20, 'battery'],
    ['WAIT', null, 'unknown'],
    ['OFF', null, 'unknown'],
    ['', null, 'unknown'],
    ['ALARM', null, 'unknown'],
  ])('%s with %s s left: %s', (status, remainingS, power) => {
    const values = new Map([['ups.status', status]]);
    if (remainingS !== null) values.set('battery.runtime', String(remainingS));
    expect(readingOf(values, 300)).toMatchObject({ power, remainingS });
  });

  it.each(['', 'abc', '-5', 'Infinity'])('takes a runtime of "%s" for unknown', (runtime) => {
    const values = new Map([
      ['ups.status', 'OB'],
      ['battery.runtime', runtime],
    ]);
    expect(readingOf(values, 300)).toMatchObject({ power: 'battery', remainingS: null });
  });
});
