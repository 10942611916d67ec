import type { ListLayout } from '../../../../../portal/src/server-entry.js';

/** What an address of a page asks for beside its path; anything unknown is as if it were not there. */
export interface PageQuery {
  readonly language: 'pl' | 'en';
  readonly layout: ListLayout;
  /** Whether a live page reloads by itself where scripts do not run. */
  readonly reloading: boolean;
}

/** Reads `lang=en`, `uklad=b`, `odswiezanie=nie`. */
export function readPageQuery(query: unknown): PageQuery {
  const { lang, uklad, odswiezanie } = (query ?? {}) as Record<string, unknown>;
  return {
    language: lang === 'en' ? 'en' : 'pl',
    layout: uklad === 'b' ? 'b' : 'a',
    reloading: odswiezanie !== 'nie',
  };
}
