import { expect, it } from 'vitest';
import { elementsOf, readPdf } from '../../test/pdf/read-pdf.js';
import { renderDocument } from './render-document.js';
import { type VoteSheet, voteSheetDocument } from './vote-sheet.js';

const sheet: VoteSheet = {
  sessionTitle: 'XXXI Sesja Rady Gminy Żabi Róg',
  councilName: 'Rada Gminy Żabi Róg',
  termLabel: '2024–2029',
  date: '2026-11-24',
  place: 'Sala obrad',
  training: false,
  committee: null,
  statutorySize: 15,
  itemNumber: '4',
  itemTitle: 'Podjęcie uchwały w sprawie próby',
  draftNo: '43/2026',
  no: null,
  subject: 'Uchwała w sprawie próby',
  kind: 'resolution',
  form: 'roll-call',
  majority: { kind: 'absolute-of-statutory' },
  basis: 'art. 28a ust. 2 u.s.g.',
  textHash: 'b'.repeat(64),
  preparedAt: '2026-11-24T09:30:00.000Z',
  failureCause: null,
  lines: [
    { lastName: 'Lis', firstName: 'Anna', remark: null },
    { lastName: 'Łoś', firstName: 'Jan', remark: 'excluded' },
    { lastName: 'Żak', firstName: 'Ewa', remark: 'absent' },
  ],
};
const printed = async (wish: Partial<VoteSheet> = {}) =>
  readPdf(await renderDocument(voteSheetDocument({ ...sheet, ...wish })));

it('V-15: the sheet has a row for every seat, place for marks, and two signatures', async () => {
  const pdf = await printed();
  const rows = elementsOf(pdf.root, 'TR').map((row) => row.children.map((cell) => cell.text));
  expect(rows.slice(0, 4)).toEqual([
    ['Lp.', 'Nazwisko i imię', 'ZA', 'PRZECIW', 'WSTRZYMUJĘ SIĘ', 'Godzina, uwagi'],
    ['1', 'Lis Anna', '', '', '', ''],
    ['2', 'Łoś Jan', '', '', '', 'WYŁĄCZONY/-A (art. 25a)'],
    ['3', 'Żak Ewa', '', '', '', 'NIEOBECNY/-A'],
  ]);
  expect(pdf.root.text).toContain('Arkusz głosowania imiennego');
  expect(pdf.root.text).toContain('co najmniej 8 głosów ZA');
  expect(pdf.root.text).toMatch(/Przewodniczący obrad.*Sekretarz obrad$/s);
  expect(pdf.untagged).toEqual([]);
  expect(pdf.title).toBe('Arkusz głosowania imiennego – Uchwała w sprawie próby');
});

it('V-14: names the failure and the number once the vote has one; training is marked', async () => {
  const { root } = await printed({ no: 7, failureCause: 'Brak sieci', training: true });
  expect(root.text).toContain('Arkusz głosowania imiennego nr 7');
  expect(root.text).toContain('awaria urządzeń: Brak sieci');
  expect(root.text).toContain('TRYB SZKOLENIOWY');
});

it('fits forty-five seats on tagged pages', async () => {
  const lines = Array.from({ length: 45 }, (_, no) => ({
    lastName: `Nazwisko-Długie${no}`,
    firstName: 'Anna',
    remark: null,
  }));
  const pdf = await printed({ lines });
  expect(pdf.pageCount).toBeGreaterThan(1);
  expect(pdf.untagged).toEqual([]);
});

it('K-07, K-08: of a committee names it and its posiedzenie', async () => {
  const ofCommittee = { ...sheet, committee: 'Komisja Oświaty', statutorySize: 4 };
  const { root } = readPdf(await renderDocument(voteSheetDocument(ofCommittee)));
  expect(root.text).toContain('Głosuje: Komisja Oświaty');
  expect(root.text).toContain('Posiedzenie: XXXI Sesja');
  expect(root.text).not.toContain('Sesja: ');
});
