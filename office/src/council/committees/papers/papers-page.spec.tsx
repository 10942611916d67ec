import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Navigate, Route, Routes } from 'react-router';
import { afterEach, expect, it, vi } from 'vitest';
import type { CommitteePapers } from '../../../../../protocol/src/http/committee-papers.js';
import { hubAnswers, renderOffice } from '../../../../test/render-office.js';
import { SignInGate } from '../../../app/sign-in-gate.js';
import { PaperTasks } from '../../../home/paper-tasks.js';
import { CommitteePapersPage } from './papers-page.js';

const termId = 't1';
const committeeId = '5c7e0c06-4f1e-4a8f-9f2a-0a4f0d6f3a11';
const paperId = '7c7e0c06-4f1e-4a8f-9f2a-0a4f0d6f3a12';
const termUuid = '0b3f8a52-6a0f-4f51-8a53-9f8a0a5f2c10';
const me = {
  ...{ personId: 'p1', username: 'biuro', fullName: 'Anna Biurowa', roles: ['council-office'], seats: [] },
  ...{ training: false, mustChangePassword: false },
};
const term = {
  ...{ termId: termUuid, councilName: 'Rada Gminy', municipality: 'Gmina', label: '2024–2029', inhabitants: 8_000 },
  ...{ statutorySize: 15, training: false, clubs: [], guests: [], filledSeats: 15 },
};
const committee = {
  ...{ committeeId, name: 'Komisja Rewizyjna', kind: 'audit' as const, memberIds: [], chairId: null, deputyId: null },
  ...{ quorum: { p: 1, q: 2 }, handCounts: false, majority: { kind: 'simple' } as const, closed: false, version: 1 },
};
const document = { documentId: 'd1', title: 'Plan', fileName: 'plan.pdf', sha256: 'a'.repeat(64), bytes: 1_000 };
const papers: CommitteePapers = {
  papers: [
    {
      ...{ paperId, committeeId, kind: 'plan', year: 2026, document, enteredAt: '2026-01-12T09:00:00.000Z' },
      days: { adoptedOn: '2026-01-12', presentedOn: null, approvedOn: null },
      ...{ daysNo: 1, withdrawn: null },
    },
  ],
  missing: [{ committeeId, kind: 'report', year: 2025 }],
};

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function opens(known: CommitteePapers, put: (path: string, body: unknown) => CommitteePapers = () => known) {
  const asked = hubAnswers((method, path, body) => {
    if (path === '/api/me') return [200, me];
    if (path === '/api/office/terms') return [200, [term]];
    if (path.endsWith('/committees')) return [200, [committee]];
    return [200, method === 'GET' ? known : put(path, body)];
  });
  renderOffice(
    <Routes>
      <Route
        element={
          <SignInGate>
            <CommitteePapersPage />
          </SignInGate>
        }
        path="council/:termId/committees/:committeeId/papers"
      />
      <Route element={<Navigate to={`/council/${termUuid}/committees/${committeeId}/papers`} />} path="*" />
    </Routes>,
  );
  return asked;
}

it('K-01: a committee without papers is told what it owes, and a form without file, day and check goes nowhere', async () => {
  const asked = opens({ papers: [], missing: papers.missing });
  await screen.findByText('Brak sprawozdania za 2025 rok: Komisja Rewizyjna.');
  fireEvent.click(screen.getByRole('button', { name: 'Dodaj plan albo sprawozdanie' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByRole('textbox', { name: 'Którego roku dotyczy?' })).toHaveProperty('value', '2025');
  fireEvent.click(dialog.getByRole('button', { name: 'Dodaj i opublikuj' }));
  for (const fault of [
    'Wybierz plik PDF.',
    'Wpisz dzień, w którym komisja uchwaliła dokument.',
    'Sprawdź dokument i zaznacz.',
  ])
    expect(dialog.getByText(fault)).toBeTruthy();
  expect(asked.filter((each) => !each.startsWith('GET'))).toEqual([]);
});

it('K-01: days that came later are written to the paper as it was read', async () => {
  const sent: unknown[] = [];
  const presented = { adoptedOn: '2026-01-12', presentedOn: '2026-01-30', approvedOn: null };
  const [paper] = papers.papers;
  if (!paper) throw new Error('No paper');
  const asked = opens(papers, (_path, body) => {
    sent.push(body);
    return { ...papers, papers: [{ ...paper, days: presented, daysNo: 2 }] };
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Popraw daty: Plan pracy na 2026 rok' }));
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.change(dialog.getByLabelText(/Przedłożono radzie/), { target: { value: '2026-01-30' } });
  fireEvent.click(dialog.getByRole('button', { name: /Zapisz/ }));
  await screen.findByText('30.01.2026');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sent).toEqual([{ ...presented, basedOn: 1 }]);
  expect(asked).toContain(`PUT /api/office/terms/${termUuid}/committee-papers/${paperId}/days`);
});

it('K-01: the office is told once of all committees that lack a plan, and led to the only one that lacks a report', () => {
  const other = { ...committee, committeeId: 'c2', name: 'Komisja Budżetu' };
  const missing: CommitteePapers['missing'] = [
    { committeeId, kind: 'plan', year: 2026 },
    { committeeId: 'c2', kind: 'plan', year: 2026 },
    { committeeId: 'c2', kind: 'report', year: 2025 },
  ];
  renderOffice(
    <ul>
      <PaperTasks termId={termId} missing={missing} committees={[committee, other]} />
    </ul>,
  );
  const [plans, report] = screen.getAllByRole('link');
  expect(plans?.textContent).toBe('Brak planów pracy na 2026 rok: Komisja Rewizyjna, Komisja Budżetu.');
  expect(plans?.getAttribute('href')).toBe('/council/t1?part=committees');
  expect(report?.getAttribute('href')).toBe('/council/t1/committees/c2/papers');
});
