import { useTranslation } from 'react-i18next';
import type { PlannedVote } from '../../../../core/src/agenda/agenda-item.js';
import { TextField } from '../../../../web-shared/src/fields/text-field.js';

/** K-06: a committee votes by its statut; the matters of the law with majorities of their own are the council's. */
export function StatutTerms({ vote, onChange }: { vote: PlannedVote; onChange: (vote: PlannedVote) => void }) {
  const { t } = useTranslation('office');
  return (
    <>
      <p>{t('newSitting.vote')}</p>
      <TextField
        label={t('newSitting.basis')}
        maxLength={200}
        value={vote.basis}
        onChange={(basis) => onChange({ ...vote, basis })}
      />
    </>
  );
}
