import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { CaseFileSummary } from '../../../protocol/src/http/case-file.js';
import { hubAnswers, renderOffice } from '../../test/render-office.js';
import { CaseFilesPanel } from './case-files-panel.js';

const made: CaseFileSummary = {
  caseFileId: '00000000-0000-4000-8000-000000000001',
  madeAt: '2026-11-24T10:00:00.000Z',
  madeBy: 'Anna Biurowa',
  sha256: 'a'.repeat(64),
};

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('one press makes the file; PDF and JSON stand there with their digest', async () => {
  const files: CaseFileSummary[] = [];
  hubAnswers((method) => {
    if (method === 'POST') files.push(made);
    return [method === 'POST' ? 201 : 200, method === 'POST' ? made : files];
  });
  renderOffice(<CaseFilesPanel sessionId="s1" votingId="v1" />);
  fireEvent.click(await screen.findByRole('button', { name: 'Sporządź akta' }));
  const pdf = await screen.findByRole('link', { name: /^PDF: akta z 24\.11\.2026/ });
  expect(pdf.getAttribute('href')).toBe(`/api/sessions/s1/case-files/${made.caseFileId}.pdf`);
  expect(screen.getByText(made.sha256)).toBeTruthy();
});

it('says why none was made', async () => {
  const busy = { code: 'busy', text: 'Trwa sporządzanie innych akt. Spróbuj za chwilę.' };
  hubAnswers((method) => (method === 'POST' ? [503, busy] : [200, []]));
  renderOffice(<CaseFilesPanel sessionId="s1" votingId="v1" />);
  fireEvent.click(await screen.findByRole('button', { name: 'Sporządź akta' }));
  expect(await screen.findByText('Trwa sporządzanie innych akt. Spróbuj za chwilę.')).toBeTruthy();
});
