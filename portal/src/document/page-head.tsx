import type { i18n } from 'i18next';
import { inLanguage } from '../page/addresses.js';
import type { Page } from '../page/page-data.js';
import { pageDescription, pageTitle } from './describe-page.js';

/** Addresses of the built files a page loads. */
export interface PageAssets {
  readonly script: string;
  readonly preloads: readonly string[];
  readonly styles: readonly string[];
}

interface PageHeadProps {
  page: Page;
  texts: i18n;
  /** Absent before the front ends were built: the page is then plain text, and still complete. */
  assets: PageAssets | undefined;
  /** Without JavaScript the page asks for its own newest state this often; undefined: it does not. */
  reloadAfterS: number | undefined;
}

/** Title, canonical address, languages, styles and script. Nothing comes from elsewhere. */
export function PageHead({ page, texts, assets, reloadAfterS }: PageHeadProps) {
  const absolute = (address: string) => `${page.publicUrl ?? ''}${address}`;
  const isAPlace = page.data.page !== 'not-found';
  return (
    <>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{pageTitle(texts.t, page)}</title>
      <meta name="description" content={pageDescription(texts.t, page)} />
      {isAPlace && page.publicUrl && (
        <>
          <link rel="canonical" href={absolute(inLanguage(page.language, page.path))} />
          <link rel="alternate" hrefLang="pl" href={absolute(page.path)} />
          <link rel="alternate" hrefLang="en" href={absolute(inLanguage('en', page.path))} />
        </>
      )}
      {(page.training || !isAPlace) && <meta name="robots" content="noindex" />}
      {reloadAfterS !== undefined && (
        <noscript>
          <meta httpEquiv="refresh" content={String(reloadAfterS)} />
        </noscript>
      )}
      {assets?.styles.map((style) => (
        <link key={style} rel="stylesheet" href={style} />
      ))}
      {assets?.preloads.map((chunk) => (
        <link key={chunk} rel="modulepreload" href={chunk} />
      ))}
      {assets && <script type="module" src={assets.script} />}
    </>
  );
}
