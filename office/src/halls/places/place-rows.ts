import type { HallPlan, PlacePlan } from '../../../../protocol/src/hall/hall-plan.js';
import { freeId } from '../devices/device-names.js';

/** Places of the seats 1…count: what is entered already stays, missing ones come with the microphone of their number. */
export function withSeats(
  places: readonly PlacePlan[],
  count: number,
  nameOf: (seatNo: number) => string,
): PlacePlan[] {
  const taken = new Set(places.map(({ microphone }) => microphone));
  const all = [...places];
  for (let seatNo = 1; seatNo <= count; seatNo += 1) {
    if (places.some((place) => place.for.type === 'seat' && place.for.seatNo === seatNo)) continue;
    const microphone = taken.has(seatNo) ? null : seatNo;
    all.push(newPlace(all, nameOf(seatNo), { type: 'seat', seatNo }, microphone));
  }
  return all.toSorted((a, b) => orderOf(a) - orderOf(b));
}

/** A place somebody adds by hand, at the end. */
export function withPlace(places: readonly PlacePlan[], name: string, who: PlacePlan['for']): PlacePlan[] {
  return [...places, newPlace(places, name, who, null)];
}

/** Presets counted on from the first place, one a place: the way cameras are usually taught. */
export function withPresets(places: readonly PlacePlan[], cameraId: string): PlacePlan[] {
  return places.map((place, at) => ({ ...place, presets: { ...place.presets, [cameraId]: at + 1 } }));
}

/** The first seat nobody has a place at. */
export function freeSeat(places: readonly PlacePlan[]): number {
  const taken = new Set(places.map((place) => (place.for.type === 'seat' ? place.for.seatNo : 0)));
  let seatNo = 1;
  while (taken.has(seatNo)) seatNo += 1;
  return seatNo;
}

/** @returns the number typed, null for an empty box, undefined for anything else */
export function readNumber(text: string): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return /^\d{1,5}$/.test(trimmed) ? Number(trimmed) : undefined;
}

/** Presets of cameras that are no longer there would be refused. */
export function withoutLostCameras({ devices }: HallPlan, places: readonly PlacePlan[]): PlacePlan[] {
  const known = new Set(devices.map(({ deviceId }) => deviceId));
  return places.map((place) => ({
    ...place,
    presets: Object.fromEntries(Object.entries(place.presets).filter(([deviceId]) => known.has(deviceId))),
  }));
}

function newPlace(
  places: readonly PlacePlan[],
  name: string,
  who: PlacePlan['for'],
  microphone: number | null,
): PlacePlan {
  const placeId = freeId(
    name,
    places.map((place) => place.placeId),
  );
  return { placeId, name, for: who, microphone, presets: {} };
}

function orderOf(place: PlacePlan): number {
  return place.for.type === 'seat' ? place.for.seatNo : 1_000;
}
