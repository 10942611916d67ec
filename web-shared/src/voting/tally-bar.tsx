import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Category, categories, type Tally } from '../../../core/src/voting/voting.js';
import { countOf, numbersLine } from './tally-figures.js';

const WIDTH = 1000;
const HEIGHT = 64;
const hatched: ReadonlySet<Category> = new Set(['against', 'abstain', 'excluded']);

/**
 * All filled seats as one bar, each category with its own colour and its own hatching (readable in grey).
 * @param required draws the line of votes FOR that are needed.
 */
export function TallyBar({ tally, required }: { tally: Tally; required?: number }) {
  const { t } = useTranslation('shared');
  const id = useId();
  const seats = categories.reduce((sum, category) => sum + countOf(tally, category), 0);
  if (seats === 0) return null;
  const unit = WIDTH / seats;
  let from = 0;
  const segments = categories.map((category) => {
    const width = countOf(tally, category) * unit;
    const segment = { category, from, width };
    from += width;
    return segment;
  });
  const label = t('tally.bar', { line: numbersLine(t, tally) });
  return (
    <svg
      className="k-tally-bar"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <defs>
        <pattern
          id={`${id}-against`}
          width="12"
          height="12"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path className="k-tally-bar__hatch" d="M0 0v12" />
        </pattern>
        <pattern id={`${id}-abstain`} width="12" height="12" patternUnits="userSpaceOnUse">
          <path className="k-tally-bar__hatch" d="M0 6h12" />
        </pattern>
        <pattern id={`${id}-excluded`} width="12" height="12" patternUnits="userSpaceOnUse">
          <circle className="k-tally-bar__dot" cx="6" cy="6" r="2" />
        </pattern>
      </defs>
      {segments
        .filter((segment) => segment.width > 0)
        .map(({ category, from: x, width }) => (
          <g key={category}>
            <rect
              className={`k-tally-bar__part k-tally-bar__part--${category}`}
              x={x}
              y="0"
              width={width}
              height={HEIGHT}
            />
            {hatched.has(category) && (
              <rect x={x} y="0" width={width} height={HEIGHT} fill={`url(#${id}-${category})`} />
            )}
          </g>
        ))}
      {required !== undefined && required <= seats && (
        <path className="k-tally-bar__required" d={`M${required * unit} 0v${HEIGHT}`} />
      )}
    </svg>
  );
}
