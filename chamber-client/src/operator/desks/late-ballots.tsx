import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { OperatorView } from '../../../../protocol/src/views/views.js';

/** V-06: votes that came after closing and were not taken. */
export function LateBallots({ ballots }: { ballots: OperatorView['lateBallots'] }) {
  const { t } = useTranslation('operator');
  const titleId = useId();
  if (ballots.length === 0) return null;
  return (
    <section className="k-panel" aria-labelledby={titleId}>
      <h2 id={titleId} className="s-panel-title">
        {t('lateBallots.title')}
      </h2>
      <ul className="s-list">
        {ballots.map(({ votingId, no, fullName }) => (
          <li key={`${votingId} ${fullName}`}>{t('lateBallots.entry', { no, name: fullName })}</li>
        ))}
      </ul>
    </section>
  );
}
