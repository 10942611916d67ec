import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftView } from '../../../../protocol/src/views/drafts-part.js';
import { changeText } from '../../../../web-shared/src/drafts/change-text.js';
import { Checkbox } from '../../../../web-shared/src/fields/checkbox.js';
import { BlockQuestion } from './block-question.js';

/** V-28: which amendments are voted together, when nobody objects. */
export function BlockDialog({ draft, onClose }: { draft: DraftView; onClose: () => void }) {
  const { t } = useTranslation('amendments');
  const waiting = draft.order.flatMap((id) => draft.amendments.find(({ amendmentId }) => amendmentId === id) ?? []);
  const [chosen, setChosen] = useState<readonly string[]>(draft.order);
  const parts = draft.order.filter((id) => chosen.includes(id));
  return (
    <BlockQuestion itemId={draft.itemId} of="amendments" parts={parts} onClose={onClose}>
      {waiting.map(({ amendmentId, no, place, change }) => (
        <Checkbox
          key={amendmentId}
          label={t('panel.number', { no })}
          hint={changeText(t, place, change)}
          checked={chosen.includes(amendmentId)}
          onChange={(isChosen) =>
            setChosen(isChosen ? [...chosen, amendmentId] : chosen.filter((id) => id !== amendmentId))
          }
        />
      ))}
    </BlockQuestion>
  );
}
