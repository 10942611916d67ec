import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { Notice } from '../../../../web-shared/src/status/notice.js';
import { ExclusionWarning } from '../by-hand/exclusion-warning.js';
import { useSteering } from '../orders/steering-context.js';
import { doubtfulQuorum } from './doubtful-quorum.js';
import { ExclusionDialog } from './exclusion-dialog.js';

/** V-11, art. 25a: who is excluded from the vote on the table, why and on whose word; V-13 when that touches the quorum. */
export function Exclusions({ votingId }: { votingId: string }) {
  const { t } = useTranslation('steering');
  const { view, mayOrder, offlineBecause } = useSteering();
  const titleId = useId();
  const [isAdding, setAdding] = useState(false);
  const { votingOutlook: outlook } = view;
  if (!outlook) return null;
  const { excluded } = outlook;
  const doubtful = doubtfulQuorum(view);
  return (
    <section className="k-stack s-exclusions" aria-labelledby={titleId}>
      <div className="k-row k-row--between">
        <h3 id={titleId} className="s-panel-title">
          {t('exclusions.title', { count: excluded.length })}
        </h3>
        {mayOrder('ExcludeMember') && (
          <Button unavailable={offlineBecause !== null} onClick={() => setAdding(true)}>
            {t('exclusions.add')}
          </Button>
        )}
      </div>
      {view.voting && <ExclusionWarning itemId={view.voting.itemId} votingId={view.voting.votingId} />}
      {excluded.length > 0 && (
        <ul className="s-list">
          {excluded.map(({ memberId, fullName, reason, declaredBy }) => (
            <li key={memberId}>
              <strong>{fullName}</strong> – {reason}{' '}
              <span className="k-soft">({t(`exclusions.by.${declaredBy}`)})</span>
            </li>
          ))}
        </ul>
      )}
      {doubtful && <Notice tone="warning">{t('exclusions.quorum', { ...doubtful })}</Notice>}
      {isAdding && <ExclusionDialog votingId={votingId} onClose={() => setAdding(false)} />}
    </section>
  );
}
