import { useTranslation } from 'react-i18next';
import { Icon } from '../../../web-shared/src/icon/icon.js';

/** Small and in a corner: the last scene stays, the operator sees that it may be old. */
export function OfflineSign() {
  const { t } = useTranslation('wall');
  return (
    <p className="wall-offline" role="status">
      <Icon name="warning" />
      {t('offline')}
    </p>
  );
}
