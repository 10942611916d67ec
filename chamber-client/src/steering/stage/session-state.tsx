import { useTranslation } from 'react-i18next';
import { CommitteeOfResult } from '../../../../web-shared/src/committees/committee-of-result.js';
import { formatDate, formatHour, formatTime } from '../../../../web-shared/src/i18n/format.js';
import { resultText } from '../../../../web-shared/src/voting/voting-texts.js';
import { useSteering } from '../orders/steering-context.js';

/** A recess: since when, until when, why (S-26). */
export function RecessState() {
  const { t } = useTranslation('steering');
  const { recess } = useSteering().view;
  if (!recess) return null;
  return (
    <section className="k-panel">
      <h2>{t('recess.running')}</h2>
      <p className="s-figure k-figures">
        {recess.resumeAt ? t('recess.until', { time: formatHour(recess.resumeAt) }) : t('recess.untilCalled')}
      </p>
      <p>{t('recess.since', { time: formatHour(recess.startedAt) })}</p>
      {recess.reason && <p>{recess.reason}</p>}
    </section>
  );
}

/** The session waits for its next sitting on another day (S-14). */
export function AdjournedState() {
  const { t } = useTranslation('steering');
  const { adjournedUntil } = useSteering().view;
  return (
    <section className="k-panel">
      <h2>{t('adjourn.running')}</h2>
      {adjournedUntil && <p className="s-figure k-figures">{formatDate(`${adjournedUntil}T12:00:00Z`)}</p>}
      <p>{t('adjourn.attendance')}</p>
    </section>
  );
}

/** A closed session: when it was and what it decided. */
export function ClosedState() {
  const { t } = useTranslation('steering');
  const { header, results } = useSteering().view;
  return (
    <section className="k-panel">
      <h2>{t('closed.title')}</h2>
      {header.openedAt && header.closedAt && (
        <p className="k-figures">
          {t('closed.span', { from: formatTime(header.openedAt), to: formatTime(header.closedAt) })}
        </p>
      )}
      {results.length === 0 ? (
        <p className="k-soft">{t('closed.noVotes')}</p>
      ) : (
        <ol className="s-results">
          {results.map((result) => (
            <li key={result.votingId} value={result.no}>
              <CommitteeOfResult result={result} />
              <span lang="pl">{result.subject}</span> – <strong>{resultText(t, result, result.outcome)}</strong>{' '}
              <span className="k-figures k-soft">{t('item.result', { no: result.no, ...result.tally })}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
