import { useTranslation } from 'react-i18next';
import { CommitteeOfResult } from '../../../../web-shared/src/committees/committee-of-result.js';
import { numbersLine } from '../../../../web-shared/src/voting/tally-figures.js';
import { resultText } from '../../../../web-shared/src/voting/voting-texts.js';
import { useDesk } from '../desk-context.js';
import { Objections } from '../objections/objections.js';
import { isOnTheTable } from '../voting/voting-on-the-table.js';

/** What was decided under an item, in one line for each vote. */
export function ItemResults({ itemId }: { itemId: string }) {
  const { t } = useTranslation('desk');
  const { view } = useDesk();
  const onTheTable = view.voting && isOnTheTable(view.voting, view.agenda.currentItemId) ? view.voting.votingId : null;
  const results = view.results.filter((result) => result.itemId === itemId);
  if (results.length === 0) return null;
  return (
    <ul className="desk-results">
      {results.map((result) => (
        <li key={result.votingId}>
          <CommitteeOfResult result={result} />
          <strong>{t('agenda.result', { no: result.no, outcome: resultText(t, result, result.outcome) })}</strong>{' '}
          <span className="k-soft k-figures">{numbersLine(t, result.tally)}</span>
          {result.votingId !== onTheTable && <Objections votingId={result.votingId} />}
        </li>
      ))}
    </ul>
  );
}
