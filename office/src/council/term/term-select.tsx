import { useTranslation } from 'react-i18next';
import type { Term } from '../../../../protocol/src/http/office.js';
import { Select } from '../../../../web-shared/src/fields/select.js';

/** Chooses one of the terms; nothing where there is no choice. */
export function TermSelect({
  term,
  terms,
  onChange,
}: {
  term: Term;
  terms: readonly Term[];
  onChange: (termId: string) => void;
}) {
  const { t } = useTranslation('office');
  if (terms.length < 2) return null;
  return (
    <Select
      label={t('council.shownTerm')}
      options={terms.map(({ termId, councilName, label, training }) => ({
        value: termId,
        text: t(training ? 'council.termNameTraining' : 'council.termName', { council: councilName, label }),
      }))}
      value={term.termId}
      onChange={onChange}
    />
  );
}
