import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Keeps the window's title equal to what the page shows. */
export function useWindowTitle(page: string): void {
  const { t } = useTranslation('office');
  const title = t('windowTitle', { page });
  useEffect(() => {
    document.title = title;
  }, [title]);
}
