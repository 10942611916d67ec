import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { vi } from 'vitest';
import { createQueryClient } from '../../web-shared/src/api/query-client.js';
import { createI18n } from '../../web-shared/src/i18n/create-i18n.js';
import { StatusProvider } from '../../web-shared/src/status/status-provider.js';
import { officeTexts } from '../src/texts/office-texts.js';

/** Renders a part of the office as the application does: Polish, with queries, messages and a router. */
export function renderOffice(part: ReactNode) {
  const router = createMemoryRouter([{ path: '*', element: part }]);
  return render(
    <I18nextProvider i18n={createI18n(officeTexts, 'pl')}>
      <QueryClientProvider client={createQueryClient()}>
        <StatusProvider>
          <RouterProvider router={router} />
        </StatusProvider>
      </QueryClientProvider>
    </I18nextProvider>,
  );
}

export type Answer = readonly [status: number, body?: unknown];
type Hub = (method: string, path: string, body: unknown) => Answer | Promise<Answer>;

/** Stands for the hub: answers every request of the page, `GET /api/me` and so on. @returns the requests as they came. */
export function hubAnswers(answer: Hub): readonly string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (path: string, { method = 'GET', body }: RequestInit = {}) => {
    asked.push(`${method} ${path}`);
    const [status, content] = await answer(method, path, body === undefined ? undefined : JSON.parse(String(body)));
    return new Response(status === 204 ? null : JSON.stringify(content ?? {}), { status });
  });
  return asked;
}
