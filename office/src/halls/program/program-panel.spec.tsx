import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Hall } from '../../../../protocol/src/http/halls.js';
import { hubAnswers, renderOffice } from '../../../test/render-office.js';
import { ProgramPanel } from './program-panel.js';

const hall: Hall = {
  ...{ hallId: 'h', name: 'Sala', training: true, virtual: false, sessionId: null },
  ...{ revision: 0, plan: { places: [], devices: [] }, hasKey: false, secrets: {} },
};

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('says why there is no first key, for which nothing is asked', async () => {
  const now = { connected: false, reportedAt: null, reports: [], situation: null, journal: [] };
  const refusal = { code: 'busy', text: 'Nie udało się utworzyć klucza.' };
  hubAnswers((method) => (method === 'POST' ? [503, refusal] : [200, now]));
  renderOffice(<ProgramPanel hall={hall} />);
  fireEvent.click(screen.getByRole('button', { name: 'Utwórz klucz programu' }));
  expect(await screen.findByText(refusal.text)).toBeTruthy();
});
