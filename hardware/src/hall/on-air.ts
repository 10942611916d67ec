import type { HallContext, Place } from '../device/driver.js';

/** How long a camera may take before pictures no longer wait for it (rule R3). */
export const cameraDeadlineMs = 2_500;

type Cameras = Pick<HallContext, 'cameras' | 'nowMs'>;

/** Whether the camera stands where this place wants it, by its own word. */
export function standsAt(place: Place, deviceId: string, { cameras }: Pick<HallContext, 'cameras'>): boolean {
  const preset = place.presets[deviceId];
  return preset !== undefined && cameras[deviceId]?.preset === preset;
}

/** Whether the camera is on its way to this place and still has time. One that is not connected never is. */
export function isOnItsWay(place: Place, deviceId: string, { cameras, nowMs }: Cameras): boolean {
  const camera = cameras[deviceId];
  if (!camera || place.presets[deviceId] === undefined || standsAt(place, deviceId, { cameras })) return false;
  return nowMs - camera.wantedSinceMs < cameraDeadlineMs;
}

/**
 * Whether the camera on air keeps its picture, because another one that knows this place gets there in time or is there: a camera
 * must not swing on air (rule R3).
 */
export function keepsPicture(place: Place, { onAir, ...hall }: Cameras & Pick<HallContext, 'onAir'>): boolean {
  if (onAir === undefined || standsAt(place, onAir, hall)) return false;
  return Object.keys(place.presets).some(
    (other) => other !== onAir && (standsAt(place, other, hall) || isOnItsWay(place, other, hall)),
  );
}
