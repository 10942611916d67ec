import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../../web-shared/src/dialog/dialog.js';
import { useSteering } from '../orders/steering-context.js';
import { ConfirmSheets } from './confirm-sheets.js';

/** The second reading of sheets, wherever the chair is asked for it. */
export function SheetsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('byHand');
  const { byHand } = useSteering().view;
  return (
    <Dialog isOpen size="wide" title={t('sheets.heading')} onClose={onClose}>
      {byHand && <ConfirmSheets byHand={byHand} />}
    </Dialog>
  );
}
