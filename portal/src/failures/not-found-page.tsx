import { useTranslation } from 'react-i18next';
import { addresses, usePageAddress } from '../page/addresses.js';

/** No such page, or a session nobody outside may see yet: the answer is the same. */
export function NotFoundPage() {
  const { t } = useTranslation('portal');
  const address = usePageAddress();
  return (
    <>
      <h1>{t('notFound.title')}</h1>
      <p>{t('notFound.text')}</p>
      <p>
        <a href={address(addresses.home)}>{t('notFound.home')}</a>
      </p>
    </>
  );
}
