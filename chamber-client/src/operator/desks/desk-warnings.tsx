import { useTranslation } from 'react-i18next';
import type { ConnectionView } from '../../../../protocol/src/views/views.js';
import { Notice } from '../../../../web-shared/src/status/notice.js';

/** V-07: two desks of one councillor; the newer one votes. */
export function DeskWarnings({ connections }: { connections: readonly ConnectionView[] }) {
  const { t } = useTranslation('operator');
  const doubled = connections.filter((connection) => connection.desks > 1);
  return (
    <div role="status">
      {doubled.length > 0 && (
        <Notice tone="warning">
          {t('desk.doubled', { names: doubled.map((connection) => connection.fullName).join(', ') })}
        </Notice>
      )}
    </div>
  );
}
