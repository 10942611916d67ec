import { afterEach, beforeEach, expect, it } from 'vitest';
import { PdfPrinter } from '../../src/features/results/pdf-printer.js';
import type { DocumentModel } from '../../src/pdf/document-model.js';
import { readPdf } from '../pdf/read-pdf.js';

const documentOf = (text: string): DocumentModel => ({
  title: text,
  author: 'Rada Gminy',
  subject: 'Próba',
  createdAt: new Date('2026-11-24T09:00:00Z'),
  header: { left: '', right: '' },
  footer: '',
  blocks: [{ kind: 'heading', level: 1, text }],
});

let printer: PdfPrinter;
beforeEach(() => {
  printer = new PdfPrinter();
});
afterEach(() => printer.onApplicationShutdown());

it('draws in a thread of its own: this one goes on meanwhile', async () => {
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 1);
  const text = 'Słowo '.repeat(30_000);
  const bytes = await printer.print('a', () => ({ ...documentOf('a'), blocks: [{ kind: 'paragraph', text }] }));
  clearInterval(timer);
  expect(readPdf(bytes).pageCount).toBeGreaterThan(20);
  expect(turns).toBeGreaterThan(20);
});

it('draws the same content once', async () => {
  let drawn = 0;
  const model = () => {
    drawn += 1;
    return documentOf('Wykaz');
  };
  const [first, second] = await Promise.all([printer.print('k', model), printer.print('k', model)]);
  const third = await printer.print('k', model);
  expect(drawn).toBe(1);
  expect(second).toBe(first);
  expect(third).toBe(first);
});

it('takes no more than a queue can bear, and says so', async () => {
  const printing = Array.from({ length: 40 }, (_, index) => printer.print(`${index}`, () => documentOf(`${index}`)));
  expect(() => printer.print('one too many', () => documentOf('x'))).toThrow(
    expect.objectContaining({ body: expect.objectContaining({ code: 'busy', retryAfterS: 2 }) }),
  );
  const titles = (await Promise.all(printing)).map((bytes) => readPdf(bytes).title);
  expect(titles).toEqual(Array.from({ length: 40 }, (_, index) => `${index}`));
  await expect(printer.print('now there is room', () => documentOf('x'))).resolves.toBeInstanceOf(Uint8Array);
});

it('survives the end of its thread: what waited fails, what comes next is drawn, and a failure is not kept', async () => {
  const waiting = printer.print('a', () => documentOf('a'));
  await printer.onApplicationShutdown();
  await expect(waiting).rejects.toThrow('ended');
  await expect(printer.print('a', () => documentOf('a'))).resolves.toBeInstanceOf(Uint8Array);
});

it('tells when a document cannot be drawn, and goes on with the next', async () => {
  const broken = { ...documentOf('x'), createdAt: 'yesterday' as unknown as Date };
  await expect(printer.print('broken', () => broken)).rejects.toThrow();
  await expect(printer.print('whole', () => documentOf('y'))).resolves.toBeInstanceOf(Uint8Array);
});
