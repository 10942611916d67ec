import { expect, it } from 'vitest';
import { inlineDisposition } from './content-disposition.js';

it.each([
  ['druk-43.pdf', `inline; filename="druk-43.pdf"; filename*=UTF-8''druk-43.pdf`],
  [
    'Źródło łąki.pdf',
    `inline; filename="Zrodlo laki.pdf"; filename*=UTF-8''%C5%B9r%C3%B3d%C5%82o%20%C5%82%C4%85ki.pdf`,
  ],
  ['a"b\\c\r\nd.pdf', `inline; filename="a_b_c__d.pdf"; filename*=UTF-8''a%22b%5Cc%0D%0Ad.pdf`],
  ["l'été (1).pdf", `inline; filename="l'ete (1).pdf"; filename*=UTF-8''l%27%C3%A9t%C3%A9%20%281%29.pdf`],
])('names %j so', (fileName, header) => {
  expect(inlineDisposition(fileName)).toBe(header);
});
