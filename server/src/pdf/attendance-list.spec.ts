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
  committees: [],
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
          presiders: [
            { name: 'Anna Lis', since: '2026-11-24T09:00:00.000Z' },
            { name: 'Jan Łoś', since: '2026-11-24T10:00:00.000Z' },
          ],
          others: [],
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
    expect(pdf.root.text).toContain('Prowadzący obrady: Anna Lis');
    expect(pdf.root.text).toContain('Od 11:00: Jan Łoś');
  });

  it('K-02, K-06, K-08: of a committee names its own size and quorum, and other councillors apart', async () => {
    const committees = [{ name: 'Komisja Oświaty', members: 2, quorum: 1 }];
    const stays = [{ from: '2026-11-24T09:00:00.000Z', until: null }];
    const sitting = {
      no: 1,
      openedAt: '2026-11-24T09:00:00.000Z',
      closedAt: null,
      presiders: [{ name: null, since: '2026-11-24T09:00:00.000Z' }],
      presentAtOpening: 0,
      lines: list.roll.map((name) => ({ ...name, stays: [], remarks: [] })),
      others: [{ lastName: 'Żak', firstName: 'Ewa', stays, remarks: [] }],
    };
    const { pdf, rows } = await rowsOf({ committees, sittings: [sitting] });
    expect(pdf.root.text).toContain('Lista obecności członków komisji');
    expect(pdf.root.text).toContain('Komisja: Komisja Oświaty: członków 2, kworum 1');
    expect(pdf.root.text).not.toContain('Ustawowy skład rady');
    expect(pdf.root.text).toContain('Prowadzący obrady: nikt nie prowadził obrad');
    expect(pdf.root.text).toContain('Radni spoza składu komisji');
    expect(rows.at(-1)).toEqual(['1', 'Żak Ewa', 'od 10:00', '']);
  });
});
