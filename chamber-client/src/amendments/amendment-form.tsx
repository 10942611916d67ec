import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { AmendmentChange } from '../../../core/src/amendments/amendment.js';
import { changeFault } from '../../../core/src/amendments/apply-change.js';
import type { DraftText } from '../../../core/src/amendments/draft-text.js';
import { keptTogether } from '../../../protocol/src/kept-together.js';
import { RadioGroup } from '../../../web-shared/src/fields/radio-group.js';
import { Select } from '../../../web-shared/src/fields/select.js';
import { TextArea, TextField } from '../../../web-shared/src/fields/text-field.js';

const kinds = ['reword', 'rewrite', 'delete', 'insert'] as const;

/** What somebody types; from it the change, or nothing while something is missing. */
export interface AmendmentDraft {
  readonly unitId: string | null;
  readonly kind: (typeof kinds)[number];
  readonly find: string;
  readonly text: string;
  readonly label: string;
}

export const blankAmendment: AmendmentDraft = { unitId: null, kind: 'reword', find: '', text: '', label: '' };

/** @param text the draft as it stands; null when only its paper is there: place and change are told in words. */
export function changeOf(text: DraftText | null, draft: AmendmentDraft): AmendmentChange | null {
  const { unitId, kind, find, text: words, label } = draft;
  if (!text) return described(label, words);
  if (unitId === null) return null;
  switch (kind) {
    case 'reword':
      return { kind, unitId, find, text: words };
    case 'rewrite':
      return { kind, unitId, text: words.trim() };
    case 'delete':
      return { kind, unitId };
    case 'insert':
      return label.trim() === '' ? null : { kind, afterUnitId: unitId, label: label.trim(), text: words.trim() };
  }
}

function described(place: string, text: string): AmendmentChange {
  return { kind: 'described', place: place.trim(), text: text.trim() };
}

/** One question after another: where, what, which words. @param isChecked whether missing parts are named */
export function AmendmentForm({
  text,
  draft,
  onChange,
  isChecked,
}: {
  text: DraftText | null;
  draft: AmendmentDraft;
  onChange: (draft: AmendmentDraft) => void;
  isChecked: boolean;
}) {
  const { t } = useTranslation('amendments');
  const quoteId = useId();
  const change = changeOf(text, draft);
  const fault = change ? changeFault(text ?? [], change) : 'amendment-place-unknown';
  const told = (code: typeof fault) => (isChecked && fault === code ? t(`form.fault.${code}`) : null);
  const set = (part: Partial<AmendmentDraft>) => onChange({ ...draft, ...part });
  if (!text) {
    return (
      <>
        <TextField
          label={t('form.place')}
          hint={t('form.placeHint')}
          value={draft.label}
          onChange={(label) => set({ label })}
          maxLength={200}
        />
        <TextArea
          label={t('form.described')}
          value={draft.text}
          onChange={(words) => set({ text: words })}
          error={told('amendment-changes-nothing')}
        />
      </>
    );
  }
  const unit = text.find(({ unitId }) => unitId === draft.unitId);
  return (
    <>
      <Select
        label={t('form.unit')}
        options={text.map(({ unitId, label, text: words }) => ({
          value: unitId,
          text: `${label}: ${words.replaceAll('\n', ' ').slice(0, 60)}`,
        }))}
        value={draft.unitId}
        onChange={(unitId) => set({ unitId, text: draft.kind === 'rewrite' ? wordsOf(text, unitId) : draft.text })}
        error={told('amendment-place-unknown')}
      />
      {unit && (
        <blockquote className="a-quote" lang="pl" aria-labelledby={quoteId}>
          <p className="k-small k-soft" id={quoteId}>
            {t('form.current')}
          </p>
          <p className="a-quote__text">{keptTogether(unit.text)}</p>
        </blockquote>
      )}
      <RadioGroup
        label={t('form.kind')}
        options={kinds.map((value) => ({ value, text: t(`form.kinds.${value}`) }))}
        value={draft.kind}
        onChange={(kind) => set({ kind, text: kind === 'rewrite' ? (unit?.text ?? '') : '' })}
      />
      {draft.kind === 'reword' && (
        <TextField
          label={t('form.find')}
          hint={t('form.findHint')}
          value={draft.find}
          onChange={(find) => set({ find })}
          error={told('amendment-place-ambiguous')}
        />
      )}
      {draft.kind === 'insert' && (
        <TextField
          label={t('form.label')}
          hint={t('form.labelHint')}
          value={draft.label}
          onChange={(label) => set({ label })}
          maxLength={60}
        />
      )}
      {draft.kind !== 'delete' && (
        <TextArea
          label={t(draft.kind === 'reword' ? 'form.text' : 'form.newText')}
          hint={draft.kind === 'reword' ? t('form.strikeHint') : undefined}
          value={draft.text}
          onChange={(words) => set({ text: words })}
          error={told('amendment-changes-nothing')}
        />
      )}
    </>
  );
}

function wordsOf(text: DraftText, unitId: string): string {
  return text.find((unit) => unit.unitId === unitId)?.text ?? '';
}
