import { useTranslation } from 'react-i18next';
import { addresses, usePageAddress } from '../page/addresses.js';
import type { PageOf } from '../page/page-data.js';
import { VotesList } from '../voting/votes-list.js';

/** Outcomes of the last closed session in short. */
export function LastVotes({ lastResults }: { lastResults: NonNullable<PageOf<'home'>['lastResults']> }) {
  const { t } = useTranslation('portal');
  const address = usePageAddress();
  const { session, votings } = lastResults;
  return (
    <section className="portal-section">
      <h2>{t('home.lastResults')}</h2>
      <p className="k-soft" lang="pl">
        {session.title}
      </p>
      <VotesList sessionId={session.sessionId} votings={votings} label={t('home.lastResults')} />
      <p>
        <a href={address(addresses.session(session.sessionId))}>{t('home.allResults')}</a>
      </p>
    </section>
  );
}
