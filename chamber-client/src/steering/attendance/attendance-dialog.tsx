import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../../web-shared/src/dialog/dialog.js';
import { AttendanceTable } from './attendance-table.js';

/** The register in reach of the chair, who keeps it where no operator sits in the hall. */
export function AttendanceDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation('steering');
  return (
    <Dialog isOpen={isOpen} onClose={onClose} size="wide" title={t('attendance.title')}>
      <AttendanceTable />
    </Dialog>
  );
}
