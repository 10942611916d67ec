import type { ChairView } from '../../../../protocol/src/views/views.js';

/** V-13: how many are present without the excluded, when they alone would be no quorum; null when there is nothing to warn of. */
export function doubtfulQuorum({
  votingOutlook: outlook,
  quorum,
}: Pick<ChairView, 'votingOutlook' | 'quorum'>): { readonly present: number; readonly statutorySize: number } | null {
  if (!outlook || outlook.excluded.length === 0 || outlook.presentWithoutExcluded >= quorum.required) return null;
  return { present: outlook.presentWithoutExcluded, statutorySize: quorum.statutorySize };
}
