import type { DeviceOrder } from '../../../../protocol/src/hall/device-order.js';
import type { Situation } from '../../../../protocol/src/hall/equipment-view.js';
import type { ViscaCameraSettings } from '../../../../protocol/src/hall/kinds/visca.js';
import type { DeviceCommand, HallContext, Place } from '../../device/driver.js';
import { keepsPicture } from '../../hall/on-air.js';
import type { ViscaOrder } from '../../visca/orders.js';

/** What a camera should be like; `preset` null: it stays where it is. */
export interface WantedCamera {
  readonly power: 'on' | 'standby';
  readonly preset: number | null;
  readonly because: string;
}

/**
 * What a camera says of itself. `preset`: where it stands by its own word; null while it moves, after a hand has moved it, and
 * before the first recall. `autofocus` null: it does not tell.
 */
export interface SeenCamera {
  readonly power: 'on' | 'standby' | 'changing';
  readonly preset: number | null;
  readonly movingTo: number | null;
  readonly autofocus: boolean | null;
}

export interface CameraCommand extends DeviceCommand {
  readonly orders: readonly ViscaOrder[];
}

/** Before the session the operator aims it; then it looks at whoever speaks, else at the presider or the whole hall. */
export function wantedCamera(
  situation: Situation,
  hall: HallContext,
  settings: Pick<ViscaCameraSettings, 'widePreset' | 'quiet' | 'afterSession'>,
): WantedCamera | undefined {
  const { scene, speaker } = situation;
  const wide = (because: string): WantedCamera => ({ power: 'on', preset: settings.widePreset, because });
  if (scene === 'before') return { power: 'on', preset: null, because: 'przed obradami' };
  if (scene === 'ended')
    return settings.afterSession === 'standby'
      ? { power: 'standby', preset: null, because: 'koniec obrad' }
      : undefined;
  if (scene === 'recess') return wide('przerwa');
  if (scene === 'voting') return wide('głosowanie');
  if (scene === 'result') return wide('wynik głosowania');
  if (speaker === null) {
    const because = 'nikt nie ma głosu';
    const presider = settings.quiet === 'presider' ? hall.places.presider(situation) : undefined;
    const preset = presider?.presets[hall.deviceId];
    return preset === undefined ? wide(because) : { power: 'on', preset, because };
  }
  const because = `głos ma ${speaker.fullName}`;
  const place = hall.places.placeOf(speaker);
  if (place && hall.onAir === hall.deviceId && keepsPicture(place, hall))
    return { power: 'on', preset: null, because: 'jest w programie, a mówcę pokaże inna kamera' };
  return { power: 'on', preset: presetOf(place, hall.deviceId, settings.widePreset), because };
}

/** A camera that another one relieves stays where it is: it may be on air until the cut (rule R3). */
function presetOf(place: Place | undefined, deviceId: string, wide: number | null): number | null {
  const own = place?.presets[deviceId];
  if (own !== undefined) return own;
  return place && Object.keys(place.presets).length > 0 ? null : wide;
}

/** Power before anything else; a camera on its way is told only when it is wanted elsewhere. */
export function differenceOfCamera(
  observed: SeenCamera,
  { power, preset, because }: WantedCamera,
): readonly CameraCommand[] {
  if (observed.power === 'changing') return [];
  if (power !== observed.power) return [switchPower(power === 'on', because)];
  if (power === 'standby') return [];
  return [
    ...(preset !== null && observed.preset !== preset && observed.movingTo !== preset
      ? [recallPreset(preset, `Kamera na preset ${preset}, bo ${because}`)]
      : []),
    ...(observed.autofocus === false ? [autofocus] : []),
  ];
}

/** What the operator's buttons send. */
export function cameraCommandFor(order: DeviceOrder): CameraCommand | undefined {
  if (order.type === 'test-preset') return recallPreset(order.preset, `Próba presetu ${order.preset}`);
  if (order.type === 'store-preset')
    return {
      key: `store ${order.preset}`,
      text: `Zapisz ujęcie jako preset ${order.preset}`,
      orders: [{ type: 'preset', act: 'store', preset: order.preset }],
    };
  if (order.type !== 'move-camera') return undefined;
  const { pan, tilt, zoom } = order;
  const isStop = pan === 'stop' && tilt === 'stop' && zoom === 'stop';
  return {
    key: isStop ? 'stop' : 'move',
    text: isStop ? 'Zatrzymaj kamerę' : 'Ruch kamery z panelu',
    orders: [
      { type: 'drive', panSpeed: calmPan, tiltSpeed: calmTilt, pan, tilt },
      { type: 'zoom-drive', way: zoom, speed: null },
    ],
  };
}

/** Of 24 and 20: aiming by eye wants slow heads. */
const calmPan = 6;
const calmTilt = 5;

const autofocus: CameraCommand = {
  key: 'autofocus',
  text: 'Włącz automatyczną ostrość',
  orders: [{ type: 'focus', auto: true }],
};

function switchPower(on: boolean, because: string): CameraCommand {
  return {
    key: on ? 'power on' : 'standby',
    text: on ? `Włącz kamerę, bo ${because}` : `Uśpij kamerę, bo ${because}`,
    orders: [{ type: 'power', on }],
  };
}

function recallPreset(preset: number, text: string): CameraCommand {
  return { key: `preset ${preset}`, text, orders: [{ type: 'preset', act: 'recall', preset }] };
}

/** What a camera says once it has carried a command out; for properties of `differenceOfCamera`. */
export function afterCameraCommand(seen: SeenCamera, { orders }: Pick<CameraCommand, 'orders'>): SeenCamera {
  let { power, preset, movingTo, autofocus: focus } = seen;
  for (const order of orders) {
    if (order.type === 'power') power = order.on ? 'on' : 'standby';
    if (order.type === 'power' || order.type === 'preset') movingTo = null;
    if (order.type === 'preset') preset = order.preset;
    if (order.type === 'focus') focus = order.auto;
  }
  return { power, preset, movingTo, autofocus: focus };
}
