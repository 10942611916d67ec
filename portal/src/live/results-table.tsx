import { useTranslation } from 'react-i18next';
import type { VotingSummary } from '../../../protocol/src/views/parts.js';
import { numbersLine } from '../../../web-shared/src/voting/tally-figures.js';
import { outcomeText } from '../../../web-shared/src/voting/voting-texts.js';
import { addresses, usePageAddress } from '../page/addresses.js';

interface ResultsProps {
  sessionId: string;
  results: readonly VotingSummary[];
}

/** All counted votes of a session, void and repeated ones too (V-10). */
export function ResultsTable({ sessionId, results }: ResultsProps) {
  const { t } = useTranslation('portal');
  const address = usePageAddress();
  if (results.length === 0) return null;
  return (
    <section className="portal-section">
      <h2 id="wyniki">{t('session.results')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="k-table-scroll" aria-labelledby="wyniki" tabIndex={0}>
        <table className="k-table portal-results">
          <thead>
            <tr>
              <th scope="col" className="k-table__number">
                {t('session.number')}
              </th>
              <th scope="col">{t('session.subject')}</th>
              <th scope="col">{t('session.outcome')}</th>
              <th scope="col">{t('session.figures')}</th>
            </tr>
          </thead>
          <tbody>
            {results.map(({ votingId, no, subject, kind, outcome, tally }) => (
              <tr key={votingId}>
                <td className="k-table__number">{no}</td>
                <th scope="row">
                  <a href={address(addresses.voting(sessionId, no))}>{subject}</a>
                </th>
                <td>{outcomeText(t, kind, outcome)}</td>
                <td className="k-figures">{numbersLine(t, tally)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

/** The votes held under one agenda item, as links below it. */
export function ResultsOfItem({ sessionId, number, results }: ResultsProps & { number: string }) {
  const { t } = useTranslation('portal');
  const address = usePageAddress();
  if (results.length === 0) return null;
  return (
    <ul className="portal-item-results" aria-label={t('session.resultsOfItem', { number })}>
      {results.map(({ votingId, no, kind, outcome }) => (
        <li key={votingId}>
          <a href={address(addresses.voting(sessionId, no))}>{t('voting.heading', { no })}</a>:{' '}
          {outcomeText(t, kind, outcome)}
        </li>
      ))}
    </ul>
  );
}
