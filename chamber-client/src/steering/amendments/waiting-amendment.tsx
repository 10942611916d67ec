import { useTranslation } from 'react-i18next';
import type { AmendmentView, DraftView } from '../../../../protocol/src/views/drafts-part.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { reachText } from '../../../../web-shared/src/drafts/change-text.js';
import { moveTo } from '../../../../web-shared/src/sorting/move-to.js';
import type { Order } from '../../orders/use-order.js';
import { OrderButton } from '../orders/order-button.js';
import { useSteering } from '../orders/steering-context.js';
import { amendmentVote } from './plan-amendment-step.js';

/** What may be done with an amendment that waits, and why it stands where it stands (V-26). */
export function WaitingAmendment({
  amendment,
  draft,
  place,
  order,
  mayAct,
  onMoot,
  onTakeOver,
}: {
  amendment: AmendmentView;
  draft: DraftView;
  place: number;
  order: Order;
  mayAct: boolean;
  onMoot: () => void;
  onTakeOver: () => void;
}) {
  const { t } = useTranslation('amendments');
  const { view, mayOrder } = useSteering();
  const { amendmentId, no, change, reach, proposedMoot } = amendment;
  const button = { kind: 'quiet', className: 's-small-button', order } as const;
  const moved = (to: number) => ({ itemId: draft.itemId, order: moveTo(draft.order, amendmentId, to) });
  return (
    <>
      {reach && <p className="k-small k-soft">{reachText(t, change, reach)}</p>}
      {proposedMoot && (
        <p className="a-proposal">
          {proposedMoot.becauseNo === null
            ? t('panel.mootGone')
            : t('panel.mootBecause', { no: proposedMoot.becauseNo })}
        </p>
      )}
      {mayAct && (
        <div className="k-row s-item-orders">
          {proposedMoot && mayOrder('DeclareAmendmentMoot') && (
            <Button
              kind="secondary"
              className="s-small-button"
              aria-label={t('panel.declareMootOf', { no })}
              onClick={onMoot}
            >
              {t('panel.declareMoot')}
            </Button>
          )}
          {!proposedMoot && place > 0 && (
            <OrderButton
              {...button}
              type="PrepareVoting"
              payload={amendmentVote(view, draft, amendment)}
              aria-label={t('panel.voteOf', { no })}
            >
              {t('panel.vote')}
            </OrderButton>
          )}
          {place > 0 && (
            <OrderButton
              {...button}
              type="SetAmendmentOrder"
              payload={moved(place - 1)}
              aria-label={t('panel.earlierOf', { no })}
            >
              {t('panel.earlier')}
            </OrderButton>
          )}
          {place < draft.order.length - 1 && (
            <OrderButton
              {...button}
              type="SetAmendmentOrder"
              payload={moved(place + 1)}
              aria-label={t('panel.laterOf', { no })}
            >
              {t('panel.later')}
            </OrderButton>
          )}
          {mayOrder('MakeSponsorAmendment') && (
            <Button
              kind="quiet"
              className="s-small-button"
              aria-label={t('panel.takeOverOf', { no })}
              onClick={onTakeOver}
            >
              {t('panel.takeOver')}
            </Button>
          )}
          <OrderButton
            {...button}
            type="WithdrawAmendment"
            payload={{ amendmentId }}
            aria-label={t('panel.withdrawOf', { no })}
          >
            {t('panel.withdraw')}
          </OrderButton>
        </div>
      )}
    </>
  );
}
