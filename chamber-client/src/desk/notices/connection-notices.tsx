import { useTranslation } from 'react-i18next';
import type { NoticeMessage } from '../../../../protocol/src/messages.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import type { LiveSession } from '../../../../web-shared/src/live/use-live-session.js';
import { Notice } from '../../../../web-shared/src/status/notice.js';

/** What the connection means for the person: an old picture, or another device that votes now (V-07). */
export function ConnectionNotices({
  notice,
  status,
}: {
  notice: NoticeMessage | null;
  status: LiveSession<object>['status'];
}) {
  const { t } = useTranslation('desk');
  return (
    <>
      {status === 'offline' && <Notice tone="warning">{t('offline')}</Notice>}
      {notice?.code === 'newer-desk' && (
        <Notice tone="warning">
          <div className="k-row k-row--between">
            <span>{t('newerDesk.text')}</span>
            {/* A new connection is the newest desk; the hub lets the newest one vote. */}
            <Button onClick={() => window.location.reload()}>{t('newerDesk.takeOver')}</Button>
          </div>
        </Notice>
      )}
      {notice?.code === 'slow-down' && <Notice tone="warning">{notice.text}</Notice>}
    </>
  );
}
