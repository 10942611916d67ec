import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, expect, it } from 'vitest';
import type { ItemDraft } from '../../../../core/src/agenda/agenda-item.js';
import { plainItem, resolutionItem } from '../../../../core/src/testing/agenda-of.js';
import { createI18n } from '../../../../web-shared/src/i18n/create-i18n.js';
import { officeTexts } from '../../texts/office-texts.js';
import { DraftTextSection } from './draft-text-section.js';

afterEach(cleanup);

function Editor({ start, onKept }: { start: ItemDraft; onKept: (item: ItemDraft) => void }) {
  const [item, setItem] = useState(start);
  onKept(item);
  return <DraftTextSection item={item} onChange={setItem} />;
}

function shows(start: ItemDraft) {
  let kept = start;
  render(
    <I18nextProvider i18n={createI18n(officeTexts, 'pl')}>
      <Editor
        start={start}
        onKept={(item) => {
          kept = item;
        }}
      />
    </I18nextProvider>,
  );
  return () => kept;
}

it('V-26: pasted text is split into units, corrected by hand, and ids are never given twice', async () => {
  const item = shows(resolutionItem(2));
  const words = 'Uchwała w sprawie próby\n§ 1. Pierwszy.\n§ 2. Drugi.';
  await userEvent.click(screen.getByLabelText('Wklej tekst projektu'));
  await userEvent.paste(words);
  await userEvent.click(screen.getByRole('button', { name: 'Podziel na jednostki' }));
  expect(item().text?.map(({ unitId, label }) => `${unitId} ${label}`)).toEqual([
    'u1 Tytuł i podstawa prawna',
    'u2 § 1',
    'u3 § 2',
  ]);
  await userEvent.click(screen.getByRole('button', { name: 'Usuń jednostkę: § 1' }));
  await userEvent.click(screen.getByRole('button', { name: 'Dodaj jednostkę poniżej: § 2' }));
  expect(item().text?.map(({ unitId }) => unitId)).toEqual(['u1', 'u3', 'u4']);
  await userEvent.click(screen.getByRole('button', { name: 'Usuń tekst i wklej od nowa' }));
  expect(item().text).toBeUndefined();
});

it('is absent where no resolution comes out of the item', () => {
  shows(plainItem(3));
  expect(screen.queryByText('Tekst projektu')).toBeNull();
});
