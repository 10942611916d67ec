import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { MemberRecord, Term } from '../../../../protocol/src/http/office.js';
import { hubAnswers, renderOffice } from '../../../test/render-office.js';
import { CardsPanel } from './cards-panel.js';

const memberId = '00000000-0000-4000-8000-000000000004';
const member: MemberRecord = {
  ...{ memberId, seatNo: 1, firstName: 'Maria', lastName: 'Lis', clubId: null, office: null },
  ...{ mandate: 'active', sworn: true, personId: null, username: null },
};

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('gives a card only with a number, and takes it away', async () => {
  const sent: unknown[] = [];
  hubAnswers((method, path, body) => {
    if (method === 'PUT') sent.push(body);
    if (method === 'PUT') return [204];
    return [200, path.endsWith('/cards') ? [{ card: 'A1', memberId: 'gone' }] : [member]];
  });
  renderOffice(<CardsPanel hallId="h" term={{ termId: 't' } as Term} />);
  fireEvent.click(await screen.findByRole('button', { name: 'Przypisz kartę' }));
  expect(await screen.findByText('Numer karty to cyfry i litery.')).toBeTruthy();
  fireEvent.click(await screen.findByRole('button', { name: 'Zabierz kartę: nikt z obecnej rady' }));
  await waitFor(() => expect(sent).toEqual([{ card: 'A1', memberId: null }]));
});

it('a number the hub refuses stays in its box', async () => {
  const taken = { code: 'card-taken', text: 'Tę kartę ma już ktoś inny.' };
  hubAnswers((method, path) => {
    if (method === 'PUT') return [409, taken];
    return [200, path.endsWith('/cards') ? [] : [member]];
  });
  renderOffice(<CardsPanel hallId="h" term={{ termId: 't' } as Term} />);
  await screen.findByRole('option', { name: 'Lis Maria' });
  const number = screen.getByLabelText<HTMLInputElement>('Numer karty');
  fireEvent.change(number, { target: { value: 'A1' } });
  fireEvent.change(screen.getByLabelText('Radny'), { target: { value: memberId } });
  fireEvent.click(screen.getByRole('button', { name: 'Przypisz kartę' }));
  expect(await screen.findByText(taken.text)).toBeTruthy();
  expect(number.value).toBe('A1');
});
