import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../icon/icon.js';

/** As the live client reports it. */
export type ConnectionState = 'connected' | 'connecting' | 'offline' | 'signed-out' | 'refused';

const icons: Record<ConnectionState, IconName> = {
  connected: 'check',
  connecting: 'refresh',
  offline: 'warning',
  'signed-out': 'warning',
  refused: 'slash',
};

/** The connection in words; announced when it changes. It says nothing about attendance (S-23). */
export function ConnectionStatus({ state }: { state: ConnectionState }) {
  const { t } = useTranslation('shared');
  return (
    <div className={`k-connection k-connection--${state}`} role="status" aria-label={t('connection.label')}>
      <Icon name={icons[state]} />
      <span>{t(`connection.${state}`)}</span>
    </div>
  );
}
