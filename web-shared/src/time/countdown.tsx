import { useTranslation } from 'react-i18next';
import { formatSpan } from '../i18n/format.js';
import { Icon } from '../icon/icon.js';
import { useServerNow } from './use-server-now.js';

export interface CountdownProps {
  /** The hub's deadline as ISO 8601; null when there is no limit (L-04). */
  deadlineAt: string | null;
  /** Set while the clock stands still: the time left at that moment stays. */
  stoppedAt?: string | null;
  /** Hub time minus this computer's time. */
  offsetMs: number;
  /** The soft warning of L-03. */
  warnMs?: number;
  /** `figure` for the hall and the speaker's own screen. */
  size?: 'text' | 'figure';
}

export type CountdownPhase = 'running' | 'soon' | 'over';

/** The phase a remaining time is in; nothing ends by itself (L-03). */
export function countdownPhase(leftMs: number, warnMs: number): CountdownPhase {
  if (leftMs <= 0) return 'over';
  return leftMs <= warnMs ? 'soon' : 'running';
}

/** Time left of a speech or a vote. Warning is said in words and by a mark, never by colour alone; each change is announced once. */
export function Countdown({ deadlineAt, stoppedAt = null, offsetMs, warnMs = 30_000, size = 'text' }: CountdownProps) {
  const { t } = useTranslation('shared');
  const now = useServerNow(offsetMs);
  if (deadlineAt === null) return <span className="k-countdown">{t('time.noLimit')}</span>;
  const leftMs = Date.parse(deadlineAt) - (stoppedAt === null ? now : Date.parse(stoppedAt));
  const phase = countdownPhase(leftMs, warnMs);
  const said = phase === 'over' ? t('time.elapsed') : phase === 'soon' ? t('time.soon') : '';
  const words = stoppedAt === null ? said : t('time.stopped');
  const spoken = t(leftMs > 0 ? 'time.left' : 'time.over', { span: formatSpan(Math.abs(leftMs)) });
  return (
    <span className={`k-countdown k-countdown--${phase}${size === 'figure' ? ' k-countdown--figure' : ''}`}>
      <span role="timer" aria-label={spoken} className="k-figures k-countdown__time">
        {formatSpan(leftMs)}
      </span>
      <span role="status" className="k-countdown__words">
        {words && (
          <>
            <Icon name={stoppedAt !== null ? 'pause' : phase === 'over' ? 'warning' : 'clock'} />
            {words}
          </>
        )}
      </span>
    </span>
  );
}
