import './schemas-without-eval.js';
import { QueryClientProvider } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import { type ReactNode, StrictMode } from 'react';
import { I18nProvider as PatternLocale } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { createQueryClient } from '../api/query-client.js';
import { followLanguage } from '../i18n/language.js';
import { ErrorBoundary } from '../status/error-boundary.js';
import { StatusProvider } from '../status/status-provider.js';
import { applyTheme, storedTheme } from '../theme/theme.js';

/** Puts an application into `#root` with texts, theme, queries, messages and a net for its defects. */
export function mountApp(texts: i18n, app: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root element');
  applyTheme(storedTheme());
  followLanguage(texts);
  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={texts}>
        <Locale>
          <QueryClientProvider client={createQueryClient()}>
            <StatusProvider>
              <ErrorBoundary>{app}</ErrorBoundary>
            </StatusProvider>
          </QueryClientProvider>
        </Locale>
      </I18nextProvider>
    </StrictMode>,
  );
}

function Locale({ children }: { children: ReactNode }) {
  const { i18n: instance } = useTranslation('shared');
  return <PatternLocale locale={instance.language === 'en' ? 'en-US' : 'pl-PL'}>{children}</PatternLocale>;
}
