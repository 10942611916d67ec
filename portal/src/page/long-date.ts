import type { Language } from '../../../web-shared/src/i18n/language.js';

const formats = {
  pl: new Intl.DateTimeFormat('pl-PL', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
  en: new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
} satisfies Record<Language, Intl.DateTimeFormat>;

/**
 * A local day in words: `wtorek, 24 listopada 2026`.
 * @param day `YYYY-MM-DD`; returned unchanged when it is not a day.
 */
export function longDate(language: string, day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  if (!year || !month || !date) return day;
  // A calendar day has no time zone: noon of the reader's own zone falls on that same day everywhere.
  return formats[language === 'en' ? 'en' : 'pl'].format(new Date(year, month - 1, date, 12));
}
