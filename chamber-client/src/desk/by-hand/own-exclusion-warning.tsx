import { useTranslation } from 'react-i18next';
import { Notice } from '../../../../web-shared/src/status/notice.js';
import { useExclusionWarnings } from '../../../../web-shared/src/voting/use-exclusion-warnings.js';
import { useDesk } from '../desk-context.js';

/** V-12: the councillor's own warning, from the start of the item on; nobody else reads why. The councillor decides. */
export function OwnExclusionWarning({ itemId, votingId = '' }: { itemId: string; votingId?: string }) {
  const { t } = useTranslation('byHand');
  const { view, own } = useDesk();
  const warnings = useExclusionWarnings(view.header.sessionId, itemId, votingId).own;
  if (warnings.length === 0 || own.ballot?.right === 'excluded') return null;
  return (
    <Notice tone="warning">
      {t('warning.own', {
        reasons: warnings
          .map(({ flag, word }) => t('warning.reason', { flag: t(`warning.flag.${flag}`), word }))
          .join(', '),
      })}
    </Notice>
  );
}
