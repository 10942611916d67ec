import { useTranslation } from 'react-i18next';
import type { VotingSummary } from '../../../protocol/src/views/parts.js';
import { CommitteeOfResult } from '../../../web-shared/src/committees/committee-of-result.js';
import { numbersLine } from '../../../web-shared/src/voting/tally-figures.js';
import { resultText } from '../../../web-shared/src/voting/voting-texts.js';
import { addresses, usePageAddress } from '../page/addresses.js';
import { standingTone } from './standing-tone.js';

interface VotesListProps {
  sessionId: string;
  votings: readonly VotingSummary[];
  label?: string;
}

/** Counted votes with outcome and figures, each leading to its named list. */
export function VotesList({ sessionId, votings, label }: VotesListProps) {
  const { t } = useTranslation('portal');
  const address = usePageAddress();
  return (
    <ul className="portal-votes" aria-label={label}>
      {votings.map((voting) => (
        <li key={voting.votingId}>
          <span className="portal-votes__no">{t('voting.heading', { no: voting.no })}</span>
          <a className="portal-votes__subject" lang="pl" href={address(addresses.voting(sessionId, voting.no))}>
            <CommitteeOfResult result={voting} />
            {voting.subject}
          </a>
          <strong className={`portal-outcome portal-outcome--${standingTone(voting)}`}>
            {resultText(t, voting, voting.outcome)}
          </strong>
          <span className="portal-votes__figures k-figures">{numbersLine(t, voting.tally)}</span>
        </li>
      ))}
    </ul>
  );
}
