import { useTranslation } from 'react-i18next';
import type { ConnectionView } from '../../../../protocol/src/views/views.js';
import { formatHour } from '../../../../web-shared/src/i18n/format.js';
import { Icon } from '../../../../web-shared/src/icon/icon.js';

/** A councillor's connection in words; it says nothing about attendance (S-23). */
export function DeskState({ desk }: { desk: ConnectionView | undefined }) {
  const { t } = useTranslation('operator');
  if (desk && desk.desks > 1) {
    return (
      <span className="o-desk o-desk--several">
        <Icon name="warning" />
        {t('desk.several', { count: desk.desks })}
      </span>
    );
  }
  if (desk?.connected) return <span className="o-desk">{t('desk.connected')}</span>;
  return (
    <span className="o-desk k-soft">
      {desk?.lastSeenAt ? t('desk.lostAt', { time: formatHour(desk.lastSeenAt) }) : t('desk.never')}
    </span>
  );
}
