import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { useAnnounce } from '../../../../web-shared/src/status/status-provider.js';
import { OrderButton } from '../orders/order-button.js';
import { useSteering, useSteeringOrder } from '../orders/steering-context.js';
import { AdjournDialog } from './adjourn-dialog.js';
import { CloseSessionDialog } from './close-session-dialog.js';
import { RecessDialog } from './recess-dialog.js';

type Opened = 'recess' | 'adjourn' | 'close';

/** What may be ordered of the session at any time beside the next step. */
export function SessionOrders() {
  const { t } = useTranslation('steering');
  const { view, mayOrder, offlineBecause } = useSteering();
  const order = useSteeringOrder();
  const announce = useAnnounce();
  const [opened, setOpened] = useState<Opened | null>(null);
  const { status } = view.header;
  if (status === 'none' || status === 'prepared' || status === 'closed') return null;
  const { present, required, met } = view.quorum;
  const close = () => setOpened(null);
  const isAway = offlineBecause !== null;
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
          <Button icon="pause" unavailable={isAway} onClick={() => setOpened('recess')}>
            {t('recess.action')}
          </Button>
        )}
        {(status === 'open' || status === 'recess') && mayOrder('AdjournSitting') && (
          <Button unavailable={isAway} onClick={() => setOpened('adjourn')}>
            {t('adjourn.action')}
          </Button>
        )}
        {mayOrder('CloseSession') && (
          <Button unavailable={isAway} onClick={() => setOpened('close')}>
            {t('closeSession.action')}
          </Button>
        )}
      </div>
      {order.refusal && <Refusal refusal={order.refusal} />}
      <RecessDialog isOpen={opened === 'recess'} onClose={close} />
      <AdjournDialog isOpen={opened === 'adjourn'} onClose={close} />
      <CloseSessionDialog isOpen={opened === 'close'} onClose={close} />
    </>
  );
}
