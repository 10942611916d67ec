import { useTranslation } from 'react-i18next';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { MotionNotice, motionsOnTheTable } from '../../../../web-shared/src/speaking/motion-notice.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { useOrder } from '../../orders/use-order.js';
import { useDesk } from '../desk-context.js';

/** L-05: the formal motions the council deals with; the own one may be withdrawn until it is voted on. */
export function MotionsNow() {
  const { t } = useTranslation('floor');
  const { view, own, send, connected } = useDesk();
  const order = useOrder(send);
  return (
    <>
      {motionsOnTheTable(view.motions).map((motion) => (
        <MotionNotice key={motion.motionId} motion={motion}>
          {motion.memberId === own.me.memberId && motion.status === 'moved' && (
            <div className="k-row">
              <Button
                pending={order.pending !== null}
                unavailable={!connected}
                onClick={() => void order.give('WithdrawFormalMotion', { motionId: motion.motionId })}
              >
                {t('motion.withdraw')}
              </Button>
            </div>
          )}
        </MotionNotice>
      ))}
      {order.refusal && <Refusal refusal={order.refusal} />}
    </>
  );
}
