import { useTranslation } from 'react-i18next';

/** `TRYB SZKOLENIOWY`: stands above everything on every screen of a training session. */
export function TrainingBanner() {
  const { t } = useTranslation('shared');
  return (
    <div className="k-training">
      <strong>{t('training.title')}</strong>
      <span>{t('training.text')}</span>
    </div>
  );
}
