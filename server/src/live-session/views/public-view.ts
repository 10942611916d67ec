import type { HallView, PublicView } from '../../../../protocol/src/views/views.js';

/**
 * What goes out of the house: the hall's view without votes before closing. Where the statut shows votes live, it shows them
 * in the hall (V-08), and so are the answers of a roll call; the published log holds an open vote back as well.
 */
export function publicViewOf(hall: HallView): PublicView {
  const { voting, rollCall } = hall;
  if (!voting?.liveLines && !rollCall) return hall;
  return {
    ...hall,
    voting: voting && { ...voting, liveLines: null },
    rollCall: rollCall && { ...rollCall, answers: [] },
  };
}
