import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isValidMajority } from '../../../../core/src/voting/majority.js';
import type { CommitteeInput, CommitteeRecord } from '../../../../protocol/src/http/committees.js';
import type { MemberRecord, Term } from '../../../../protocol/src/http/office.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { useCheckedForm } from '../../../../web-shared/src/fields/use-checked-form.js';
import { useAnnounce } from '../../../../web-shared/src/status/status-provider.js';
import { changeCommittee, createCommittee, renewCommittees } from '../../data/committees.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useSending } from '../../forms/use-sending.js';
import { blankCommittee, committeeInputOf } from './committee-draft.js';
import { CommitteeFields } from './committee-fields.js';
import { CompositionNotes } from './composition-notes.js';

export interface CommitteeDialogProps {
  term: Term;
  members: readonly MemberRecord[];
  /** null: a new one. */
  committee: CommitteeRecord | null;
  onClose: () => void;
}

/** One committee, new or as it stands; a dissolved one keeps its sittings and can be called back. */
export function CommitteeDialog({ term, members, committee, onClose }: CommitteeDialogProps) {
  const { t } = useTranslation('office');
  const client = useQueryClient();
  const announce = useAnnounce();
  const [draft, setDraft] = useState<CommitteeInput>(() => (committee ? committeeInputOf(committee) : blankCommittee));
  const done = (text: string) => {
    renewCommittees(client, term.termId);
    announce.done(text);
    onClose();
  };
  const send = (input: CommitteeInput) =>
    committee
      ? changeCommittee(term.termId, committee.committeeId, { ...input, version: committee.version })
      : createCommittee(term.termId, input);
  const keep = useSending(send, ({ name }) => done(t('committees.saved', { name })), [
    'chairId',
    'quorum',
    'majority',
    'name',
  ]);
  const dissolve = useSending(send, ({ name, closed }) =>
    done(t(closed ? 'committees.dissolved' : 'committees.restored', { name })),
  );
  const isNamed = draft.name.trim() !== '';
  const isMajority = isValidMajority(draft.majority);
  const { form, onSubmit, told } = useCheckedForm(isNamed && isMajority, () => keep.send(draft));
  const faults = {
    name: isNamed ? null : t('committees.nameMissing'),
    majority: isMajority ? null : t('majorityFields.invalid', { ns: 'shared' }),
    chairId: null,
    quorum: null,
  };
  const refusal = keep.refusal ?? dissolve.refusal;
  return (
    <FormDialog
      size="wide"
      title={committee ? t('committees.editTitle', { name: committee.name }) : t('committees.add')}
      action={t(committee ? 'members.save' : 'committees.add')}
      pending={keep.pending}
      refusal={refusal}
      form={form}
      onSubmit={onSubmit}
      onClose={onClose}
      aside={
        committee && (
          <Button
            kind="quiet"
            className="o-foot-start"
            pending={dissolve.pending}
            onClick={() => dissolve.send({ ...committeeInputOf(committee), closed: !committee.closed })}
          >
            {t(committee.closed ? 'committees.restore' : 'committees.dissolve')}
          </Button>
        )
      }
    >
      <CommitteeFields
        draft={draft}
        members={members}
        onChange={setDraft}
        errorOf={(field) => keep.errorAt(field) ?? told(faults[field])}
      />
      <CompositionNotes committee={draft} term={term} members={members} />
    </FormDialog>
  );
}
