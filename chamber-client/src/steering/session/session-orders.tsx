import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { useAnnounce } from '../../../../web-shared/src/status/status-provider.js';
import { OrderButton } from '../orders/order-button.js';
import { useSteering, useSteeringOrder } from '../orders/steering-context.js';
import { RecessDialog } from './recess-dialog.js';
import { SessionMenu } from './session-menu.js';

/** What may be ordered of the session at any time beside the next step. */
export function SessionOrders() {
  const { t } = useTranslation('steering');
  const { view, mayOrder, offlineBecause } = useSteering();
  const order = useSteeringOrder();
  const announce = useAnnounce();
  const [isRecessOpen, setRecessOpen] = useState(false);
  const { status } = view.header;
  if (status === 'none' || status === 'prepared' || status === 'closed') return null;
  const { present, required, met } = view.quorum;
  return (
    <>
      <div className="k-row">
        <OrderButton
          type="CheckQuorum"
          payload={{}}
          order={order}
          onAccepted={() => announce.done(t(met ? 'quorum.checked' : 'quorum.missing', { present, required }))}
        >
          {t('quorum.check')}
        </OrderButton>
        {status === 'open' && mayOrder('StartRecess') && (
          <Button icon="pause" unavailable={offlineBecause !== null} onClick={() => setRecessOpen(true)}>
            {t('recess.action')}
          </Button>
        )}
        <SessionMenu />
      </div>
      {order.refusal && <Refusal refusal={order.refusal} />}
      <RecessDialog isOpen={isRecessOpen} onClose={() => setRecessOpen(false)} />
    </>
  );
}
