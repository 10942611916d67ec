import { useTranslation } from 'react-i18next';
import type { SessionSummary } from '../../../protocol/src/http/sessions.js';
import { statusText } from '../../../web-shared/src/committees/status-text.js';
import { Icon, type IconName } from '../../../web-shared/src/icon/icon.js';

const icons: Partial<Record<SessionSummary['status'], IconName>> = {
  convened: 'clock',
  open: 'right',
  recess: 'pause',
  adjourned: 'pause',
  closed: 'check',
};

/** The state of a session in words with a mark; an open one stands out. */
export function SessionState({
  status,
  ofCommittees = false,
}: {
  status: SessionSummary['status'] | 'none';
  ofCommittees?: boolean;
}) {
  const { t } = useTranslation('shared');
  const icon = status === 'none' ? undefined : icons[status];
  return (
    <span className={`portal-mark portal-mark--${status}`}>
      {icon && <Icon name={icon} />}
      {statusText(t, status, ofCommittees)}
    </span>
  );
}
