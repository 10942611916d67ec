import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createI18n } from '../../../web-shared/src/i18n/create-i18n.js';
import { wallTexts } from '../texts/wall-texts.js';

/** jsdom lays nothing out and loads no letters: there is nothing to observe. */
class NothingToObserve {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** Renders a part of the wall with its Polish texts. */
export function renderWall(part: ReactNode) {
  globalThis.ResizeObserver ??= NothingToObserve;
  if (!document.fonts) Object.defineProperty(document, 'fonts', { value: new EventTarget() });
  const texts = createI18n(wallTexts, 'pl');
  const wrap = (inner: ReactNode) => <I18nextProvider i18n={texts}>{inner}</I18nextProvider>;
  const result = render(wrap(part));
  return { ...result, show: (next: ReactNode) => result.rerender(wrap(next)) };
}
