import type { HallView, PublicView } from '../../../../protocol/src/views/views.js';

/**
 * What goes out of the house: the hall's view without votes before closing. Where the statut shows votes live, it shows them
 * in the hall (V-08); the published log holds an open vote back as well.
 */
export function publicViewOf(hall: HallView): PublicView {
  const { voting } = hall;
  return voting?.liveLines ? { ...hall, voting: { ...voting, liveLines: null } } : hall;
}
