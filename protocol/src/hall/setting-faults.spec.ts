import { describe, expect, it } from 'vitest';
import { settingFaults } from './setting-faults.js';

describe('What is wrong with the settings of a device', () => {
  it.each([
    ['nothing', { line: { type: 'tcp', host: '10.0.0.5', port: 3142 }, authority: 'hub' }, []],
    [
      'empty fields, each at its place',
      { line: { type: 'tcp', host: '', port: null }, authority: 'hub' },
      [
        ['line.host', 'Podaj adres urządzenia'],
        ['line.port', 'Uzupełnij to pole'],
      ],
    ],
    [
      'a number out of bounds',
      { line: { type: 'tcp', host: 'a', port: 70_000 }, authority: 'hub' },
      [['line.port', 'Największa wartość to 65535']],
    ],
    [
      'a choice that does not exist',
      { line: { type: 'tcp', host: 'a', port: 1 }, authority: 'nobody' },
      [['authority', 'Wybierz, kto włącza mikrofony: obrady czy centrala']],
    ],
    [
      'a line of no known kind',
      { line: { type: 'pigeon' }, authority: 'hub' },
      [['line.type', 'Wybierz jedną z możliwości']],
    ],
    [
      'a setting it does not know',
      { line: { type: 'tcp', host: 'a', port: 1 }, authority: 'hub', password: 'x' },
      [['', 'Nieznane ustawienie: password']],
    ],
  ])('%s', (_, settings, faults) => {
    const found = settingFaults('shure-dis', settings);
    for (const [path, text] of faults) expect(found).toContainEqual({ path, text });
    expect(found.length).toBeGreaterThanOrEqual(faults.length);
    if (faults.length === 0) expect(found).toEqual([]);
  });
});
