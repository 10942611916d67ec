import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgendaItemView } from '../../../../protocol/src/views/parts.js';
import { OrderDialog } from '../orders/order-dialog.js';
import { useSteering, useSteeringOrder } from '../orders/steering-context.js';
import { blankDraft, committeeDraft, faultsOf, type VoteDraft } from './vote-draft.js';
import { VoteForm } from './vote-form.js';

/** A vote the agenda does not foresee, under the current item: a formal motion, an amendment, a change of the agenda. */
export function NewVoteDialog({
  item,
  title,
  initial,
  onClose,
}: {
  item: AgendaItemView;
  /** Of the dialog; `Nowe głosowanie` unless given. */
  title?: string;
  /** What the form starts with; a blank one unless given. */
  initial?: VoteDraft;
  onClose: () => void;
}) {
  const { t } = useTranslation('steering');
  const { view } = useSteering();
  const [committee] = view.committees ?? [];
  const order = useSteeringOrder();
  const [draft, setDraft] = useState(() => initial ?? (committee ? committeeDraft(item, committee) : blankDraft(item)));
  const [told, setTold] = useState(false);
  const prepare = async () => {
    setTold(true);
    if (faultsOf(draft).length === 0 && (await order.give('PrepareVoting', draft))) onClose();
  };
  return (
    <OrderDialog
      size="wide"
      title={title ?? t('voteForm.newTitle')}
      confirmLabel={t('step.prepare-voting.label')}
      order={order}
      onConfirm={() => void prepare()}
      onClose={onClose}
    >
      <VoteForm draft={draft} onChange={setDraft} told={told} />
    </OrderDialog>
  );
}
