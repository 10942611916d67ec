import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { type PageAssets, PageHead } from './document/page-head.js';
import { createPortalTexts } from './i18n/portal-texts.js';
import { reloadAfterS } from './live/reload-without-script.js';
import type { Page } from './page/page-data.js';
import { PortalApp } from './page/portal-app.js';

export type { FollowedSession, ListLayout, Page, PageData, PageOf, SessionNames } from './page/page-data.js';
export { sessionToFollow } from './sessions/session-order.js';
export type { PageAssets };

export interface PageRequest {
  readonly page: Page;
  /** Undefined while the front ends have not been built. */
  readonly assets: PageAssets | undefined;
}

export interface RenderedPage {
  /** The whole document. */
  readonly html: string;
  readonly status: 200 | 404;
}

/** Makes a public page: readable as it is, and taken over by `main.tsx` where scripts run. */
export function renderPage({ page, assets }: PageRequest): RenderedPage {
  const texts = createPortalTexts(page.language);
  const content = renderToString(<PortalApp page={page} texts={texts} />);
  const head = renderToStaticMarkup(
    <PageHead
      page={page}
      texts={texts}
      assets={assets}
      reloadAfterS={page.reloading && isLive(page) ? reloadAfterS : undefined}
    />,
  );
  const html = `<!doctype html>
<html lang="${page.language}">
<head>${head}</head>
<body>
<div id="root">${content}</div>
<script type="application/json" id="page">${jsonInScript(page)}</script>
</body>
</html>
`;
  return { html, status: page.data.page === 'not-found' ? 404 : 200 };
}

function isLive({ data }: Page): boolean {
  const followed = data.page === 'session' || data.page === 'home' ? data.followed : null;
  return followed !== null && followed.view.header.status !== 'closed';
}

/** JSON that cannot end the element it stands in, whatever names and titles hold. */
function jsonInScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
