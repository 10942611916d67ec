import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Navigate, Route, Routes } from 'react-router';
import { afterEach, expect, it, vi } from 'vitest';
import type { InterpellationRecord } from '../../../protocol/src/http/interpellations.js';
import { hubAnswers, renderOffice } from '../../test/render-office.js';
import { SignInGate } from '../app/sign-in-gate.js';
import { InterpellationPage } from './interpellation-page.js';
import { missingChannels, taskOf } from './interpellation-tasks.js';

const record: InterpellationRecord = {
  interpellationId: 'i1',
  termId: 't1',
  memberId: 'm1',
  training: false,
  mark: '3/2027',
  kind: 'interpellation',
  channel: 'electronic',
  author: 'Maria Lis',
  resolution: null,
  enteredBy: 'Maria Lis',
  subject: 'Oświetlenie ulicy Polnej',
  facts: 'Lampy nie świecą. Zgłosił Jan Kowalski.',
  questions: 'Kiedy naprawa?',
  filedAt: '2027-03-08T09:00:00.000Z',
  deliveredAt: null,
  answeredAt: null,
  answeredBy: null,
  answer: null,
  clock: { state: 'not-delivered', lastDay: null, daysLeft: null, reminder: null },
  step: 'deliver',
  channels: { text: { bip: null, customary: null }, answer: { bip: null, customary: null } },
  documents: [],
  publications: [],
  corrections: [],
};
const delivered: InterpellationRecord = {
  ...record,
  deliveredAt: '2027-03-10T09:00:00.000Z',
  clock: { state: 'running', lastDay: '2027-03-24', daysLeft: 2, reminder: 12 },
  step: 'publish-text',
};
const published: InterpellationRecord['publications'][number] = {
  ...{ part: 'text', version: 1, createdBy: 'Maria Lis', responsible: 'Anna Biurowa', enteredBy: 'Anna Biurowa' },
  ...{ publishedAt: '2027-03-20T09:00:00.000Z', reason: '', isWithdrawal: false },
};
const me = {
  personId: 'p1',
  username: 'biuro',
  fullName: 'Anna Biurowa',
  roles: ['council-office'],
  seats: [],
  training: false,
  mustChangePassword: false,
};

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** @returns bodies of what was sent */
function opened(first: InterpellationRecord, next: InterpellationRecord): unknown[] {
  const sent: unknown[] = [];
  hubAnswers((method, path, body) => {
    if (path === '/api/me') return [200, me];
    if (path.startsWith('/api/office/interpellations/')) {
      if (method === 'GET') return [200, first];
      sent.push(body);
      return [200, next];
    }
    return [200, []];
  });
  renderOffice(
    <SignInGate>
      <Routes>
        <Route path="/" element={<Navigate to="/interpellations/i1" />} />
        <Route path="/interpellations/:id" element={<InterpellationPage />} />
      </Routes>
    </SignInGate>,
  );
  return sent;
}

it('I-02: no clock before the delivery; the one primary step delivers and then the reminder of day 12 stands there', async () => {
  const sent = opened(record, delivered);
  fireEvent.click(await screen.findByRole('button', { name: 'Doręcz Wójtowi' }));
  expect(screen.getByText('termin jeszcze nie biegnie')).toBeTruthy();
  fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Zapisz' }));
  await screen.findByText(/Minął 12. dzień od doręczenia/);
  expect(screen.getByText('do 24.03.2027, zostały 2 dni')).toBeTruthy();
  expect(sent).toEqual([{ deliveredAt: expect.stringMatching(/^\d{4}-.*Z$/) }]);
});

it('I-03: nothing goes out before the check of personal data is confirmed; the words may be changed first', async () => {
  const sent = opened(delivered, { ...delivered, step: 'answer' });
  fireEvent.click(await screen.findByRole('button', { name: 'Opublikuj treść' }));
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.click(dialog.getByRole('button', { name: 'Opublikuj' }));
  expect(await dialog.findByText('Potwierdź sprawdzenie danych osobowych.')).toBeTruthy();
  expect(sent).toEqual([]);
  fireEvent.change(dialog.getByLabelText('Stan faktyczny'), { target: { value: 'Lampy nie świecą.' } });
  fireEvent.click(dialog.getByRole('checkbox'));
  fireEvent.click(dialog.getByRole('button', { name: 'Opublikuj' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({
    part: 'text',
    facts: 'Lampy nie świecą.',
    checked: true,
    responsible: 'Anna Biurowa',
  });
});

it('I-02, I-03: what waits for the office: delivery, reminding from day 7, what is late, publication', () => {
  const clock = (change: Partial<InterpellationRecord['clock']>) => ({ ...delivered.clock, ...change });
  const asked = (change: Partial<InterpellationRecord>) => taskOf({ ...delivered, ...change });
  expect(taskOf(record)).toBe('deliver');
  expect(asked({ step: 'answer', clock: clock({ reminder: null }) })).toBeNull();
  expect(asked({ step: 'answer', clock: clock({ reminder: 7 }) })).toBe('due');
  expect(asked({ step: 'answer', clock: clock({ state: 'overdue', reminder: 14 }) })).toBe('overdue');
  const answered = clock({ state: 'answered', reminder: null });
  expect(asked({ step: 'publish-answer', clock: answered })).toBe('publish');
  expect(asked({ step: 'done', clock: answered })).toBeNull();
});

it('P-03: what is public here alone waits for BIP and the customary way; not what was taken down', () => {
  const settled = { ...delivered, clock: { ...delivered.clock, state: 'answered' as const, reminder: null } };
  const done: InterpellationRecord = { ...settled, step: 'done', publications: [published] };
  const noted = '2027-03-20T10:00:00.000Z';
  const channels = (text: InterpellationRecord['channels']['text']) => ({ ...record.channels, text });
  expect(taskOf(done)).toBe('channels');
  expect(missingChannels(done)).toEqual(['bip', 'customary']);
  expect(missingChannels({ ...done, channels: channels({ bip: noted, customary: null }) })).toEqual(['customary']);
  expect(taskOf({ ...done, channels: channels({ bip: noted, customary: noted }) })).toBeNull();
  expect(taskOf({ ...done, publications: [published, { ...published, version: 2, isWithdrawal: true }] })).toBeNull();
});

it('P-02: a correction goes out whole with its reason; a published text that is older is pointed out', async () => {
  const corrected: InterpellationRecord = {
    ...delivered,
    subject: 'Oświetlenie ulicy Leśnej',
    publications: [published],
    corrections: [
      {
        ...{ no: 1, before: { subject: record.subject }, after: { subject: 'Oświetlenie ulicy Leśnej' } },
        ...{ reason: 'Zła ulica', correctedBy: 'Anna Biurowa', correctedAt: '2027-03-21T10:00:00.000Z' },
      },
    ],
  };
  const sent = opened({ ...delivered, publications: [published] }, corrected);
  fireEvent.click(await screen.findByRole('button', { name: 'Popraw…' }));
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.change(dialog.getByLabelText('Przedmiot'), { target: { value: 'Oświetlenie ulicy Leśnej' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Zapisz poprawkę' }));
  expect(sent).toEqual([]);
  fireEvent.change(dialog.getByLabelText('Powód'), { target: { value: 'Zła ulica' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Zapisz poprawkę' }));
  expect(await screen.findByText(/Po publikacji tę pozycję poprawiono/)).toBeTruthy();
  expect(screen.getByText('Oświetlenie ulicy Polnej')).toBeTruthy();
  expect(sent).toMatchObject([
    { subject: 'Oświetlenie ulicy Leśnej', deliveredAt: delivered.deliveredAt, answer: null, reason: 'Zła ulica' },
  ]);
});

it('P-05: a published text is taken down with a reason', async () => {
  const down = { ...published, version: 2, reason: 'Dane osobowe', isWithdrawal: true };
  const sent = opened({ ...delivered, publications: [published] }, { ...delivered, publications: [published, down] });
  fireEvent.click(await screen.findByRole('button', { name: 'Zdejmij…' }));
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.change(dialog.getByLabelText('Powód'), { target: { value: 'Dane osobowe' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Zdejmij z publikacji' }));
  expect(await screen.findByText(/^Zdjęto: .* Powód: Dane osobowe$/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Zdejmij…' })).toBeNull();
  expect(sent).toEqual([{ part: 'text', reason: 'Dane osobowe' }]);
});
