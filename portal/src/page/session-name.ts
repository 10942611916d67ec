import type { TFunction } from 'i18next';
import type { SessionNames } from './page-data.js';

/** `XXXI Sesja`; of a sitting of committees its title. */
export function sessionName(t: TFunction, session: Pick<SessionNames, 'roman' | 'title' | 'ofCommittees'>): string {
  return session.ofCommittees ? session.title : t('session.heading', { roman: session.roman, ns: 'portal' });
}
