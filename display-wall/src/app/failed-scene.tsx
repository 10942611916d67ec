import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

const reloadAfterMs = 10_000;

/** A defect of the program: says so in a few words and begins anew. */
export function FailedScene() {
  const { t } = useTranslation('wall');
  useEffect(() => {
    const timer = setTimeout(() => window.location.reload(), reloadAfterMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main className="wall wall--plain">
      <h1 className="wall-plain__text">{t('failed')}</h1>
    </main>
  );
}
