import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Term } from '../../../../protocol/src/http/office.js';
import { useAnnounce } from '../../../../web-shared/src/status/status-provider.js';
import { changeTerm, renewTerms } from '../../data/terms.js';
import { useSending } from '../../forms/use-sending.js';
import { draftOf, inputOf, type TermDraft } from './term-draft.js';
import { TermForm, termFields } from './term-form.js';

/** Name, municipality, label and size of a term, to be corrected. */
export function TermDetails({ term }: { term: Term }) {
  const { t } = useTranslation('office');
  const client = useQueryClient();
  const announce = useAnnounce();
  const sending = useSending(
    (draft: TermDraft) => changeTerm(term.termId, (input) => ({ ...input, ...inputOf(draft) })),
    () => {
      renewTerms(client);
      announce.done(t('term.saved'));
    },
    termFields,
  );
  return (
    <TermForm key={term.termId} initial={draftOf(term)} sending={sending} submitLabel={t('term.save')} trainingFixed />
  );
}
