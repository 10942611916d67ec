import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Keeps the window's title equal to what the page shows. */
export function usePageTitle(page: string): void {
  const { t } = useTranslation('app');
  const title = t('documentTitle', { page });
  useEffect(() => {
    document.title = title;
  }, [title]);
}
