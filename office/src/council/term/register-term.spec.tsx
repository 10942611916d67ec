import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { hubAnswers, renderOffice } from '../../../test/render-office.js';
import { SignInGate } from '../../app/sign-in-gate.js';
import { DraftsPage } from '../../received-drafts/drafts-page.js';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const [old, recent] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'] as const;
const term = (termId: string, label: string) => ({
  ...{ termId, label, councilName: 'Rada Gminy', municipality: 'Gmina', statutorySize: 15, inhabitants: 5_000 },
  ...{ training: false, filledSeats: 15, clubs: [], guests: [] },
});

const me = {
  ...{ personId: 'p1', username: 'biuro', fullName: 'Anna Biurowa', roles: ['council-office'], seats: [] },
  ...{ training: false, mustChangePassword: false },
};

/** The register of drafts; every list of these terms is empty. @returns what the page asks the hub for */
function shows(terms: readonly object[]): readonly string[] {
  const asked = hubAnswers((_method, path) => {
    if (path === '/api/me') return [200, me];
    return [200, path.endsWith('/terms') ? terms : []];
  });
  renderOffice(
    <SignInGate>
      <DraftsPage />
    </SignInGate>,
  );
  return asked;
}

it('a register of a term that is over stays within reach', async () => {
  const asked = shows([term(recent, '2029–2034'), term(old, '2024–2029')]);
  const choice = await screen.findByRole('combobox');
  const shown = (choice as HTMLSelectElement).value;
  const other = shown === recent ? old : recent;
  await vi.waitFor(() => expect(asked.some((request) => request.includes(`/terms/${shown}/`))).toBe(true));
  await userEvent.selectOptions(choice, other);
  await vi.waitFor(() => expect(asked.some((request) => request.includes(`/terms/${other}/`))).toBe(true));
});

it('one term leaves no choice', async () => {
  shows([term(old, '2024–2029')]);
  expect(await screen.findByRole('button', { name: /Wpisz|Dodaj|projekt/i })).toBeTruthy();
  expect(screen.queryByRole('combobox')).toBeNull();
});
