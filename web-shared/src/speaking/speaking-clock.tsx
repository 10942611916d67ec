import { useTranslation } from 'react-i18next';
import type { SpeakerView } from '../../../protocol/src/views/parts.js';
import { Countdown, type CountdownProps } from '../time/countdown.js';

export interface SpeakingClockProps extends Pick<CountdownProps, 'offsetMs' | 'size'> {
  speaker: Pick<SpeakerView, 'deadlineAt' | 'warningMs'> &
    Partial<Pick<SpeakerView, 'pausedAt' | 'unlimitedByLaw' | 'reminders'>>;
}

/** The time of a speech: running, standing still, or without a limit by law (L-03, L-04); below it the reminders given (L-06). */
export function SpeakingClock({ speaker, ...countdown }: SpeakingClockProps) {
  const { t } = useTranslation('shared');
  const { deadlineAt, warningMs, pausedAt = null, unlimitedByLaw = false, reminders = [] } = speaker;
  return (
    <span className="k-speaking-clock">
      {unlimitedByLaw ? (
        <span className="k-countdown">{t('speakers.unlimitedByLaw')}</span>
      ) : (
        <Countdown deadlineAt={deadlineAt} stoppedAt={pausedAt} warnMs={warningMs} {...countdown} />
      )}
      {pausedAt && (unlimitedByLaw || deadlineAt === null) && <span role="status">{t('time.stopped')}</span>}
      {reminders.length > 0 && (
        <span className="k-speaking-clock__reminders" role="status">
          {t('speakers.reminded', { list: reminders.map(({ kind }) => t(`speakers.reminder.${kind}`)).join(', ') })}
        </span>
      )}
    </span>
  );
}
