import { useTranslation } from 'react-i18next';
import { Notice } from '../../../../web-shared/src/status/notice.js';
import { useExclusionWarnings } from '../../../../web-shared/src/voting/use-exclusion-warnings.js';
import { useSteering } from '../orders/steering-context.js';

/** V-12: for whom an exclusion may have to be considered, from the start of the item on; why, only they read. */
export function ExclusionWarning({ itemId, votingId = '' }: { itemId: string; votingId?: string }) {
  const { t } = useTranslation('byHand');
  const { view } = useSteering();
  const { members } = useExclusionWarnings(view.header.sessionId, itemId, votingId);
  const excluded = new Set(view.votingOutlook?.excluded.map(({ memberId }) => memberId));
  const open = members.filter(({ memberId }) => !excluded.has(memberId));
  if (open.length === 0) return null;
  return (
    <Notice tone="warning">{t('warning.members', { names: open.map(({ fullName }) => fullName).join(', ') })}</Notice>
  );
}
