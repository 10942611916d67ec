import { useTranslation } from 'react-i18next';
import { Icon } from '../../../../web-shared/src/icon/icon.js';

/** Presence by the register, in words and by a mark. */
export function Presence({ isPresent }: { isPresent: boolean }) {
  const { t } = useTranslation('steering');
  return (
    <span className={isPresent ? 's-presence s-presence--in' : 's-presence'}>
      <Icon name={isPresent ? 'check' : 'dash'} />
      {t(isPresent ? 'attendance.present' : 'attendance.absent')}
    </span>
  );
}
