import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createI18n } from '../src/i18n/create-i18n.js';
import { StatusProvider } from '../src/status/status-provider.js';

/** Renders a part with Polish texts and the messages region, as `mountApp` does. */
export function renderPart(part: ReactNode) {
  const texts = createI18n({ pl: {}, en: {} }, 'pl');
  const wrap = (inner: ReactNode) => (
    <I18nextProvider i18n={texts}>
      <StatusProvider>{inner}</StatusProvider>
    </I18nextProvider>
  );
  const result = render(wrap(part));
  return { ...result, show: (next: ReactNode) => result.rerender(wrap(next)) };
}
