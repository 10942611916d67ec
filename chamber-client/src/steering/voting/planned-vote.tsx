import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../web-shared/src/actions/button.js';
import type { DocumentLink } from '../../../../web-shared/src/agenda/document-links.js';
import { MatterQuestion } from './matter-question.js';
import type { VoteDraftState } from './use-vote-draft.js';
import type { VoteDraft } from './vote-draft.js';
import { VoteFacts } from './vote-facts.js';
import { VoteForm } from './vote-form.js';

/** The vote the agenda foresees, before it is prepared: to be read and confirmed, changed when the matter asks for it (G-05). */
export function PlannedVote({
  draft,
  state,
  onOpenDocument,
}: {
  draft: VoteDraft;
  state: VoteDraftState;
  onOpenDocument: (document: DocumentLink) => void;
}) {
  const { t } = useTranslation('steering');
  const [isEditing, setEditing] = useState(false);
  return (
    <section className="k-panel k-stack" aria-label={t('vote.planned')}>
      <div className="k-row k-row--between">
        <h3 className="s-panel-title">{t('vote.planned')}</h3>
        <div className="k-row">
          {state.isChanged && (
            <Button kind="quiet" onClick={state.reset}>
              {t('vote.asPlanned')}
            </Button>
          )}
          <Button kind="quiet" aria-expanded={isEditing} onClick={() => setEditing(!isEditing)}>
            {t(isEditing ? 'vote.stopEditing' : 'vote.edit')}
          </Button>
        </div>
      </div>
      <MatterQuestion draft={draft} onAnswer={state.change} />
      {isEditing ? (
        <VoteForm draft={draft} onChange={state.change} told />
      ) : (
        <VoteFacts vote={draft} onOpenDocument={onOpenDocument} />
      )}
    </section>
  );
}
