import { useTranslation } from 'react-i18next';
import { votingKinds } from '../../../../core/src/voting/voting.js';
import { votingMatters } from '../../../../core/src/voting/voting-matters.js';
import { Checkbox } from '../../../../web-shared/src/fields/checkbox.js';
import { Select } from '../../../../web-shared/src/fields/select.js';
import { TextArea, TextField } from '../../../../web-shared/src/fields/text-field.js';
import { Notice } from '../../../../web-shared/src/status/notice.js';
import { majorityText, thresholdText } from '../../../../web-shared/src/voting/voting-texts.js';
import { useSteering } from '../orders/steering-context.js';
import { MajorityFields } from './majority-fields.js';
import { type DraftFault, type VoteDraft, withMatter } from './vote-draft.js';
import { documentsOf } from './vote-facts.js';

const matterIds = [...(Object.keys(votingMatters) as (keyof typeof votingMatters)[]), 'own'] as const;

export interface VoteFormProps {
  draft: VoteDraft;
  onChange: (draft: VoteDraft) => void;
  /** Faults to be told now; none before the form is first sent. */
  faults: readonly DraftFault[];
}

/** Subject, kind, matter with its majority (§3), documents. The number needed is always in sight (Q-04). */
export function VoteForm({ draft, onChange, faults }: VoteFormProps) {
  const { t } = useTranslation('steering');
  const { view } = useSteering();
  const documents = documentsOf(view.agenda.items, draft.itemId);
  const faultText = (fault: DraftFault) => (faults.includes(fault) ? t(`voteForm.fault.${fault}`) : null);
  const matterText = (matter: (typeof matterIds)[number]) => {
    if (matter === 'own') return t('voteForm.matter.own');
    const { majority, basis } = votingMatters[matter];
    return `${t(`voteForm.matter.${matter}`)}: ${majorityText(t, majority)} (${basis})`;
  };
  const take = (documentId: string, isTaken: boolean) => {
    const kept = draft.documentIds.filter((other) => other !== documentId);
    onChange({ ...draft, documentIds: isTaken ? [...kept, documentId] : kept });
  };
  return (
    <div className="k-stack">
      <TextArea
        label={t('voteForm.subject')}
        hint={t('voteForm.subjectHint')}
        error={faultText('subject-missing')}
        maxLength={1000}
        rows={2}
        value={draft.subject}
        onChange={(subject) => onChange({ ...draft, subject })}
      />
      <Select
        label={t('voteForm.kind')}
        options={votingKinds.map((kind) => ({ value: kind, text: t(`votingKind.${kind}`, { ns: 'shared' }) }))}
        value={draft.kind}
        onChange={(kind) => onChange({ ...draft, kind })}
      />
      <Select
        label={t('voteForm.majority')}
        hint={t('voteForm.majorityHint')}
        options={matterIds.map((matter) => ({ value: matter, text: matterText(matter) }))}
        value={draft.matter}
        onChange={(matter) => onChange(withMatter(draft, matter))}
      />
      {draft.matter === 'own' && (
        <>
          <MajorityFields
            majority={draft.majority}
            onChange={(majority) => onChange({ ...draft, majority })}
            error={faultText('majority-invalid')}
          />
          <TextField
            label={t('voteForm.basis')}
            hint={t('voteForm.basisHint')}
            error={faultText('basis-missing')}
            maxLength={200}
            value={draft.basis}
            onChange={(basis) => onChange({ ...draft, basis })}
          />
        </>
      )}
      <Notice>{thresholdText(t, draft.majority, view.header.statutorySize)}</Notice>
      {documents.length > 0 && (
        <fieldset className="k-field">
          <legend className="k-field__label">{t('voteForm.documents')}</legend>
          {documents.map(({ documentId, title }) => (
            <Checkbox
              key={documentId}
              label={title}
              checked={draft.documentIds.includes(documentId)}
              onChange={(isTaken) => take(documentId, isTaken)}
            />
          ))}
        </fieldset>
      )}
    </div>
  );
}
