import type { Recall } from './recalls.js';
import { type HeadView, isSame, type ViewsOfPresets } from './views-of-presets.js';
import type { SeenCamera } from './wishes.js';

export interface Standing {
  readonly preset: number | null;
  readonly origin: 'command' | 'device';
  readonly text?: string;
}

export interface Look {
  readonly view: HeadView;
  /** One look before. */
  readonly lastView: HeadView | undefined;
  readonly nowMs: number;
}

/** What a look at the head tells of a camera that was sent to a preset. @returns undefined when it tells nothing new */
export function standingOf(
  { preset, movingTo }: Pick<SeenCamera, 'preset' | 'movingTo'>,
  { view, lastView, nowMs }: Look,
  newest: Recall | undefined,
  views: ViewsOfPresets,
  arrivesWithinMs: number,
): Standing | undefined {
  const standsStill = lastView !== undefined && isSame(lastView, view);
  if (movingTo !== null) {
    // Its last word may have been lost: a head that stands still has arrived.
    const isOverdue = !newest || nowMs - newest.acceptedAtMs > arrivesWithinMs;
    return isOverdue && standsStill ? { preset: movingTo, origin: 'command' } : undefined;
  }
  if (preset !== null) {
    if (views.isAt(preset, view) === undefined) views.learn(preset, view);
    const isMoved = views.isAt(preset, view) === false;
    return isMoved ? { preset: null, origin: 'device', text: 'Kamerę przestawiono ręcznie' } : undefined;
  }
  const back = standsStill ? views.presetAt(view) : undefined;
  return back === undefined
    ? undefined
    : { preset: back, origin: 'device', text: `Kamera stoi znów na presecie ${back}` };
}
