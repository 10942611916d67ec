import { useTranslation } from 'react-i18next';
import { Button } from '../../../web-shared/src/actions/button.js';
import { formatTime } from '../../../web-shared/src/i18n/format.js';
import { type ConnectionState, ConnectionStatus } from '../../../web-shared/src/status/connection-status.js';
import { Notice } from '../../../web-shared/src/status/notice.js';
import { useHydrated } from '../page/use-hydrated.js';
import type { FeedStatus } from './public-feed.js';
import type { FollowedNow } from './use-followed-session.js';

const states: Record<Exclude<FeedStatus, 'paused'>, ConnectionState> = {
  live: 'connected',
  connecting: 'connecting',
  offline: 'offline',
};

/** Whether the page follows the session, in words, and the way to stop that. Nothing without JavaScript: there is nothing to follow with. */
export function LiveControls({ followed }: { followed: FollowedNow }) {
  const { t } = useTranslation('portal');
  if (!useHydrated()) return null;
  const { status, confirmedAt, pause, resume } = followed;
  return (
    <section className="portal-live-controls" aria-label={t('live.label')}>
      <div className="k-row">
        {status === 'paused' ? <p role="status">{t('live.paused')}</p> : <ConnectionStatus state={states[status]} />}
        <Button icon={status === 'paused' ? 'refresh' : 'pause'} onClick={status === 'paused' ? resume : pause}>
          {status === 'paused' ? t('live.resume') : t('live.pause')}
        </Button>
      </div>
      {status === 'offline' && (
        <Notice tone="warning">
          <p>{t('live.stale', { time: formatTime(confirmedAt) })}</p>
        </Notice>
      )}
    </section>
  );
}
