import { describe, expect, it } from 'vitest';
import { elementsOf, readPdf } from '../../test/pdf/read-pdf.js';
import { type AttendanceList, attendanceListDocument } from './attendance-list.js';
import { renderDocument } from './render-document.js';

const list: AttendanceList = {
  title: 'XXXI Sesja Rady Gminy Żabi Róg',
  councilName: 'Rada Gminy Żabi Róg',
  termLabel: '2024–2029',
  date: '2026-11-24',
  place: 'Sala obrad',
  training: false,
  remoteBasis: null,
  statutorySize: 15,
  filledSeats: 2,
  quorum: 8,
  sittings: [],
  roll: [
    { lastName: 'Lis', firstName: 'Anna' },
    { lastName: 'Łoś', firstName: 'Jan' },
  ],
};

const rowsOf = async (wish: Partial<AttendanceList>) => {
  const pdf = readPdf(await renderDocument(attendanceListDocument({ ...list, ...wish })));
  return { pdf, rows: elementsOf(pdf.root, 'TR').map((row) => row.children.map((cell) => cell.text)) };
};

describe('the attendance list', () => {
  it('before the session is a sheet to sign by hand (S-22)', async () => {
    const { pdf, rows } = await rowsOf({});
    expect(rows).toEqual([
      ['Lp.', 'Nazwisko i imię', 'Godzina', 'Podpis'],
      ['1', 'Lis Anna', '', ''],
      ['2', 'Łoś Jan', '', ''],
    ]);
    expect(pdf.root.children.at(-1)?.text).toBe('Przewodniczący obrad');
    expect(pdf.untagged).toEqual([]);
  });

  it('afterwards shows hours of presence, absence and remarks for each sitting', async () => {
    const { pdf, rows } = await rowsOf({
      sittings: [
        {
          no: 1,
          openedAt: '2026-11-24T09:00:00.000Z',
          closedAt: '2026-11-24T12:00:00.000Z',
          presentAtOpening: 1,
          lines: [
            {
              lastName: 'Lis',
              firstName: 'Anna',
              stays: [
                { from: '2026-11-24T08:55:00.000Z', until: '2026-11-24T10:00:00.000Z' },
                { from: '2026-11-24T10:30:00.000Z', until: '2026-11-24T12:00:00.000Z' },
              ],
              remarks: ['spóźnienie (11:30)'],
            },
            { lastName: 'Łoś', firstName: 'Jan', stays: [], remarks: [] },
          ],
        },
      ],
    });
    expect(rows).toEqual([
      ['Lp.', 'Nazwisko i imię', 'Obecność', 'Uwagi'],
      ['1', 'Lis Anna', '09:55–11:00 11:30–13:00', 'spóźnienie (11:30)'],
      ['2', 'Łoś Jan', 'NIEOBECNY/-A', ''],
    ]);
    expect(pdf.root.text).toContain('Obecnych przy otwarciu: 1');
    expect(pdf.root.text).toContain('Nieobecnych: 1');
  });
});
