import { useTranslation } from 'react-i18next';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import type { RefusedBallot } from '../../ballot/use-ballot-casting.js';

/** V-06: the voter is told that a vote did not make it; stays until read. */
export function LateBallot({ late, onDismiss }: { late: RefusedBallot; onDismiss: () => void }) {
  const { t } = useTranslation('desk');
  return (
    <div className="desk-late">
      <Refusal refusal={late.refusal} />
      <Button onClick={onDismiss}>{t('result.dismiss')}</Button>
    </div>
  );
}
