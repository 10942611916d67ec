import { useTranslation } from 'react-i18next';
import { numbersLine } from '../../../web-shared/src/voting/tally-figures.js';
import { outcomeText } from '../../../web-shared/src/voting/voting-texts.js';
import { addresses, usePageAddress } from '../page/addresses.js';
import type { PageOf } from '../page/page-data.js';

/** Outcomes of the last closed session in short. */
export function LastVotes({ lastResults }: { lastResults: NonNullable<PageOf<'home'>['lastResults']> }) {
  const { t } = useTranslation('portal');
  const address = usePageAddress();
  const { session, votings } = lastResults;
  return (
    <section className="portal-section">
      <h2>{t('home.lastResults')}</h2>
      <p className="k-soft">{session.title}</p>
      <ul className="portal-votes">
        {votings.map(({ votingId, no, subject, kind, outcome, tally }) => (
          <li key={votingId}>
            <a href={address(addresses.voting(session.sessionId, no))}>{subject}</a>
            <p className={`portal-outcome portal-outcome--${outcome}`}>{outcomeText(t, kind, outcome)}</p>
            <p className="k-figures k-soft">{numbersLine(t, tally)}</p>
          </li>
        ))}
      </ul>
      <p>
        <a href={address(addresses.session(session.sessionId))}>{t('home.allResults')}</a>
      </p>
    </section>
  );
}
