import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Term } from '../../../../protocol/src/http/office.js';
import type { ResignationRecord } from '../../../../protocol/src/http/resignations.js';
import { ConfirmDialog } from '../../../../web-shared/src/dialog/confirm-dialog.js';
import { useAnnounce } from '../../../../web-shared/src/status/status-provider.js';
import { endOffice, keepResignations } from '../../data/resignations.js';
import { renewTerms } from '../../data/terms.js';
import { useSending } from '../../forms/use-sending.js';
import { standingText } from './standing-text.js';

export interface EndOfOfficeProps {
  term: Term;
  record: ResignationRecord;
  onClose: () => void;
}

/** The register of offices is changed by a person, never by itself; the basis goes into the audit trail. */
export function EndOfOffice({ term, record, onClose }: EndOfOfficeProps) {
  const { t } = useTranslation('office');
  const client = useQueryClient();
  const announce = useAnnounce();
  const change = useSending(
    () => endOffice(term.termId, record.resignationId),
    (known) => {
      keepResignations(client, term.termId, known);
      renewTerms(client);
      announce.done(t('resignations.changed'));
      onClose();
    },
  );
  return (
    <ConfirmDialog
      isOpen
      title={t('resignations.officeTitle', { name: record.fullName })}
      confirmLabel={t('resignations.step.office')}
      pending={change.pending}
      refusal={change.refusal}
      onConfirm={() => change.send(undefined)}
      onCancel={onClose}
    >
      <p>{standingText(t, record)}</p>
      <p>{t(`resignations.after.${record.office}`)}</p>
    </ConfirmDialog>
  );
}
