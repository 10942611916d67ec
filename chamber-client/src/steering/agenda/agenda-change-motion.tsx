import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { useSteering } from '../orders/steering-context.js';
import { NewVoteDialog } from '../voting/new-vote-dialog.js';
import { agendaChangeDraft } from '../voting/vote-draft.js';
import { isVotingPending } from '../voting/voting-stage.js';

/** Art. 20 ust. 1a: a change of the agenda begins with the council's vote on it, under the item in progress. */
export function AgendaChangeMotion() {
  const { t } = useTranslation('ballots');
  const { view, mayOrder, offlineBecause } = useSteering();
  const [isOpen, setOpen] = useState(false);
  const { items, currentItemId } = view.agenda;
  const item = items.find(({ itemId }) => itemId === currentItemId);
  if (view.header.status !== 'open' || !item || isVotingPending(view) || !mayOrder('PrepareVoting')) return null;
  return (
    <>
      <Button kind="quiet" unavailable={offlineBecause !== null} onClick={() => setOpen(true)}>
        {t('agendaMotion.action')}
      </Button>
      {isOpen && (
        <NewVoteDialog
          item={item}
          title={t('agendaMotion.title')}
          initial={agendaChangeDraft(item.itemId)}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
