import { useTranslation } from 'react-i18next';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { Dialog } from '../../../../web-shared/src/dialog/dialog.js';
import { OathRoll } from './oath-roll.js';

/** Oaths at any time of the session: before the opening of the first one, and of those who were absent then (art. 23a ust. 3). */
export function OathDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation('oaths');
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={t('title')}
      size="wide"
      footer={<Button onClick={onClose}>{t('close')}</Button>}
    >
      <OathRoll />
    </Dialog>
  );
}
