import '../../web-shared/src/style/index.css';
import './style/portal.css';
import './style/committees.css';
import './style/interpellations.css';
import './style/proofs.css';
import './style/vote.css';
import './style/print.css';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { applyTheme, storedTheme } from '../../web-shared/src/theme/theme.js';
import { createPortalTexts } from './i18n/portal-texts.js';
import type { Page } from './page/page-data.js';
import { PortalApp } from './page/portal-app.js';

applyTheme(storedTheme());
takeOver();

/** Makes the page the hub rendered live. A defect of a script leaves the page as it was: readable. */
function takeOver(): void {
  const root = document.getElementById('root');
  const written = document.getElementById('page')?.textContent;
  if (!root || !written) return;
  const page = JSON.parse(written) as Page;
  hydrateRoot(
    root,
    <StrictMode>
      <PortalApp page={page} texts={createPortalTexts(page.language)} />
    </StrictMode>,
  );
}
