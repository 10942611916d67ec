import { expect, it } from 'vitest';
import { fileFault, maxFileBytes, titleOfFile } from './file-faults.js';

it.each([
  [{ name: 'projekt.pdf', type: 'application/pdf', size: 1000 }, null],
  [{ name: 'PROJEKT.PDF', type: '', size: 1000 }, null],
  [{ name: 'projekt.docx', type: 'application/vnd.word', size: 1000 }, 'not-pdf'],
  [{ name: 'projekt.pdf', type: 'application/pdf', size: 0 }, 'empty'],
  [{ name: 'projekt.pdf', type: 'application/pdf', size: maxFileBytes }, null],
  [{ name: 'projekt.pdf', type: 'application/pdf', size: maxFileBytes + 1 }, 'too-large'],
])('%o: %s', (file, fault) => {
  expect(fileFault(file)).toBe(fault);
});

it('reads a title from a file name', () => {
  expect(titleOfFile('Projekt_uchwaly__druk-43.PDF')).toBe('Projekt uchwaly druk-43');
  expect(titleOfFile('.pdf')).toBe('.pdf');
});
