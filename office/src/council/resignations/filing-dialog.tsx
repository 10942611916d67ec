import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fullName } from '../../../../core/src/council/council.js';
import { localDay } from '../../../../core/src/kernel/warsaw-time.js';
import type { Term } from '../../../../protocol/src/http/office.js';
import { Select } from '../../../../web-shared/src/fields/select.js';
import { TextField } from '../../../../web-shared/src/fields/text-field.js';
import { useCheckedForm } from '../../../../web-shared/src/fields/use-checked-form.js';
import { useAnnounce } from '../../../../web-shared/src/status/status-provider.js';
import { useMembers } from '../../data/members.js';
import { fileResignation, keepResignations } from '../../data/resignations.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useSending } from '../../forms/use-sending.js';

/** A resignation that was filed: by whom, on which day. */
export function FilingDialog({ term, onClose }: { term: Term; onClose: () => void }) {
  const { t } = useTranslation('office');
  const client = useQueryClient();
  const announce = useAnnounce();
  const { data: members = [] } = useMembers(term.termId);
  const officers = members.flatMap((member) =>
    member.office !== null && member.mandate === 'active' ? [{ ...member, office: member.office }] : [],
  );
  const [chosen, setChosen] = useState('');
  const [filedOn, setFiledOn] = useState(() => localDay(Date.now()));
  const memberId = chosen || (officers[0]?.memberId ?? '');
  const keep = useSending(
    () => fileResignation(term.termId, { memberId, filedOn }),
    (known) => {
      keepResignations(client, term.termId, known);
      announce.done(t('resignations.filed'));
      onClose();
    },
    ['memberId', 'filedOn'],
  );
  const dayFault = filedOn === '' ? t('resignations.dayMissing') : null;
  const whoFault = memberId === '' ? t('resignations.noOfficers') : null;
  const { form, onSubmit, told } = useCheckedForm(!dayFault && !whoFault, () => keep.send(undefined));
  return (
    <FormDialog
      title={t('resignations.fileTitle')}
      action={t('members.save')}
      pending={keep.pending}
      refusal={keep.refusal}
      form={form}
      onSubmit={onSubmit}
      onClose={onClose}
    >
      <Select
        label={t('resignations.who')}
        options={officers.map((member) => ({
          value: member.memberId,
          text: `${fullName(member)} – ${t(`resignations.officeOf.${member.office}`)}`,
        }))}
        value={memberId}
        onChange={setChosen}
        error={told(whoFault) ?? keep.errorAt('memberId')}
      />
      <TextField
        label={t('resignations.filedOn')}
        type="date"
        value={filedOn}
        onChange={setFiledOn}
        error={told(dayFault) ?? keep.errorAt('filedOn')}
      />
    </FormDialog>
  );
}
