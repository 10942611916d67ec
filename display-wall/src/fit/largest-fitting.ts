/**
 * The largest size between `min` and `max` that fits, to within `step`; `min` when nothing does.
 * @param fits must not become true again above the first size that does not fit.
 */
export function largestFitting(min: number, max: number, step: number, fits: (size: number) => boolean): number {
  if (fits(max)) return max;
  let good = min;
  let bad = max;
  while (bad - good > step) {
    const middle = (good + bad) / 2;
    if (fits(middle)) good = middle;
    else bad = middle;
  }
  return good;
}
