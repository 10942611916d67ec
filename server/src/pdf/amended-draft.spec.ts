import { expect, it } from 'vitest';
import { applyChange } from '../../../core/src/amendments/apply-change.js';
import type { DraftText } from '../../../core/src/amendments/draft-text.js';
import { cheaper, noReserve, reporting } from '../../../core/src/testing/amended-sitting.js';
import { draftText } from '../../../core/src/testing/orders/amendments.js';
import type { DraftOfItem } from '../../../protocol/src/http/drafts.js';
import { elementsOf, readPdf } from '../../test/pdf/read-pdf.js';
import { amendedDraftDocument } from './amended-draft.js';
import { renderDocument } from './render-document.js';

const printed = async (amended: DraftText) => {
  const draft: DraftOfItem['draft'] = {
    ...{ itemId: 'i2', status: 'draft', units: draftText, amended, amendments: [], order: [], orderFixed: false },
    block: null,
  };
  const source: DraftOfItem = {
    ...{ sessionId: 's', sessionTitle: 'XXXI Sesja', date: '2026-11-24', councilName: 'Rada Gminy', training: false },
    ...{ itemId: 'i2', number: '2', title: 'Podjęcie uchwały', draftNo: 'druk nr 2', sponsor: 'Wójt' },
    ...{ finalTextHash: null, draft },
  };
  return readPdf(await renderDocument(amendedDraftDocument(source)));
};
const rowsOf = (pdf: Awaited<ReturnType<typeof printed>>) =>
  elementsOf(pdf.root, 'TR').map(({ children }) => children.map(({ text }) => text.replaceAll('\u00a0', ' ')));

it('V-26: beside the clean text stands what differs from the draft: changed, added and struck units, nothing else', async () => {
  const amended = [cheaper, noReserve, reporting].reduce<DraftText>(
    (text, change, index) => applyChange(text, { no: index + 1, change }) ?? text,
    draftText,
  );
  const pdf = await printed(amended);
  expect(rowsOf(pdf)).toEqual([
    ['Jednostka', 'W projekcie', 'Po poprawkach'],
    ['§ 2 ust. 1', 'Cena nie przekracza 100 000 zł.', 'Cena nie przekracza 90 000 zł.'],
    ['§ 2 ust. 2', 'Wydatek pokrywa się z rezerwy.', 'skreślono'],
    ['§ 2a', 'nie było (dodano)', 'Wójt składa Radzie sprawozdanie.'],
  ]);
  expect(pdf.untagged).toEqual([]);
});

it('V-26: a draft nobody changed has no differences', async () => {
  const pdf = await printed(draftText);
  expect(pdf.root.text).not.toContain('Różnice');
  expect(rowsOf(pdf)).toEqual([]);
});
