import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MotionKind, type MotionSide, motionRules } from '../../../../core/src/motions/formal-motion.js';
import type { MotionView } from '../../../../protocol/src/views/motions-part.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { MotionNotice, motionsOnTheTable } from '../../../../web-shared/src/speaking/motion-notice.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { OrderButton } from '../orders/order-button.js';
import { useSteering, useSteeringOrder } from '../orders/steering-context.js';
import { type CarryingOut, CarryOutDialog, carryingOut } from './carry-out-dialog.js';
import { MotionSpeechDialog } from './motion-dialogs.js';

type Opened = MotionSide | CarryingOut;

const permissionFor = {
  limit: 'LimitSpeakingTime',
  recess: 'StartRecess',
  adjourn: 'AdjournSitting',
  agenda: 'ChangeAgenda',
  settle: 'SettleMotion',
} as const;

/** Carried out at another place of the console: the card says where. */
const elsewhere: readonly MotionKind[] = ['revote', 'roll-call'];

/** L-05: the motions the council deals with, with every order about them. */
export function MotionCards() {
  const { view } = useSteering();
  return motionsOnTheTable(view.motions).map((motion) => <MotionCard key={motion.motionId} motion={motion} />);
}

function MotionCard({ motion }: { motion: MotionView }) {
  const { t } = useTranslation('floor');
  const { mayOrder, offlineBecause } = useSteering();
  const order = useSteeringOrder();
  const [opened, setOpened] = useState<Opened | null>(null);
  const { motionId, kind, status, due, speakerFor, speakerAgainst } = motion;
  const isDebated = status === 'moved' && motionRules[kind].matter !== null;
  const choice = carryingOut(kind);
  const close = () => setOpened(null);
  const opens = (what: Opened, text: ReactNode, quiet = false) => (
    <Button kind={quiet ? 'quiet' : 'secondary'} unavailable={offlineBecause !== null} onClick={() => setOpened(what)}>
      {text}
    </Button>
  );
  return (
    <MotionNotice motion={motion}>
      <div className="k-row">
        {isDebated && mayOrder('SpeakOnMotion') && speakerFor === null && opens('for', t('motion.for'))}
        {isDebated && mayOrder('SpeakOnMotion') && speakerAgainst === null && opens('against', t('motion.against'))}
        {due && choice !== 'settle' && mayOrder(permissionFor[choice]) && opens(choice, t(`motion.${choice}`))}
        {due && mayOrder('SettleMotion') && opens('settle', t('motion.settle'), true)}
        {status === 'moved' && (
          <OrderButton type="WithdrawFormalMotion" payload={{ motionId }} kind="quiet" order={order}>
            {t('motion.withdraw')}
          </OrderButton>
        )}
      </div>
      {due && elsewhere.includes(kind) && <p>{t(`motion.elsewhere.${kind}`)}</p>}
      {order.refusal && <Refusal refusal={order.refusal} />}
      {opened === 'for' || opened === 'against' ? (
        <MotionSpeechDialog motion={motion} side={opened} onClose={close} />
      ) : (
        opened && <CarryOutDialog motionId={motionId} by={opened} onClose={close} />
      )}
    </MotionNotice>
  );
}
