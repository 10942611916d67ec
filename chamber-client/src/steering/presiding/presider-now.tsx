import { useTranslation } from 'react-i18next';
import { useSteering } from '../orders/steering-context.js';

/** Who leads when it is not the chair by office; on the bar all the time. */
export function PresiderNow() {
  const { t } = useTranslation('presiding');
  const { presiding, header } = useSteering().view;
  if (!presiding?.since || header.status === 'closed') return null;
  const role = presiding.office ? t(`role.${presiding.office}`, { ns: 'shared' }) : t('now.senior');
  return <p className="presiding-now">{t('now.substitute', { name: presiding.fullName, role })}</p>;
}
