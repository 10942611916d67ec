import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { buttonClass } from '../../../web-shared/src/actions/button.js';
import { OfficePage } from './office-page.js';

export function NotFoundPage() {
  const { t } = useTranslation('office');
  return (
    <OfficePage title={t('notFound.title')}>
      <p>{t('notFound.text')}</p>
      <Link className={buttonClass('primary')} to="/">
        {t('notFound.action')}
      </Link>
    </OfficePage>
  );
}
