import { useTranslation } from 'react-i18next';
import type { SpeakerView } from '../../../protocol/src/views/parts.js';
import { Icon } from '../icon/icon.js';
import { countdownPhase } from '../time/countdown.js';
import { useServerNow } from '../time/use-server-now.js';

export interface ClubTimeProps {
  speaker: Pick<SpeakerView, 'clubDeadlineAt' | 'clubShortName' | 'warningMs' | 'pausedAt'>;
  /** Hub time minus this computer's time. */
  offsetMs: number;
}

/** L-03: the speaker's club runs out of time under the item, or has; said in words like a person's own time, and nothing stops by itself. */
export function ClubTime({ speaker, offsetMs }: ClubTimeProps) {
  const { t } = useTranslation('shared');
  const now = useServerNow(offsetMs);
  const { clubDeadlineAt, clubShortName: club, warningMs, pausedAt } = speaker;
  const leftMs = clubDeadlineAt ? Date.parse(clubDeadlineAt) - (pausedAt ? Date.parse(pausedAt) : now) : null;
  const phase = leftMs === null ? 'running' : countdownPhase(leftMs, warningMs);
  return (
    <p role="status" className={`k-club-time k-club-time--${phase}`}>
      {phase !== 'running' && (
        <>
          <Icon name={phase === 'over' ? 'warning' : 'clock'} />
          {t(phase === 'over' ? 'speakers.clubSpent' : 'speakers.clubSoon', { club })}
        </>
      )}
    </p>
  );
}
