import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../../web-shared/src/dialog/dialog.js';
import { useSteering } from '../orders/steering-context.js';
import { EnterVotes } from './enter-votes.js';

/** Votes entered for others on the console; the operator has a place of its own for it. */
export function EnterVotesDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('byHand');
  const { byHand, rollCall } = useSteering().view;
  return (
    <Dialog isOpen size="wide" title={t('enter.open')} onClose={onClose}>
      {byHand && <EnterVotes byHand={byHand} replacesDevices={rollCall !== null} />}
    </Dialog>
  );
}
