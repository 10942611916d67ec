import { describe, expect, it } from 'vitest';
import type { Category } from '../../../core/src/voting/voting.js';
import type { CollectiveList } from '../../../protocol/src/http/sessions.js';
import { elementsOf, readPdf, type TaggedElement } from '../../test/pdf/read-pdf.js';
import { recordOf } from '../../test/pdf/record-of.js';
import { collectiveListDocument, namedListDocument } from './named-list.js';
import { renderDocument } from './render-document.js';

const mixed: readonly Category[] = ['for', 'for', 'against', 'abstain', 'not-voted', 'absent'];
const outlineOf = (root: TaggedElement) => root.children.map(({ type, text }) => `${type} ${text}`);

describe('the named list of one vote (§11.3)', () => {
  it('R-06: says which papers the chair went on without at the discharge, and why', async () => {
    const waived = {
      missing: ['audit-chamber-opinion' as const],
      reason: 'RIO nie wydała opinii',
      at: '2026-11-24T13:00:00.000Z',
    };
    const record = { ...recordOf(6, mixed), waivedPapers: [waived] };
    const outline = outlineOf(readPdf(await renderDocument(namedListDocument(record, 'a'))).root);
    expect(outline).toContainEqual(
      expect.stringMatching(/mimo braku dokumentów.*Opinia RIO o sprawozdaniu.*Powód: RIO nie wydała opinii/),
    );
  });

  it('has in layout A the header, the numbers line, groups with counts and names, and the footer', async () => {
    const pdf = readPdf(await renderDocument(namedListDocument(recordOf(6, mixed), 'a')));
    expect(outlineOf(pdf.root)).toEqual([
      'H1 Imienny wykaz głosowania nr 7',
      'P Organ: Rada Gminy Żabi Róg',
      'P Kadencja: 2024–2029',
      'P Sesja: XXXI Sesja Rady Gminy Żabi Róg',
      'P Data: 24.11.2026',
      'P Numer głosowania: 7',
      'P Przedmiot głosowania: Uchwała w sprawie ustalenia stawek podatku od nieruchomości na rok 2027',
      'P Druk: druk nr 43',
      'P Rodzaj głosowania: jawne, imienne, w sprawie uchwały',
      'P Wymagana większość: zwykła – art. 14 ust. 1 u.s.g.',
      'P Próg: więcej głosów ZA niż PRZECIW',
      'P Kworum: obecnych 5, wymagane 3, ustawowy skład 6',
      'P Uprawnionych do głosu: 5',
      'P Otwarto: 24.11.2026 14:02:00',
      'P Zamknięto: 24.11.2026 14:04:10',
      'P Ogłoszono: 24.11.2026 14:04:40',
      'P ZA: 2, PRZECIW: 1, WSTRZYMUJĘ SIĘ: 1, BRAK GŁOSU: 1, NIEOBECNI: 1',
      'P Uchwała podjęta. Za głosowało 2, przeciw 1, wstrzymało się 1, nie głosowało 1. Stwierdzam, że uchwała została podjęta.',
      'H2 Wykaz imienny',
      'H3 ZA (2)',
      'P Lis Zdzisława, Łoś Anna',
      'H3 PRZECIW (1)',
      'P Lus Czesław',
      'H3 WSTRZYMUJĘ SIĘ (1)',
      'P Maj Hanna',
      'H3 BRAK GŁOSU (1)',
      'P Zając Świętopełk',
      'H3 NIEOBECNI (1)',
      'P Źródło Bożena',
      'P Razem mandatów obsadzonych: 6',
      'P Sposób głosowania: urządzenia umożliwiające sporządzenie i utrwalenie imiennego wykazu głosowań (art. 14 ust. 2 u.s.g.)',
      'P Wyłączeni (art. 25a): brak',
      'P Uwagi: brak',
      'P Skrót SHA-256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 (zdarzenie nr 118)',
      'P Opublikowano: 24.11.2026 14:04:10',
    ]);
    expect(pdf.untagged).toEqual([]);
  });

  it('has in layout B the table Lp. | Nazwisko i imię | Głos', async () => {
    const pdf = readPdf(await renderDocument(namedListDocument(recordOf(45, mixed), 'b')));
    const [head, ...rows] = elementsOf(pdf.root, 'TR').map((row) => row.children.map((cell) => cell.text));
    expect(head).toEqual(['Lp.', 'Nazwisko i imię', 'Głos']);
    expect(rows).toHaveLength(45);
    expect(rows[0]?.[0]).toBe('1');
    expect(new Set(rows.map((row) => row[2]))).toEqual(
      new Set(['ZA', 'PRZECIW', 'WSTRZYMUJĘ SIĘ', 'BRAK GŁOSU', 'NIEOBECNY/-A']),
    );
    expect(pdf.pageCount).toBeGreaterThan(1);
  });

  it('names the excluded, in the numbers line, in their group and with the reason in the footer (V-11)', async () => {
    const record = recordOf(3, ['for', 'excluded'], {
      exclusions: [
        {
          memberId: 'm2',
          firstName: 'Zdzisława',
          lastName: 'Lis',
          reason: 'dotyczy jej działki',
          declaredBy: 'member',
        },
      ],
    });
    const pdf = readPdf(await renderDocument(namedListDocument(record, 'a')));
    expect(outlineOf(pdf.root)).toContain(
      'P ZA: 2, PRZECIW: 0, WSTRZYMUJĘ SIĘ: 0, BRAK GŁOSU: 0, NIEOBECNI: 0, WYŁĄCZENI (art. 25a): 1',
    );
    expect(outlineOf(pdf.root)).toContain('H3 WYŁĄCZENI (art. 25a) (1)');
    expect(outlineOf(pdf.root)).toContain(
      'P Wyłączeni (art. 25a): Lis Zdzisława (na własny wniosek): dotyczy jej działki',
    );
  });

  it('says at once that a vote is void, and keeps its votes (Q-03)', async () => {
    const whole = recordOf(6, mixed);
    const record = {
      ...whole,
      status: 'void' as const,
      announcedAt: null,
      remarks: ['void-no-quorum' as const],
      result: { ...whole.result, quorumMet: false, outcome: 'void-no-quorum' as const },
    };
    const pdf = readPdf(await renderDocument(namedListDocument(record, 'a')));
    const outline = outlineOf(pdf.root);
    expect(outline).toContain('P GŁOSOWANIE NIEWAŻNE – BRAK KWORUM');
    expect(outline.indexOf('P GŁOSOWANIE NIEWAŻNE – BRAK KWORUM')).toBeLessThan(outline.indexOf('H2 Wykaz imienny'));
    expect(outline).toContain('P Uwagi: Głosowanie nieważne – brak kworum; wykaz zachowuje oddane głosy.');
    expect(outline).toContain('H3 ZA (2)');
    expect(outline.some((line) => line.startsWith('P Ogłoszono'))).toBe(false);
  });

  it('marks training in the body and on every page', async () => {
    const pdf = readPdf(await renderDocument(namedListDocument(recordOf(45, mixed, { training: true }), 'b')));
    expect(pdf.root.children[0]?.text).toBe('TRYB SZKOLENIOWY – dokument nie ma mocy prawnej');
    expect(pdf.artifacts.every((text) => text.includes('TRYB SZKOLENIOWY'))).toBe(true);
  });

  it('K-06: a committee’s majority is a share of its members', async () => {
    const record = recordOf(6, mixed, {
      majority: { kind: 'absolute-of-statutory' },
      statutorySize: 5,
      committee: 'Komisja Oświaty',
    });
    const outline = outlineOf(readPdf(await renderDocument(namedListDocument(record, 'a'))).root);
    expect(outline).toContain(`P Wymagana większość: bezwzględna składu komisji – ${record.basis}`);
    expect(outline).toContain('P Próg: co najmniej 3 głosy ZA');
  });

  it.each([
    [{ kind: 'absolute-of-statutory' }, 15, 'bezwzględna ustawowego składu rady', 'co najmniej 8 głosów ZA'],
    [{ kind: 'absolute-of-votes' }, 15, 'bezwzględna', 'więcej głosów ZA niż PRZECIW i WSTRZYMUJĘ SIĘ łącznie'],
    [
      { kind: 'qualified', p: 3, q: 5, of: 'statutory' },
      15,
      'co najmniej 3/5 ustawowego składu rady',
      'co najmniej 9 głosów ZA',
    ],
    [
      { kind: 'qualified', p: 2, q: 3, of: 'votes' },
      15,
      'co najmniej 2/3 głosów',
      'co najmniej 2/3 oddanych głosów ZA',
    ],
    [{ kind: 'absolute-of-statutory' }, 45, 'bezwzględna ustawowego składu rady', 'co najmniej 23 głosy ZA'],
  ] as const)(
    'states the majority %o of %i and its threshold (Q-04)',
    async (majority, statutorySize, name, threshold) => {
      const record = recordOf(6, mixed, { majority, statutorySize, basis: 'art. 28b ust. 4 u.s.g.' });
      const outline = outlineOf(readPdf(await renderDocument(namedListDocument(record, 'a'))).root);
      expect(outline).toContain(`P Wymagana większość: ${name} – art. 28b ust. 4 u.s.g.`);
      expect(outline).toContain(`P Próg: ${threshold}`);
    },
  );
});

describe('the collective list of a session', () => {
  const list = (count: number): CollectiveList => ({
    session: {
      sessionId: 's',
      number: 31,
      roman: 'XXXI',
      title: 'XXXI Sesja Rady Gminy Żabi Róg',
      date: '2026-11-24',
      time: '10:00',
      place: 'Sala obrad',
      training: false,
      councilName: 'Rada Gminy Żabi Róg',
      status: 'closed',
      votings: count,
    },
    votings: Array.from({ length: count }, (_, index) => recordOf(15, mixed, { no: index + 1 })),
    agendaChanges: [],
  });

  it('has a bookmarked part for each vote', async () => {
    const pdf = readPdf(await renderDocument(collectiveListDocument(list(3), 'b')));
    expect(pdf.bookmarks).toEqual([
      'Imienny wykaz głosowań XXXI Sesja Rady Gminy Żabi Róg',
      'Głosowanie nr 1',
      'Głosowanie nr 2',
      'Głosowanie nr 3',
    ]);
    expect(elementsOf(pdf.root, 'H2').map(({ text }) => text)).toEqual(pdf.bookmarks.slice(1));
    expect(elementsOf(pdf.root, 'Table')).toHaveLength(3);
    expect(pdf.untagged).toEqual([]);
  });

  it('does not skip heading levels in either layout', async () => {
    for (const layout of ['a', 'b'] as const) {
      const pdf = readPdf(await renderDocument(collectiveListDocument(list(2), layout)));
      let level = 0;
      for (const { type } of pdf.root.children.filter((element) => /^H\d$/.test(element.type))) {
        expect(Number(type[1])).toBeLessThanOrEqual(level + 1);
        level = Number(type[1]);
      }
    }
  });

  it('tells the changes of the agenda before the votes (art. 20 ust. 1a)', async () => {
    const change = {
      ...{ version: 2, at: '2026-11-24T10:05:00.000Z', fullName: 'Anna Żak', role: 'chair' as const, votingNo: 1 },
      ...{ reason: null, requesterConsent: true },
      steps: [{ kind: 'withdrawn' as const, itemId: 'i4', title: 'Podjęcie uchwały nr 4', from: '4' }],
    };
    const changed = { ...list(1), agendaChanges: [change] };
    const pdf = readPdf(await renderDocument(collectiveListDocument(changed, 'a')));
    expect(elementsOf(pdf.root, 'H2')[0]?.text).toBe('Zmiany porządku obrad');
    expect(pdf.root.text).toContain(
      'Wersja 2, 24.11.2026 11:05:00, Anna Żak, na podstawie głosowania nr 1, za zgodą wnioskodawcy sesji. zdjęto: 4. Podjęcie uchwały nr 4.',
    );
  });

  it('without a vote says so', async () => {
    const pdf = readPdf(await renderDocument(collectiveListDocument(list(0), 'a')));
    expect(pdf.root.text).toContain('nie zamknięto dotąd żadnego głosowania');
  });
});
