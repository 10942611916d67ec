import { describe, expect, it } from 'vitest';
import { csvCell, votingsCsv } from './votings-csv.js';

describe('cells of open data', () => {
  it('are quoted as RFC 4180 asks', () => {
    expect(csvCell('zwykły tekst')).toBe('zwykły tekst');
    expect(csvCell('a, b')).toBe('"a, b"');
    expect(csvCell('tzw. "druk"')).toBe('"tzw. ""druk"""');
    expect(csvCell('dwa\nwiersze')).toBe('"dwa\nwiersze"');
  });

  it('never become formulas in a spreadsheet', () => {
    for (const cell of ['=1+1', '+48', '-2+3', '@SUM(A1)', '\tx', '\rx']) expect(csvCell(cell)).toMatch(/^"?'/);
    expect(csvCell(-5)).toBe('-5');
  });
});

describe('an empty table', () => {
  it('still has its header, a byte order mark and CRLF', () => {
    const text = votingsCsv([]);
    expect(text.startsWith('\uFEFFid_sesji,rada,kadencja,nr_sesji,data_sesji,nr_glosowania,')).toBe(true);
    expect(
      text.endsWith(
        ',sposob_oddania_glosu,komisja,policzone_rece,obrady_prowadzi,dokumenty_przed_absolutorium,pominiete_dokumenty\r\n',
      ),
    ).toBe(true);
    expect(text.match(/\r\n/g)).toHaveLength(1);
  });
});
