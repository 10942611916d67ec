import { useTranslation } from 'react-i18next';
import { numbersLine } from '../../../../web-shared/src/voting/tally-figures.js';
import { outcomeText } from '../../../../web-shared/src/voting/voting-texts.js';
import { useDesk } from '../desk-context.js';

/** What was decided under an item, in one line for each vote. */
export function ItemResults({ itemId }: { itemId: string }) {
  const { t } = useTranslation('desk');
  const results = useDesk().view.results.filter((result) => result.itemId === itemId);
  if (results.length === 0) return null;
  return (
    <ul className="desk-results">
      {results.map(({ votingId, no, kind, outcome, tally }) => (
        <li key={votingId}>
          <strong>{t('agenda.result', { no, outcome: outcomeText(t, kind, outcome) })}</strong>{' '}
          <span className="k-soft k-figures">{numbersLine(t, tally)}</span>
        </li>
      ))}
    </ul>
  );
}
