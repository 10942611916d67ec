import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import type { RefusedBallot } from '../../ballot/use-ballot-casting.js';
import { useDesk } from '../desk-context.js';

/** V-06: the voter is told that a vote did not make it; stays until read. */
export function LateBallot({ late, onDismiss }: { late: RefusedBallot; onDismiss: () => void }) {
  const { t } = useTranslation('desk');
  const box = useRef<HTMLDivElement>(null);
  const past = useDesk().own.history.find(({ votingId }) => votingId === late.votingId);
  useEffect(() => box.current?.scrollIntoView?.({ block: 'nearest' }), []);
  return (
    <div ref={box} className="desk-late">
      <Refusal refusal={late.refusal} />
      {past && (
        <p>
          {t('vote.no', { no: past.no })}: <span lang="pl">{past.subject}</span>
        </p>
      )}
      <Button onClick={onDismiss}>{t('result.dismiss')}</Button>
    </div>
  );
}
