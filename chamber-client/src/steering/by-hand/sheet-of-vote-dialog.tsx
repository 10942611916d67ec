import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../../web-shared/src/dialog/dialog.js';
import { VoteSheets } from '../../../../web-shared/src/vote-sheets/vote-sheets.js';
import { useSteering } from '../orders/steering-context.js';

/** V-15: the paper of one vote: the sheet to print before and during it, its scan afterwards. */
export function SheetOfVoteDialog({ votingId, onClose }: { votingId: string; onClose: () => void }) {
  const { t } = useTranslation('byHand');
  const { header, results } = useSteering().view;
  const isCounted = results.some((result) => result.votingId === votingId);
  return (
    <Dialog isOpen title={t('sheet.title')} onClose={onClose}>
      <VoteSheets sessionId={header.sessionId} votingId={votingId} isCounted={isCounted} />
    </Dialog>
  );
}
