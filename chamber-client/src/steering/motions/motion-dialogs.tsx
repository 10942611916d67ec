import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MotionSide } from '../../../../core/src/motions/formal-motion.js';
import type { MotionView } from '../../../../protocol/src/views/motions-part.js';
import { NumberField } from '../../../../web-shared/src/fields/number-field.js';
import { Select } from '../../../../web-shared/src/fields/select.js';
import { TextField } from '../../../../web-shared/src/fields/text-field.js';
import { SpeakerBefore } from '../floor/speaker-before.js';
import { OrderDialog } from '../orders/order-dialog.js';
import { useSteering, useSteeringOrder } from '../orders/steering-context.js';

interface MotionDialogProps {
  motion: MotionView;
  onClose: () => void;
}

/** Councillors in the hall, as on the named list. */
export function useCouncillorsPresent() {
  const { roll } = useSteering().view;
  return roll
    .filter((entry) => entry.present)
    .map(({ memberId, lastName, firstName }) => ({ value: memberId, text: `${lastName} ${firstName}` }));
}

/** L-05: the floor for the one speaker on a side; for the motion its mover is proposed. */
export function MotionSpeechDialog({ motion, side, onClose }: MotionDialogProps & { side: MotionSide }) {
  const { t } = useTranslation('floor');
  const order = useSteeringOrder();
  const { speaker } = useSteering().view.floor;
  const options = useCouncillorsPresent();
  const proposed = side === 'for' && options.some(({ value }) => value === motion.memberId) ? motion.memberId : null;
  const [memberId, setMemberId] = useState<string | null>(proposed);
  const [isChecked, setChecked] = useState(false);
  const give = async () => {
    setChecked(true);
    if (memberId === null) return;
    const payload = { motionId: motion.motionId, side, memberId, endsSpeech: speaker?.requestId };
    if (await order.give('SpeakOnMotion', payload)) onClose();
  };
  return (
    <OrderDialog
      title={t(`motion.speakTitle.${side}`)}
      confirmLabel={speaker ? t('ending.confirm') : t('motion.speakConfirm')}
      order={order}
      onConfirm={() => void give()}
      onClose={onClose}
    >
      <Select
        label={t('motion.member')}
        options={options}
        value={memberId}
        onChange={setMemberId}
        error={isChecked && memberId === null ? t('motion.memberMissing') : null}
      />
      <SpeakerBefore />
    </OrderDialog>
  );
}

/** L-05: what the presider did about a motion that no order of the session carries out. */
export function SettleMotionDialog({ motion, onClose }: MotionDialogProps) {
  const { t } = useTranslation('floor');
  const order = useSteeringOrder();
  const [note, setNote] = useState('');
  const settle = async () => {
    if (await order.give('SettleMotion', { motionId: motion.motionId, note: note.trim() })) onClose();
  };
  return (
    <OrderDialog
      title={t('motion.settleTitle')}
      confirmLabel={t('motion.settleConfirm')}
      order={order}
      onConfirm={() => void settle()}
      onClose={onClose}
    >
      <TextField
        autoFocus
        label={t('motion.settleNote')}
        hint={t('motion.settleHint')}
        maxLength={300}
        value={note}
        onChange={setNote}
      />
    </OrderDialog>
  );
}

/** L-05: the limit the council adopted, for the rest of the item. */
export function LimitTimeDialog({ motion, onClose }: MotionDialogProps) {
  const { t } = useTranslation('floor');
  const order = useSteeringOrder();
  const [minutes, setMinutes] = useState<number | null>(minutesIn(motion.text));
  const [isChecked, setChecked] = useState(false);
  const isFit = minutes !== null && minutes >= 1 && minutes <= 60;
  const limit = async () => {
    setChecked(true);
    if (!isFit) return;
    const payload = { motionId: motion.motionId, limitMs: minutes * 60_000 };
    if (await order.give('LimitSpeakingTime', payload)) onClose();
  };
  return (
    <OrderDialog
      title={t('motion.limitTitle')}
      confirmLabel={t('motion.limitConfirm')}
      order={order}
      onConfirm={() => void limit()}
      onClose={onClose}
    >
      <p lang="pl">{motion.text}</p>
      <NumberField
        label={t('motion.limitMinutes')}
        hint={t('motion.limitHint')}
        value={minutes}
        onChange={setMinutes}
        min={1}
        max={60}
        error={isChecked && !isFit ? t('motion.limitMissing') : null}
      />
    </OrderDialog>
  );
}

/** The number of minutes the motion itself names, if it names one: `do 2 minut`, `3 min`. People confirm it. */
function minutesIn(text: string): number | null {
  const found = /(\d{1,2})\s*min/i.exec(text)?.[1];
  return found === undefined ? null : Number(found);
}
