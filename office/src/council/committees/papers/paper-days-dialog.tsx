import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommitteePaperRecord } from '../../../../../protocol/src/http/committee-papers.js';
import type { Term } from '../../../../../protocol/src/http/office.js';
import { useCheckedForm } from '../../../../../web-shared/src/fields/use-checked-form.js';
import { useAnnounce } from '../../../../../web-shared/src/status/status-provider.js';
import { changePaperDays, keepCommitteePapers } from '../../../data/committee-papers.js';
import { FormDialog } from '../../../forms/form-dialog.js';
import { useSending } from '../../../forms/use-sending.js';
import { dayFields, PaperDaysFields } from './paper-days-fields.js';

export interface PaperDaysDialogProps {
  term: Term;
  paper: CommitteePaperRecord;
  onClose: () => void;
}

/** Days of a paper that came later or were written wrong; what stood before stays in the audit trail. */
export function PaperDaysDialog({ term, paper, onClose }: PaperDaysDialogProps) {
  const { t } = useTranslation('office');
  const client = useQueryClient();
  const announce = useAnnounce();
  const [days, setDays] = useState(paper.days);
  const name = t(`papers.nameOf.${paper.kind}`, { year: paper.year });
  const keep = useSending(
    () => changePaperDays(term.termId, paper.paperId, { ...days, basedOn: paper.daysNo }),
    (known) => {
      keepCommitteePapers(client, term.termId, known);
      announce.done(t('papers.daysKept', { name }));
      onClose();
    },
    dayFields,
  );
  const missing = days.adoptedOn === '' ? t('papers.adoptedMissing') : null;
  const { told, ...form } = useCheckedForm(missing === null, () => keep.send(undefined));
  return (
    <FormDialog
      title={t('papers.daysTitle', { name })}
      action={t('members.save')}
      pending={keep.pending}
      refusal={keep.refusal}
      onClose={onClose}
      {...form}
    >
      <PaperDaysFields
        days={days}
        onChange={setDays}
        errorOf={(field) => (field === 'adoptedOn' ? told(missing) : null) ?? keep.errorAt(field)}
      />
    </FormDialog>
  );
}
