import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAnnounce } from '../../../../web-shared/src/status/status-provider.js';
import { OfficePage } from '../../app/office-page.js';
import { createTerm, renewTerms } from '../../data/terms.js';
import { useSending } from '../../forms/use-sending.js';
import { blankTerm, inputOf, type TermDraft } from './term-draft.js';
import { TermForm, termFields } from './term-form.js';

/** /council/new: a term of a council, and on to its members. */
export function NewTermPage() {
  const { t } = useTranslation('office');
  const navigate = useNavigate();
  const client = useQueryClient();
  const announce = useAnnounce();
  const sending = useSending(
    (draft: TermDraft) => createTerm({ ...inputOf(draft), clubs: [], guests: [] }),
    (term) => {
      renewTerms(client);
      announce.done(t('term.created', { council: term.councilName }));
      navigate(`/council/${term.termId}`, { replace: true });
    },
    termFields,
  );
  return (
    <OfficePage title={t('term.newTitle')} back={{ to: '/council', text: t('council.title') }}>
      <TermForm initial={blankTerm} sending={sending} submitLabel={t('term.create')} />
    </OfficePage>
  );
}
