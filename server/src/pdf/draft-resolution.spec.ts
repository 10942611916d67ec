import { describe, expect, it } from 'vitest';
import { elementsOf, readPdf } from '../../test/pdf/read-pdf.js';
import { type DraftResolution, renderDraftResolution } from './draft-resolution.js';

const draft: DraftResolution = {
  draftNo: '43',
  councilName: 'Rada Gminy Żabi Róg',
  councilNameGenitive: 'Rady Gminy Żabi Róg',
  year: 2026,
  subject: 'w sprawie ustalenia stawek podatku od nieruchomości',
  legalBasis: 'Na podstawie art. 18 ust. 2 pkt 8 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym',
  paragraphs: [
    [{ text: 'Ustala się stawki:', points: ['od gruntów – 1,38 zł;', 'od budynków – 1,19 zł.'] }],
    [{ text: 'Zwalnia się grunty.' }, { text: 'Zwolnienie trwa rok.' }],
  ],
  rationale: ['Stawki rosną o wskaźnik inflacji.'],
  financialEffects: ['Dochody wzrosną.'],
  sponsor: 'Wójt Gminy Żabi Róg',
  signatory: { role: 'Przewodnicząca Rady Gminy', name: null },
  training: false,
  preparedAt: new Date('2026-11-20T10:00:00Z'),
};

describe('a draft resolution (projekt uchwały)', () => {
  it('has the parts of a printed draft in their order', async () => {
    const pdf = readPdf(await renderDraftResolution(draft));
    expect(pdf.title).toBe('Druk nr 43: projekt uchwały w sprawie ustalenia stawek podatku od nieruchomości');
    expect(pdf.root.children.map(({ type, text }) => `${type} ${text}`)).toEqual([
      'P Druk nr 43 PROJEKT',
      'H1 UCHWAŁA NR ……/……/2026 RADY GMINY ŻABI RÓG',
      'P z dnia ……………… 2026 r.',
      'P w sprawie ustalenia stawek podatku od nieruchomości',
      'P Na podstawie art. 18 ust. 2 pkt 8 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym, Rada Gminy Żabi Róg uchwala, co następuje:',
      'P §\u00A01. Ustala się stawki:',
      'L 1) od gruntów – 1,38 zł;2) od budynków – 1,19 zł.',
      'P §\u00A02. 1. Zwalnia się grunty.',
      'P 2. Zwolnienie trwa rok.',
      'P Przewodnicząca Rady Gminy',
      'H2 UZASADNIENIE',
      'P Stawki rosną o wskaźnik inflacji.',
      'H2 Skutki finansowe',
      'P Dochody wzrosną.',
      'P Wnioskodawca: Wójt Gminy Żabi Róg',
    ]);
    expect(elementsOf(pdf.root, 'H2').map(({ pages }) => pages[0])).toEqual([2, 2]);
    expect(pdf.untagged).toEqual([]);
  });

  it('says loudly when it is only training', async () => {
    const pdf = readPdf(await renderDraftResolution({ ...draft, training: true }));
    expect(pdf.root.children[0]?.text).toBe('TRYB SZKOLENIOWY – dokument nie ma mocy prawnej');
    expect(pdf.artifacts.every((text) => text.includes('TRYB SZKOLENIOWY'))).toBe(true);
  });
});
