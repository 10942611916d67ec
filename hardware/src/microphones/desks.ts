import type { HallPlan } from '../../../protocol/src/hall/hall-plan.js';

/** A small hall has as many desks, also where nobody has been given a microphone yet. */
const fewest = 16;

/** @returns how many desks a simulated unit needs so that every place of the hall has its own */
export function desksFor({ places }: Pick<HallPlan, 'places'>): number {
  return Math.max(fewest, ...places.map(({ microphone }) => microphone ?? 0));
}
