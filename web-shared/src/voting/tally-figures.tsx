import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Category, Tally } from '../../../core/src/voting/voting.js';
import { categories } from '../../../core/src/voting/voting.js';
import { CategoryMark } from './category-mark.js';

/** How many stand in one category. */
export function countOf(tally: Tally, category: Category): number {
  return category === 'not-voted' ? tally.notVoted : tally[category];
}

/** The numbers line as readers know it (§11.3); the excluded are added only when there are any. `t` of the `shared` namespace. */
export function numbersLine(t: TFunction, tally: Tally): string {
  const line = t('tally.line', { ...tally, ns: 'shared' });
  return tally.excluded > 0 ? `${line}, ${t('tally.lineExcluded', { excluded: tally.excluded, ns: 'shared' })}` : line;
}

/** The numbers line of §11.3 as one sentence (`line`) or as big figures with mark and word (`tiles`). */
export function TallyFigures({ tally, layout = 'line' }: { tally: Tally; layout?: 'line' | 'tiles' }) {
  const { t } = useTranslation('shared');
  if (layout === 'line') return <p className="k-tally-line k-figures">{numbersLine(t, tally)}</p>;
  return (
    <dl className="k-tally-tiles">
      {categories
        .filter((category) => category !== 'excluded' || tally.excluded > 0)
        .map((category) => (
          <div key={category} className={`k-tally-tile k-tally-tile--${category}`}>
            <dt>
              <CategoryMark category={category} text={t(`category.${category}`)} />
            </dt>
            <dd className="k-figures">{countOf(tally, category)}</dd>
          </div>
        ))}
    </dl>
  );
}
