import { useTranslation } from 'react-i18next';
import type { CommitteePaperDaysInput } from '../../../../../protocol/src/http/committee-papers.js';
import { TextField } from '../../../../../web-shared/src/fields/text-field.js';

/** Paths of the hub's refusals about days. */
export const dayFields = ['adoptedOn', 'presentedOn', 'approvedOn'] as const;

export interface PaperDaysFieldsProps {
  days: CommitteePaperDaysInput;
  onChange: (days: CommitteePaperDaysInput) => void;
  errorOf: (field: (typeof dayFields)[number]) => string | null;
}

/** When the committee adopted a paper, when the council got it and, where the statut says so, approved it. */
export function PaperDaysFields({ days, onChange, errorOf }: PaperDaysFieldsProps) {
  const { t } = useTranslation('office');
  const later = (value: string) => (value === '' ? null : value);
  return (
    <>
      <TextField
        label={t('papers.adoptedOn')}
        type="date"
        value={days.adoptedOn}
        onChange={(adoptedOn) => onChange({ ...days, adoptedOn })}
        error={errorOf('adoptedOn')}
      />
      <TextField
        label={t('papers.presentedOn')}
        hint={t('papers.presentedHint')}
        optional
        type="date"
        value={days.presentedOn ?? ''}
        onChange={(value) => onChange({ ...days, presentedOn: later(value) })}
        error={errorOf('presentedOn')}
      />
      <TextField
        label={t('papers.approvedOn')}
        hint={t('papers.approvedHint')}
        optional
        type="date"
        value={days.approvedOn ?? ''}
        onChange={(value) => onChange({ ...days, approvedOn: later(value) })}
        error={errorOf('approvedOn')}
      />
    </>
  );
}
