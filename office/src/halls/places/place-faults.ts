import { type HallPlan, hallPlan, type PlacePlan } from '../../../../protocol/src/hall/hall-plan.js';

/** What is wrong with the places, by path (`3.microphone`), in the words of the hub. */
export function placeFaults(plan: HallPlan, places: readonly PlacePlan[]): ReadonlyMap<string, string> {
  const { error } = hallPlan.safeParse({ ...plan, places });
  const faults = new Map<string, string>();
  for (const { path, message } of error?.issues ?? []) {
    const [part, ...rest] = path;
    const at = rest.join('.');
    if (part === 'places' && !faults.has(at)) faults.set(at, message);
  }
  return faults;
}
