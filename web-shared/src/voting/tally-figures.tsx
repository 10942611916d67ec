import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Category, Tally, VotingOutcome } from '../../../core/src/voting/voting.js';
import { categories } from '../../../core/src/voting/voting.js';
import { CategoryMark } from './category-mark.js';

/** How many stand in one category. */
export function countOf(tally: Tally, category: Category): number {
  return category === 'not-voted' ? tally.notVoted : tally[category];
}

/** The numbers line as readers know it (§11.3); the excluded are added only when there are any. `t` of the `shared` namespace. */
export function numbersLine(t: TFunction, tally: Tally, outcome?: VotingOutcome): string {
  const figures = t('tally.line', { ...tally, ns: 'shared' });
  const excluded = tally.excluded > 0 && t('tally.lineExcluded', { excluded: tally.excluded, ns: 'shared' });
  const line = excluded ? `${figures}, ${excluded}` : figures;
  // Q-03, S-24: beside the attendance at closing, which made it void, the frozen one says which it is.
  return outcome === 'void-no-quorum' ? t('tally.lineAtOpening', { line, ns: 'shared' }) : line;
}

/** The numbers line of §11.3 as one sentence (`line`) or as big figures with mark and word (`tiles`). */
export function TallyFigures({
  tally,
  outcome,
  layout = 'line',
}: {
  tally: Tally;
  /** Given, a void vote says of its figures which attendance they follow. */
  outcome?: VotingOutcome;
  layout?: 'line' | 'tiles';
}) {
  const { t } = useTranslation('shared');
  if (layout === 'line') return <p className="k-tally-line k-figures">{numbersLine(t, tally, outcome)}</p>;
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
