import { fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { CommitteeRecord } from '../../../../protocol/src/http/committees.js';
import { hubAnswers, renderOffice } from '../../../test/render-office.js';
import { SignInGate } from '../../app/sign-in-gate.js';
import { NewSittingPage } from './new-sitting-page.js';

const terms = ['real', 'training'].map((name) => ({
  termId: termIdOf(name),
  councilName: `Rada ${name}`,
  municipality: 'Gmina',
  label: '2024–2029',
  inhabitants: 5_000,
  statutorySize: 15,
  training: name === 'training',
  clubs: [],
  guests: [],
  filledSeats: 15,
}));
const me = {
  personId: 'p1',
  username: 'biuro',
  fullName: 'Anna Biurowa',
  roles: ['council-office'],
  seats: [],
  training: false,
  mustChangePassword: false,
};
const committee: CommitteeRecord = {
  committeeId: termIdOf('committee'),
  name: 'Komisja Oświaty',
  kind: 'standing',
  memberIds: [],
  chairId: null,
  deputyId: null,
  quorum: { p: 1, q: 2 },
  handCounts: false,
  majority: { kind: 'simple' },
  closed: false,
  version: 1,
};

function termIdOf(name: string): string {
  return `00000000-0000-4000-8000-${Buffer.from(name).toString('hex').padStart(12, '0').slice(-12)}`;
}

afterEach(() => vi.unstubAllGlobals());

it('K-03: a sitting is prepared in the term one chooses, also where the current term has no committee', async () => {
  hubAnswers((_method, path) => {
    if (path === '/api/office/terms') return [200, terms];
    if (path.includes('/committees')) return [200, path.includes(termIdOf('training')) ? [committee] : []];
    if (path === '/api/me') return [200, me];
    return [200, []];
  });
  renderOffice(
    <SignInGate>
      <NewSittingPage />
    </SignInGate>,
  );
  await screen.findByText('Nie ma jeszcze komisji');
  expect(screen.getByRole('link', { name: 'Przejdź do komisji' }).getAttribute('href')).toContain(
    `/council/${termIdOf('real')}`,
  );
  fireEvent.change(screen.getByLabelText('Kadencja'), { target: { value: termIdOf('training') } });
  await screen.findByRole('checkbox', { name: /Komisja Oświaty/ });
});
