import type { RemediesView } from '../../../../../protocol/src/views/standing-part.js';
import type { ChairView } from '../../../../../protocol/src/views/views.js';

/** What may still be done about one vote; undefined when nothing. */
export function remediesOf({ remedies }: Pick<ChairView, 'remedies'>, votingId: string): RemediesView | undefined {
  return remedies.find((remedy) => remedy.votingId === votingId);
}
