import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { TextArea } from '../../../../web-shared/src/fields/text-field.js';
import { useSteering } from '../orders/steering-context.js';
import { isVotingPending } from '../voting/voting-stage.js';
import { BlockAnnounced } from './block-announced.js';
import { BlockQuestion } from './block-question.js';

/** V-28: minutes of several sessions in one vote, when nobody objects. */
export function MinutesTogether() {
  const { t } = useTranslation('amendments');
  const { view, mayOrder, offlineBecause } = useSteering();
  const [isAsked, setAsked] = useState(false);
  const item = view.agenda.items.find(({ itemId }) => itemId === view.agenda.currentItemId);
  const block = view.draftOnTable?.block ?? null;
  if (block) return <BlockAnnounced block={block} />;
  if (item?.kind !== 'minutes' || isVotingPending(view) || !mayOrder('ProposeBlock')) return null;
  return (
    <div className="k-row">
      <Button kind="quiet" unavailable={offlineBecause !== null} onClick={() => setAsked(true)}>
        {t('panel.together')}
      </Button>
      {isAsked && <MinutesDialog itemId={item.itemId} onClose={() => setAsked(false)} />}
    </div>
  );
}

function MinutesDialog({ itemId, onClose }: { itemId: string; onClose: () => void }) {
  const { t } = useTranslation('amendments');
  const [typed, setTyped] = useState('');
  const parts = typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return (
    <BlockQuestion itemId={itemId} of="minutes" parts={parts} onClose={onClose}>
      <TextArea label={t('block.minutes')} rows={4} value={typed} onChange={setTyped} />
    </BlockQuestion>
  );
}
