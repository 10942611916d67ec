import type { TFunction } from 'i18next';
import { numbersLine } from '../../../web-shared/src/voting/tally-figures.js';
import { resultText } from '../../../web-shared/src/voting/voting-texts.js';
import { longDate } from '../page/long-date.js';
import type { Page } from '../page/page-data.js';
import { sessionName } from '../page/session-name.js';

/** The page's title in the browser: the most particular first. */
export function pageTitle(t: TFunction, page: Page): string {
  const council = page.councilName ?? t('brand', { ns: 'shared' });
  return [ownTitle(t, page), council].filter(Boolean).join(' – ');
}

/** What search engines and link previews say below the title: of a vote how it came out, of a session when and where. */
export function pageDescription(t: TFunction, { language, data }: Page): string {
  switch (data.page) {
    case 'session': {
      const { date, time, place } = data.followed.view.header;
      return `${t('sessions.at', { date: longDate(language, date), time, ns: 'portal' })}. ${place}`;
    }
    case 'voting': {
      const { result } = data.record;
      return `${resultText(t, data.record, result.outcome)}. ${numbersLine(t, result.tally)}`;
    }
    default:
      return t('description', { ns: 'portal' });
  }
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
      return [t('voting.heading', { no: data.record.no, ns }), data.record.subject, sessionName(t, data.session)].join(
        ' – ',
      );
    case 'speeches':
      return [t('speeches.heading', { ns }), sessionName(t, data.session)].join(' – ');
    case 'log':
      return [t('log.heading', { ns }), sessionName(t, data.session)].join(' – ');
    case 'interpellations':
      return t('title', { ns: 'interpellations' });
    case 'interpellation': {
      const { kind, mark, subject } = data.entry;
      const heading = { kind: t(`kind.${kind}`, { ns: 'interpellations' }), mark };
      return [t('heading', { ...heading, ns: 'interpellations' }), ...(subject === null ? [] : [subject])].join(' – ');
    }
    case 'committee':
      return data.committee.name;
    case 'privacy':
      return t('title', { ns: 'privacy' });
    case 'accessibility':
      return t('title', { ns: 'accessibility' });
    case 'not-found':
      return t('notFound.title', { ns });
  }
}
