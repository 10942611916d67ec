import { cleanup, screen, within } from '@testing-library/react';
import { Navigate, Route, Routes } from 'react-router';
import { afterEach, expect, it, vi } from 'vitest';
import type { AgendaChangeView } from '../../../protocol/src/views/agenda-changes-part.js';
import { hubAnswers, renderOffice } from '../../test/render-office.js';
import { SignInGate } from '../app/sign-in-gate.js';
import { ResultsPage } from './results-page.js';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const me = {
  ...{ personId: 'p1', username: 'biuro', fullName: 'Anna Biurowa', roles: ['council-office'], seats: [] },
  ...{ training: false, mustChangePassword: false },
};

const change: AgendaChangeView = {
  version: 2,
  at: '2026-11-24T09:40:00.000Z',
  fullName: 'Anna Adamska',
  role: 'chair',
  votingNo: 1,
  reason: null,
  requesterConsent: true,
  steps: [{ kind: 'withdrawn', itemId: 'i4', title: 'Informacja o drogach', from: '4' }],
};

function results(changes: readonly AgendaChangeView[], items: readonly object[] = []) {
  const moment = { parts: { header: { title: 'XXXI Sesja' }, agenda: { changes, items }, closedParts: [] } };
  hubAnswers((_method, path) => {
    if (path === '/api/me') return [200, me];
    if (path.endsWith('/live')) return [200, moment];
    return path.endsWith('/votings') ? [200, []] : [404, { error: { code: 'not-found', text: 'Nie znaleziono.' } }];
  });
  renderOffice(
    <SignInGate>
      <Routes>
        <Route path="/sessions/:sessionId/results" element={<ResultsPage />} />
        <Route path="*" element={<Navigate to="/sessions/s1/results" replace />} />
      </Routes>
    </SignInGate>,
  );
}

it('art. 20 ust. 1a: the change log of the agenda stands unfolded among the results', async () => {
  results([change]);
  const log = (await screen.findByText('Zmiany porządku obrad (1)')).closest('details');
  expect(log?.open).toBe(true);
  const entry = within(log as HTMLElement);
  expect(entry.getByText(/^Wersja 2, .* – Anna Adamska \(Przewodniczący Rady\)$/)).toBeTruthy();
  expect(entry.getByText(/na podstawie głosowania nr 1, za zgodą wnioskodawcy sesji/)).toBeTruthy();
  expect(entry.getByText('Zdjęto: 4. Informacja o drogach')).toBeTruthy();
});

it('nothing stands there while nothing changed', async () => {
  results([]);
  expect(await screen.findByRole('heading', { name: 'Głosowania' })).toBeTruthy();
  expect(screen.queryByText(/Zmiany porządku obrad/)).toBeNull();
  expect(screen.queryByText(/Odstępstwa/)).toBeNull();
});

it('what was passed over in an item stands in words, with the rule departed from', async () => {
  const passedOver = [
    { step: 'opinion', basis: 'art. 18a ust. 3 u.s.g.' },
    { step: 'discussion', basis: null },
  ];
  const item = { number: '5', title: 'Absolutorium', kind: 'discharge' };
  results(
    [],
    [
      { ...item, itemId: 'i1', passedOver },
      { ...item, itemId: 'i2' },
    ],
  );
  const list = (await screen.findByRole('heading', { name: 'Odstępstwa od zwykłego przebiegu punktów' })).parentElement;
  expect([...(list as HTMLElement).querySelectorAll('li li')].map(({ textContent }) => textContent)).toEqual([
    'Opinia RIO i wniosek Komisji Rewizyjnej (art. 18a ust. 3 u.s.g.)',
    'Dyskusja (statut, zwyczajowy przebieg punktu)',
  ]);
});
