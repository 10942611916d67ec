import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { Dialog } from '../../../../web-shared/src/dialog/dialog.js';
import { RadioGroup } from '../../../../web-shared/src/fields/radio-group.js';
import { TextField } from '../../../../web-shared/src/fields/text-field.js';
import { formatHour } from '../../../../web-shared/src/i18n/format.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { useSteering, useSteeringOrder } from '../orders/steering-context.js';
import { instantAtHour, wholeMinute } from './resume-time.js';

const minuteChoices = [5, 10, 15, 30, 60] as const;
type Choice = `${(typeof minuteChoices)[number]}` | 'at' | 'open';

/** S-26: a recess with the time of resuming, as minutes from now, an hour, or left open. */
export function RecessDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation('steering');
  const { now, offlineBecause } = useSteering();
  const order = useSteeringOrder();
  const [choice, setChoice] = useState<Choice>('15');
  const [hour, setHour] = useState('');
  const [reason, setReason] = useState('');
  const [isHourMissing, setHourMissing] = useState(false);

  /** The first whole minute that gives at least so much time. */
  const resumeAfter = (minutes: number) => wholeMinute(now() + minutes * 60_000 + 59_999);
  const close = () => {
    order.forget();
    setHourMissing(false);
    onClose();
  };
  const start = async () => {
    const resumeAt =
      choice === 'open' ? null : choice === 'at' ? instantAtHour(hour, now()) : resumeAfter(Number(choice));
    setHourMissing(choice === 'at' && resumeAt === null);
    if (choice === 'at' && resumeAt === null) return;
    if (await order.give('StartRecess', { resumeAt, reason: reason.trim() })) close();
  };
  const options = [
    ...minuteChoices.map((minutes) => ({
      value: `${minutes}` as Choice,
      text: t('recess.minutes', { count: minutes, until: formatHour(resumeAfter(minutes)) }),
    })),
    { value: 'at' as Choice, text: t('recess.at') },
    { value: 'open' as Choice, text: t('recess.open') },
  ];
  return (
    <Dialog
      isOpen={isOpen}
      onClose={close}
      title={t('recess.title')}
      footer={
        <>
          <Button onClick={close}>{t('cancel')}</Button>
          <Button
            kind="primary"
            pending={order.pending !== null}
            unavailable={offlineBecause !== null}
            onClick={() => void start()}
          >
            {t('recess.confirm')}
          </Button>
        </>
      }
    >
      <div className="k-stack">
        <RadioGroup label={t('recess.resume')} options={options} value={choice} onChange={setChoice} />
        {choice === 'at' && (
          <TextField
            short
            type="time"
            label={t('recess.hour')}
            error={isHourMissing ? t('recess.hourMissing') : null}
            value={hour}
            onChange={setHour}
          />
        )}
        <TextField label={t('recess.reason')} optional maxLength={300} value={reason} onChange={setReason} />
        {offlineBecause && <Refusal refusal={{ text: offlineBecause }} />}
        {order.refusal && <Refusal refusal={order.refusal} />}
      </div>
    </Dialog>
  );
}
