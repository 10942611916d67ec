import { describe, expect, it } from 'vitest';
import { elementsOf, readPdf, type TaggedElement } from '../../test/pdf/read-pdf.js';
import type { Block, DocumentModel } from './document-model.js';
import { renderDocument } from './render-document.js';

const model = (...blocks: Block[]): DocumentModel => ({
  title: 'Wykaz <próbny> & inne',
  author: 'Rada Gminy Żabi Róg',
  subject: 'Próba',
  createdAt: new Date('2026-11-24T09:00:00Z'),
  header: { left: 'Rada Gminy Żabi Róg', right: 'Sesja XXXI' },
  footer: 'stopka',
  blocks,
});

const render = async (...blocks: Block[]) => readPdf(await renderDocument(model(...blocks)));
const types = (element: TaggedElement) => element.children.map((child) => child.type);
const pagesOf = (element: TaggedElement | undefined): readonly number[] =>
  element ? [...element.pages, ...element.children.flatMap(pagesOf)] : [];
const table = (rows: number, name = (index: number) => `Zażółć Gęślą ${index}`): Block => ({
  kind: 'table',
  columns: [
    { title: 'Lp.', share: 1, align: 'right' },
    { title: 'Nazwisko i imię', share: 6 },
    { title: 'Głos', share: 3 },
  ],
  rows: Array.from({ length: rows }, (_, index) => [`${index + 1}`, name(index + 1), 'ZA']),
  rowHeader: 1,
});

describe('a rendered document', () => {
  it('is a PDF 1.7 that claims PDF/UA-1 and has what PDF/UA asks of a file', async () => {
    const pdf = await render({ kind: 'heading', level: 1, text: 'Tytuł' }, { kind: 'paragraph', text: 'Treść' });
    expect(pdf.version).toBe('1.7');
    expect(pdf.lang).toBe('pl-PL');
    expect(pdf.marked).toBe(true);
    expect(pdf.displaysTitle).toBe(true);
    expect(pdf.fontsEmbedded).toBe(true);
    expect(pdf.tabOrder).toEqual(['S']);
    expect(pdf.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf.root.type).toBe('Document');
  });

  it('keeps a title with signs of XML whole, in the file and in its metadata', async () => {
    const pdf = await render({ kind: 'paragraph', text: 'x' });
    expect(pdf.title).toBe('Wykaz <próbny> & inne');
    expect(pdf.metadata).toContain('Wykaz &lt;próbny&gt; &amp; inne');
    expect(pdf.metadata).not.toContain('<próbny>');
  });

  it('is the same bytes for the same content', async () => {
    const once = await renderDocument(model(table(3)));
    expect(Buffer.from(await renderDocument(model(table(3)))).equals(once)).toBe(true);
  });

  it('tags every kind of block and reads in order', async () => {
    const pdf = await render(
      { kind: 'notice', text: 'TRYB SZKOLENIOWY' },
      { kind: 'heading', level: 1, text: 'Imienny wykaz' },
      { kind: 'facts', rows: [{ label: 'Sesja', value: 'XXXI' }] },
      { kind: 'heading', level: 2, text: 'Wynik' },
      { kind: 'paragraph', text: [{ text: 'ZA: ', strong: true }, { text: '8' }] },
      { kind: 'list', items: [{ label: '1)', text: 'punkt' }] },
      table(1),
      { kind: 'signature', role: 'Przewodnicząca Rady', name: 'Anna Łoś' },
    );
    expect(types(pdf.root)).toEqual(['P', 'H1', 'P', 'H2', 'P', 'L', 'Table', 'P']);
    expect(pdf.root.children.slice(0, 5).map((element) => element.text)).toEqual([
      'TRYB SZKOLENIOWY',
      'Imienny wykaz',
      'Sesja: XXXI',
      'Wynik',
      'ZA: 8',
    ]);
    const [item] = elementsOf(pdf.root, 'LI');
    expect(item && types(item)).toEqual(['Lbl', 'LBody']);
    expect(item?.text).toBe('1) punkt');
    expect(pdf.root.children.at(-1)?.text).toBe('Przewodnicząca RadyAnna Łoś');
    expect(pdf.untagged).toEqual([]);
    expect(pdf.bookmarks).toEqual(['Imienny wykaz', 'Wynik']);
  });

  it('numbers the pages in artifacts, which the reading order leaves out', async () => {
    const pdf = await render(
      { kind: 'paragraph', text: 'pierwsza' },
      { kind: 'page-break' },
      { kind: 'paragraph', text: 'druga' },
    );
    expect(pdf.pageCount).toBe(2);
    expect(pdf.artifacts).toEqual([
      'Rada Gminy Żabi RógSesja XXXIstopkaStrona 1 z 2',
      'Rada Gminy Żabi RógSesja XXXIstopkaStrona 2 z 2',
    ]);
    expect(pdf.root.text).toBe('pierwszadruga');
  });
});

describe('a table', () => {
  it('has column headers and row headers with their scope', async () => {
    const pdf = await render(table(2));
    const headers = elementsOf(pdf.root, 'TH');
    expect(headers.map(({ text, scope }) => [text, scope])).toEqual([
      ['Lp.', 'Column'],
      ['Nazwisko i imię', 'Column'],
      ['Głos', 'Column'],
      ['Zażółć Gęślą 1', 'Row'],
      ['Zażółć Gęślą 2', 'Row'],
    ]);
  });

  it('of 45 names and more breaks over pages, repeats its header for the eye only and splits no row', async () => {
    const pdf = await render(table(100));
    expect(pdf.pageCount).toBeGreaterThan(2);
    const rows = elementsOf(pdf.root, 'TR');
    expect(rows).toHaveLength(101);
    expect(rows.at(-1)?.text).toBe('100Zażółć Gęślą 100ZA');
    for (const row of rows) expect(new Set(row.children.flatMap((cell) => cell.pages)).size).toBe(1);
    expect(pdf.artifacts.slice(1).every((text) => text.includes('Nazwisko i imię'))).toBe(true);
    expect(pdf.untagged).toEqual([]);
  });

  it('stays with its heading, its header with two rows, wherever on the page it begins', async () => {
    for (const filled of [36, 37, 38, 39, 40, 41, 42, 43]) {
      const lines = Array.from({ length: filled }, (_, index) => `wiersz ${index}`).join('\n');
      const heading: Block = { kind: 'heading', level: 2, text: 'Przebieg' };
      const tall: Block = { ...table(4, (index) => `Imię ${index}\nNazwisko`), small: true } as Block;
      const pdf = await render({ kind: 'paragraph', text: lines }, heading, tall);
      const [title] = elementsOf(pdf.root, 'H2');
      const rows = elementsOf(pdf.root, 'TR');
      const places = [title, ...rows.slice(0, 3)].flatMap((element) => pagesOf(element));
      expect(new Set(places).size, `${filled} lines above`).toBe(1);
    }
  });

  it('goes on with a row higher than a page in the same cell', async () => {
    const long = 'Słowo '.repeat(1500).trim();
    const pdf = await render(table(1, () => long));
    const cell = elementsOf(pdf.root, 'TH').find((header) => header.scope === 'Row');
    expect(cell?.text).toBe(long);
    expect(new Set(cell?.pages).size).toBeGreaterThan(1);
    expect(elementsOf(pdf.root, 'TR')).toHaveLength(2);
  });
});

describe('text', () => {
  it('stays text: nothing in it is interpreted', async () => {
    const text = '<b>x</b> **y** %PDF (z) \\n ]>> endobj {{a}} &amp; =1+1';
    const pdf = await render({ kind: 'paragraph', text });
    expect(pdf.root.text).toBe(text);
  });

  it('of Polish letters, capitals and composed ones is read back letter by letter', async () => {
    const text = 'Zażółć gęślą jaźń ŻÓŁĆ „cudzysłów” – 1 m² §';
    const pdf = await render({ kind: 'paragraph', text: text.normalize('NFD') });
    expect(pdf.root.text).toBe(text);
  });

  it('with composed letters and free accents leaves the plain letters after it whole', async () => {
    const text = 'ŻÓŁĆĘŚŹŃ żółćęśźńą ÅÉÜ q\u0301 O\u0328\u0301 fi ffl';
    const plain = 'ZOLCESZN zolcesznaAEUqOfil';
    const pdf = await render({ kind: 'paragraph', text }, { kind: 'paragraph', text: plain });
    expect(pdf.root.children.map((paragraph) => paragraph.text)).toEqual([text.normalize('NFC'), plain]);
  });

  it('without a glyph shows a substitute and keeps what it says', async () => {
    const pdf = await render({ kind: 'paragraph', text: 'przed 漢字 po' });
    const [span] = elementsOf(pdf.root, 'Span');
    expect(span?.actual).toBe('漢字');
    expect(pdf.root.text).toBe('przed 漢字 po');
  });

  it('loses control characters and marks that turn its direction', async () => {
    const pdf = await render({ kind: 'paragraph', text: 'a\u0007b\u202Ec\u200Dd' });
    expect(pdf.root.text).toBe('a bcd');
  });

  it('of a word longer than the line is cut and loses nothing', async () => {
    const word = 'Konstantynopolitańczykowianeczka'.repeat(12);
    const pdf = await render({ kind: 'paragraph', text: `Oto ${word} koniec` });
    expect(pdf.root.text).toBe(`Oto ${word} koniec`);
  });

  it('of a paragraph longer than a page stays one paragraph', async () => {
    const text = 'Zdanie o budżecie. '.repeat(900).trim();
    const pdf = await render({ kind: 'paragraph', text });
    expect(pdf.pageCount).toBeGreaterThan(2);
    expect(types(pdf.root)).toEqual(['P']);
    expect(pdf.root.text).toBe(text);
  });
});
