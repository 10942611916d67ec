import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MotionKind, MotionSide } from '../../../../core/src/motions/formal-motion.js';
import { motionRules } from '../../../../core/src/motions/formal-motion.js';
import type { MotionView } from '../../../../protocol/src/views/motions-part.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { MotionNotice, motionsOnTheTable } from '../../../../web-shared/src/speaking/motion-notice.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { OrderButton } from '../orders/order-button.js';
import { useSteering, useSteeringOrder } from '../orders/steering-context.js';
import { AdjournDialog } from '../session/adjourn-dialog.js';
import { RecessDialog } from '../session/recess-dialog.js';
import { LimitTimeDialog, MotionSpeechDialog, SettleMotionDialog } from './motion-dialogs.js';

type Opened = MotionSide | 'settle' | 'limit' | 'recess' | 'adjourn';

/** What carries out a motion of a kind when the presider must choose something first. */
const choices: Partial<Record<MotionKind, 'limit' | 'recess' | 'adjourn'>> = {
  'speaking-time': 'limit',
  recess: 'recess',
  adjournment: 'adjourn',
};

const permissionFor = { limit: 'LimitSpeakingTime', recess: 'StartRecess', adjourn: 'AdjournSitting' } as const;

/** Carried out at another place of the console: the card says where. */
const elsewhere: readonly MotionKind[] = ['agenda-change', 'revote', 'roll-call'];

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
  const choice = choices[kind];
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
        {due && choice && mayOrder(permissionFor[choice]) && opens(choice, t(`motion.${choice}`))}
        {due && mayOrder('SettleMotion') && opens('settle', t('motion.settle'), true)}
        {status === 'moved' && (
          <OrderButton type="WithdrawFormalMotion" payload={{ motionId }} kind="quiet" order={order}>
            {t('motion.withdraw')}
          </OrderButton>
        )}
      </div>
      {due && elsewhere.includes(kind) && <p>{t(`motion.elsewhere.${kind}`)}</p>}
      {order.refusal && <Refusal refusal={order.refusal} />}
      {(opened === 'for' || opened === 'against') && (
        <MotionSpeechDialog motion={motion} side={opened} onClose={close} />
      )}
      {opened === 'settle' && <SettleMotionDialog motion={motion} onClose={close} />}
      {opened === 'limit' && <LimitTimeDialog motion={motion} onClose={close} />}
      <RecessDialog isOpen={opened === 'recess'} onClose={close} />
      <AdjournDialog isOpen={opened === 'adjourn'} onClose={close} />
    </MotionNotice>
  );
}
