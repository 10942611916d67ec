import { useTranslation } from 'react-i18next';
import { votingKinds } from '../../../../core/src/voting/voting.js';
import { Checkbox } from '../../../../web-shared/src/fields/checkbox.js';
import { Select } from '../../../../web-shared/src/fields/select.js';
import { TextArea } from '../../../../web-shared/src/fields/text-field.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { MatterChoice } from '../../../../web-shared/src/voting/matter-choice.js';
import { CommitteeChoice } from '../committees/committee-choice.js';
import { useSteering } from '../orders/steering-context.js';
import { faultsOf, type VoteDraft, withTerms } from './vote-draft.js';
import { documentsOf } from './vote-facts.js';

export interface VoteFormProps {
  draft: VoteDraft;
  onChange: (draft: VoteDraft) => void;
  /** Faults are told only after the form was sent. */
  told: boolean;
}

/** Subject, kind, matter with its majority (§3) and the number needed, documents. */
export function VoteForm({ draft, onChange, told }: VoteFormProps) {
  const { t } = useTranslation('steering');
  const { view } = useSteering();
  const documents = documentsOf(view.agenda.items, draft.itemId);
  const faults = told ? faultsOf(draft) : [];
  const isSubjectMissing = faults.includes('subject-missing');
  const take = (documentId: string, isTaken: boolean) => {
    const kept = draft.documentIds.filter((other) => other !== documentId);
    onChange({ ...draft, documentIds: isTaken ? [...kept, documentId] : kept });
  };
  return (
    <div className="k-stack">
      <TextArea
        label={t('voteForm.subject')}
        hint={t('voteForm.subjectHint')}
        error={isSubjectMissing ? t('voteForm.fault.subject-missing') : null}
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
      <CommitteeChoice draft={draft} onChange={onChange} />
      {(view.committees ?? []).length === 0 && (
        <MatterChoice
          value={draft}
          onChange={(terms) => onChange(withTerms(draft, terms))}
          statutorySize={view.header.statutorySize}
          withForm
          told={told}
        />
      )}
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
      {faults.includes('secret-by-paper') && <Refusal refusal={{ text: t('voteForm.fault.secret-by-paper') }} />}
    </div>
  );
}
