import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import type { ItemDraft } from '../../../../core/src/agenda/agenda-item.js';
import { defaultRules } from '../../../../core/src/session/rules.js';
import { plainItem } from '../../../../core/src/testing/agenda-of.js';
import type { MeetingInput, Term } from '../../../../protocol/src/http/office.js';
import { renderOffice } from '../../../test/render-office.js';
import type { Uploads } from '../documents/use-uploads.js';
import { councilAgenda } from './agenda-body.js';
import { AgendaSection } from './agenda-section.js';
import { useAgenda } from './use-agenda.js';

afterEach(cleanup);

const numbered = (itemId: string, number: string): ItemDraft => ({
  ...plainItem(1),
  itemId,
  number,
  title: `Sprawa ${itemId}`,
});
const agenda = [
  numbered('a', '1'),
  numbered('b', '2'),
  numbered('b1', '2.1'),
  numbered('b2', '2.2'),
  numbered('c', '3'),
];
const header = { number: 32, title: 'XXXII Sesja', date: '2026-12-08', time: '10:00', place: 'Sala' };
const uploads: Uploads = { list: [], running: false, start: () => {}, retry: () => {}, drop: () => {} };

function Editor({ items = agenda }: { items?: readonly ItemDraft[] }) {
  const [draft, setDraft] = useState<MeetingInput>({
    ...{ header, rules: defaultRules },
    agenda: items,
  } as unknown as MeetingInput);
  const [openId, setOpenId] = useState<string | null>(null);
  const body = councilAgenda(32);
  const steps = useAgenda((change) => setDraft(change), body);
  return (
    <AgendaSection
      items={draft.agenda}
      steps={steps}
      uploads={uploads}
      term={{ members: [], clubs: [], statutorySize: 15 } as unknown as Term}
      body={body}
      openId={openId}
      onOpen={setOpenId}
    />
  );
}

const rows = () => screen.getAllByText(/^Sprawa /).map(({ textContent }) => textContent);
const opens = (name: string) => userEvent.click(screen.getByRole('button', { name: `Otwórz: ${name}` }));

it('a head goes with the points below it, after a question that names them, and they come back together', async () => {
  renderOffice(<Editor />);
  await opens('punkt 2, Sprawa b');
  await userEvent.click(screen.getByRole('button', { name: 'Usuń punkt' }));
  const question = within(screen.getByRole('alertdialog', { name: 'Usunąć punkt 2 z jego 2 podpunktami?' }));
  expect(question.getByText('punkt 2.1, Sprawa b1')).toBeTruthy();
  await userEvent.click(question.getByRole('button', { name: 'Usuń z podpunktami' }));
  expect(rows()).toEqual(['Sprawa a', 'Sprawa c']);
  await userEvent.click(screen.getByRole('button', { name: 'Przywróć punkt' }));
  expect(rows()).toEqual(['Sprawa a', 'Sprawa b', 'Sprawa b1', 'Sprawa b2', 'Sprawa c']);
});

it('a point without others below it goes at once', async () => {
  renderOffice(<Editor />);
  await opens('punkt 2.1, Sprawa b1');
  await userEvent.click(screen.getByRole('button', { name: 'Usuń punkt' }));
  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect(rows()).toEqual(['Sprawa a', 'Sprawa b', 'Sprawa b2', 'Sprawa c']);
});

it('art. 20 ust. 1: the row of every item that keeps the notice back says that its draft is missing', () => {
  const kinds = ['confidence', 'discharge', 'resolution', 'information'] as const;
  renderOffice(<Editor items={kinds.map((kind, index) => ({ ...numbered(kind, `${index + 1}`), kind }))} />);
  expect(screen.getAllByText('brak projektu uchwały')).toHaveLength(3);
});
