import { useTranslation } from 'react-i18next';
import type { VotingSummary } from '../../../protocol/src/views/parts.js';
import { CommitteeOfResult } from '../../../web-shared/src/committees/committee-of-result.js';
import { resultText } from '../../../web-shared/src/voting/voting-texts.js';
import { addresses, usePageAddress } from '../page/addresses.js';

interface ResultsOfItemProps {
  sessionId: string;
  /** The item's number as printed, e.g. `7a`. */
  number: string;
  results: readonly VotingSummary[];
}

/** The votes held under one agenda item, as links below it. */
export function ResultsOfItem({ sessionId, number, results }: ResultsOfItemProps) {
  const { t } = useTranslation('portal');
  const address = usePageAddress();
  if (results.length === 0) return null;
  return (
    <ul className="portal-item-results" aria-label={t('session.resultsOfItem', { number })}>
      {results.map((result) => (
        <li key={result.votingId}>
          <CommitteeOfResult result={result} />
          <a href={address(addresses.voting(sessionId, result.no))}>{t('voting.heading', { no: result.no })}</a>:{' '}
          {resultText(t, result, result.outcome)}
        </li>
      ))}
    </ul>
  );
}
