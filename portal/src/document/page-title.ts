import type { TFunction } from 'i18next';
import type { Page } from '../page/page-data.js';

/** The page's title in the browser: the most particular first. */
export function pageTitle(t: TFunction, page: Page): string {
  const council = page.councilName ?? t('brand', { ns: 'shared' });
  return [ownTitle(t, page), council].filter(Boolean).join(' – ');
}

function ownTitle(t: TFunction, { data }: Page): string {
  const ns = 'portal';
  switch (data.page) {
    case 'home':
      return t('home.title', { ns });
    case 'sessions':
      return t('sessions.title', { ns });
    case 'session':
      return data.followed.view.header.title;
    case 'voting':
      return [
        t('voting.heading', { no: data.record.no, ns }),
        data.record.subject,
        t('session.heading', { roman: data.session.roman, ns }),
      ].join(' – ');
    case 'log':
      return [t('log.heading', { ns }), t('session.heading', { roman: data.session.roman, ns })].join(' – ');
    case 'privacy':
      return t('title', { ns: 'privacy' });
    case 'accessibility':
      return t('title', { ns: 'accessibility' });
    case 'not-found':
      return t('notFound.title', { ns });
  }
}
