import type { Situation } from '../../../../protocol/src/hall/equipment-view.js';
import type { ObsSettings } from '../../../../protocol/src/hall/kinds/obs.js';
import type { HallContext } from '../../device/driver.js';
import { isOnItsWay, keepsPicture, standsAt } from '../../hall/on-air.js';

export interface Shot {
  readonly scene: string | null;
  /** The picture is of whoever has the floor, or of the whole hall: a name below it is true. */
  readonly isNamed: boolean;
}

/**
 * Which scene shows the situation. A speaker is shown by a camera that stands at the place; while every camera moves, by the
 * camera on air if that one stays, without the name, else by the wide scene; a camera out of time is no longer waited for (R3).
 */
export function shotOf(
  situation: Situation,
  hall: HallContext,
  { scenes, cameras, wide }: Pick<ObsSettings, 'scenes' | 'cameras' | 'wide'>,
): Shot {
  const { scene, speaker } = situation;
  if (scene !== 'speaker' || !speaker) return { scene: scenes[scene], isNamed: false };
  const place = hall.places.placeOf(speaker);
  const able = cameras.filter(({ deviceId }) => place?.presets[deviceId] !== undefined);
  const [first] = able;
  if (!place || !first) return { scene: scenes.speaker, isNamed: true };
  const onAirFirst = able.toSorted((a, b) => Number(b.deviceId === hall.onAir) - Number(a.deviceId === hall.onAir));
  const there = onAirFirst.find(({ deviceId }) => standsAt(place, deviceId, hall));
  if (there) return { scene: there.scene, isNamed: true };
  if (!able.some(({ deviceId }) => isOnItsWay(place, deviceId, hall)))
    return { scene: (onAirFirst[0] ?? first).scene, isNamed: true };
  const onAir = cameras.find(({ deviceId }) => deviceId === hall.onAir);
  if (onAir && keepsPicture(place, hall)) return { scene: onAir.scene, isNamed: false };
  return { scene: wide ?? first.scene, isNamed: true };
}
