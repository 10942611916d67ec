import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { OwnInterpellations } from '../../../protocol/src/http/interpellations.js';
import { createQueryClient } from '../../../web-shared/src/api/query-client.js';
import { createI18n } from '../../../web-shared/src/i18n/create-i18n.js';
import { StatusProvider } from '../../../web-shared/src/status/status-provider.js';
import { SignInGate } from '../app/sign-in-gate.js';
import { chamberTexts } from '../texts/chamber-texts.js';
import { OwnInterpellationsPage } from './own-interpellations-page.js';
import type { OwnEntry } from './own-register.js';

const termId = '5f0f6c9e-0000-4000-8000-000000000001';
const me = { personId: 'p1', username: 'radna', fullName: 'Maria Lis', roles: ['councillor'] };
const seats = [{ termId, councilName: 'Rada Gminy Lipowo', label: 'IX kadencja', training: false }];
const filed: OwnEntry = {
  interpellationId: 'i1',
  termId,
  mark: '4/2027',
  kind: 'question',
  author: 'Maria Lis',
  resolution: null,
  subject: 'Oświetlenie ulicy Polnej',
  facts: 'Lampy nie świecą.',
  questions: 'Kiedy naprawa?',
  filedAt: '2027-03-08T09:00:00.000Z',
  deliveredAt: null,
  answeredAt: null,
  answeredBy: null,
  answer: null,
  documents: [],
  training: false,
  isPublic: false,
  clock: { state: 'not-delivered', lastDay: null, daysLeft: null, reminder: null },
};

beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

interface Filed {
  filingId: string;
}
/** @returns what was sent; the answers to sending in their order */
function opened(register: OwnInterpellations, ...answers: (Response | 'no network')[]): Filed[] {
  const sent: Filed[] = [];
  vi.stubGlobal('fetch', async (path: string, { method, body }: RequestInit) => {
    if (path === '/api/me') return Response.json({ ...me, seats: [{ termId, memberId: 'm1' }] });
    if (method !== 'POST') return Response.json(register);
    sent.push(JSON.parse(String(body)));
    const answer = answers[sent.length - 1];
    if (!answer || answer === 'no network') throw new TypeError('Failed to fetch');
    return answer;
  });
  show();
  return sent;
}

function show() {
  return render(
    <I18nextProvider i18n={createI18n(chamberTexts, 'pl')}>
      <QueryClientProvider client={createQueryClient()}>
        <StatusProvider>
          <MemoryRouter>
            <SignInGate>
              <OwnInterpellationsPage />
            </SignInGate>
          </MemoryRouter>
        </StatusProvider>
      </QueryClientProvider>
    </I18nextProvider>,
  );
}

const write = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
async function writeAll() {
  fireEvent.click(await screen.findByRole('button', { name: 'Napisz interpelację lub zapytanie' }));
  fireEvent.click(screen.getByRole('radio', { name: /Zapytanie/ }));
  write('Przedmiot', filed.subject);
  write('Stan faktyczny', filed.facts);
  write('Pytania', filed.questions);
}
async function send() {
  fireEvent.click(screen.getByRole('button', { name: 'Złóż' }));
  fireEvent.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Złóż' }));
}

it('I-01: facts and questions are asked for before anything is sent', async () => {
  const sent = opened({ seats, entries: [] });
  fireEvent.click(await screen.findByRole('button', { name: 'Napisz interpelację lub zapytanie' }));
  write('Przedmiot', filed.subject);
  fireEvent.click(screen.getByRole('button', { name: 'Złóż' }));
  expect(screen.getByText(/Przedstaw stan faktyczny \(art\. 24/)).toBeTruthy();
  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect(sent).toEqual([]);
});

it('I-01: without network, then refused: the words stay, also for a new window; sent again it is the same filing', async () => {
  const refused = Response.json({ code: 'author-unknown', text: 'Mandat wygasł.' }, { status: 422 });
  const sent = opened({ seats, entries: [] }, 'no network', refused, Response.json(filed, { status: 201 }));
  await writeAll();
  await send();
  expect(await screen.findByText(/Pismo nie zginęło/)).toBeTruthy();
  cleanup();
  show();
  expect((await screen.findByLabelText<HTMLInputElement>('Przedmiot')).value).toBe(filed.subject);
  await send();
  expect(await screen.findByText('Mandat wygasł.')).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('Stan faktyczny').value).toBe(filed.facts);
  await send();
  await waitFor(() => expect(screen.queryByLabelText('Przedmiot')).toBeNull());
  expect(sent.map(({ filingId }) => filingId)).toEqual(Array(3).fill(sent[0]?.filingId));
  expect(sent[2]).toMatchObject({ termId, kind: 'question', questions: filed.questions });
  expect(localStorage).toHaveLength(0);
});

it('I-02: what was filed is followed: no clock, days left, overdue, the answer', async () => {
  const at = (change: Partial<OwnEntry>, clock: Partial<OwnEntry['clock']>): OwnEntry => ({
    ...filed,
    interpellationId: JSON.stringify(clock),
    ...change,
    clock: { ...filed.clock, lastDay: '2027-03-24', ...clock },
  });
  const deliveredAt = '2027-03-10T09:00:00.000Z';
  const answer = { answeredAt: '2027-03-20T09:00:00.000Z', answeredBy: 'Wójt Jan Nowak', answer: 'W maju.' };
  opened({
    seats,
    entries: [
      filed,
      at({ deliveredAt }, { state: 'running', daysLeft: 2 }),
      at({ deliveredAt }, { state: 'overdue', daysLeft: -3 }),
      at({ deliveredAt, ...answer, isPublic: true }, { state: 'answered' }),
    ],
  });
  expect(await screen.findByText(/Termin odpowiedzi jeszcze nie biegnie/)).toBeTruthy();
  expect(screen.getByText('Wójt odpowie do 24.03.2027. Zostały 2 dni.')).toBeTruthy();
  expect(screen.getByText('Brak odpowiedzi. Termin minął 24.03.2027.')).toBeTruthy();
  expect(screen.getByText('W maju.')).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Odpowiedź: Wójt Jan Nowak' })).toBeTruthy();
  expect(screen.getAllByRole('link', { name: /Strona publiczna/ })).toHaveLength(1);
});
