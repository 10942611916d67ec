import type { Situation } from '../../../protocol/src/hall/equipment-view.js';
import type { PlacePlan } from '../../../protocol/src/hall/hall-plan.js';
import type { Place, Places } from '../device/driver.js';

/** Finds where somebody speaks: the own seat, else the desk of the role, else the place of all others. */
export function placesOf(plans: readonly PlacePlan[]): Places {
  const seat = (seatNo: number | null): Place | undefined =>
    seatNo === null ? undefined : plans.find((place) => place.for.type === 'seat' && place.for.seatNo === seatNo);
  return {
    placeOf: ({ seatNo, role }: NonNullable<Situation['speaker']>) =>
      seat(seatNo) ??
      plans.find((place) => place.for.type === 'role' && place.for.role === role) ??
      plans.find((place) => place.for.type === 'others'),
    presider: ({ presiderSeatNo }) =>
      plans.find((place) => place.for.type === 'role' && place.for.role === 'chair') ?? seat(presiderSeatNo),
  };
}
