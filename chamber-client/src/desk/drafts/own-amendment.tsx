import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeFault } from '../../../../core/src/amendments/apply-change.js';
import type { DraftView } from '../../../../protocol/src/views/drafts-part.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { useAnnounce } from '../../../../web-shared/src/status/status-provider.js';
import { AmendmentForm, blankAmendment, changeOf } from '../../amendments/amendment-form.js';
import { useOrder } from '../../orders/use-order.js';
import { useDesk } from '../desk-context.js';

/**
 * V-26: a councillor's own amendment, tied to a place in the draft; or an autopoprawka.
 * @param sponsor who enters an autopoprawka, as the agenda names them; null for a councillor
 */
export function OwnAmendment({
  draft,
  sponsor,
  onClose,
}: {
  draft: DraftView;
  sponsor: string | null;
  onClose: () => void;
}) {
  const { t } = useTranslation('amendments');
  const { send, connected } = useDesk();
  const order = useOrder(send);
  const announce = useAnnounce();
  const [typed, setTyped] = useState(blankAmendment);
  const [isChecked, setChecked] = useState(false);
  const move = async () => {
    setChecked(true);
    const change = changeOf(draft.amended, typed);
    if (!change || changeFault(draft.amended ?? [], change)) return;
    const { itemId } = draft;
    const accepted =
      sponsor === null
        ? await order.give('MoveAmendment', { itemId, change, mover: null })
        : await order.give('MakeSponsorAmendment', { itemId, change, takesOver: null, sponsor });
    if (accepted) {
      announce.done(t(sponsor === null ? 'form.done' : 'sponsor.entered'));
      onClose();
    }
  };
  return (
    <div className="k-stack">
      {sponsor !== null && <p>{t('sponsor.enters')}</p>}
      <AmendmentForm text={draft.amended} draft={typed} onChange={setTyped} isChecked={isChecked} />
      {order.refusal && <Refusal refusal={order.refusal} />}
      <div className="k-row">
        <Button onClick={onClose}>{t('dialog.cancel', { ns: 'shared' })}</Button>
        <Button
          kind="primary"
          pending={order.pending !== null}
          unavailable={!connected}
          onClick={() => void (connected && move())}
        >
          {t(sponsor === null ? 'form.confirm' : 'form.enter')}
        </Button>
      </div>
    </div>
  );
}
