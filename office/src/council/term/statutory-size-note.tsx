import { useTranslation } from 'react-i18next';
import { statutorySizeFor } from '../../../../core/src/council/statutory-size.js';
import { articles } from '../../../../core/src/kernel/articles.js';
import { quorum } from '../../../../core/src/voting/majority.js';
import { Notice } from '../../../../web-shared/src/status/notice.js';

/** The steps of art. 17 ust. 1 up to 200 000 inhabitants; above it the number grows by hundreds of thousands. */
const steps = [20_000, 50_000, 100_000, 200_000];

/** The statutory composition that follows from the number of inhabitants, and why. */
export function StatutorySizeNote({ inhabitants }: { inhabitants: number | null }) {
  const { t, i18n } = useTranslation('office');
  if (inhabitants === null) return <Notice>{t('term.sizeUnknown', { article: articles.statutorySize })}</Notice>;
  const number = new Intl.NumberFormat(i18n.language);
  const size = statutorySizeFor(inhabitants);
  const step = steps.find((limit) => inhabitants <= limit);
  return (
    <Notice>
      <p>
        <strong>{t('term.size', { size, quorum: quorum(size) })}</strong>
      </p>
      <p>
        {step
          ? t('term.sizeUpTo', { limit: number.format(step), size, article: articles.statutorySize })
          : t('term.sizeAbove', { limit: number.format(200_000), article: articles.statutorySize })}
      </p>
    </Notice>
  );
}
