import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftView } from '../../../../protocol/src/views/drafts-part.js';
import { ConfirmDialog } from '../../../../web-shared/src/dialog/confirm-dialog.js';
import { changeText } from '../../../../web-shared/src/drafts/change-text.js';
import { Checkbox } from '../../../../web-shared/src/fields/checkbox.js';
import { useSteeringOrder } from '../orders/steering-context.js';

/** V-28: which amendments are voted together, when nobody objects. */
export function BlockDialog({ draft, onClose }: { draft: DraftView; onClose: () => void }) {
  const { t } = useTranslation('amendments');
  const order = useSteeringOrder();
  const waiting = draft.order.flatMap((id) => draft.amendments.find(({ amendmentId }) => amendmentId === id) ?? []);
  const [chosen, setChosen] = useState<readonly string[]>(draft.order);
  const confirm = async () => {
    const parts = draft.order.filter((id) => chosen.includes(id));
    if (await order.give('ProposeBlock', { itemId: draft.itemId, of: 'amendments', parts })) onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      title={t('block.title')}
      confirmLabel={t('block.confirm')}
      pending={order.pending !== null}
      refusal={order.refusal}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <div className="k-stack">
        <p>{t('block.text')}</p>
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
      </div>
    </ConfirmDialog>
  );
}
