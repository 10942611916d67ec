import {
  type DeviceKindName,
  type DeviceTrade,
  deviceKinds,
  kindOf,
} from '../../../../protocol/src/hall/device-kinds.js';
import type { DevicePlan, HallPlan } from '../../../../protocol/src/hall/hall-plan.js';
import { suggestedObsSettings } from '../../../../protocol/src/hall/kinds/obs.js';
import { foldPolish } from '../../../../web-shared/src/text/search.js';
import { shapeOf, startOf } from '../settings/setting-shape.js';

/** Kinds of a trade, in the order they are known. */
export function kindsOf(trade: DeviceTrade): DeviceKindName[] {
  return (Object.keys(deviceKinds) as DeviceKindName[]).filter((kind) => kindOf(kind).trade === trade);
}

export function camerasOf({ devices }: HallPlan): DevicePlan[] {
  return devices.filter(({ kind }) => kindOf(kind).trade === 'camera');
}

/** A device before it is set up: switched off, so that nothing happens yet. */
export function newDevice(plan: HallPlan, kind: DeviceKindName, name: string): DevicePlan {
  const settings =
    kind === 'obs'
      ? suggestedObsSettings({ host: '127.0.0.1', port: 4455 }, camerasOf(plan))
      : (startOf(shapeOf(kind)) as Record<string, unknown>);
  const deviceId = freeId(
    name,
    plan.devices.map((device) => device.deviceId),
  );
  return { deviceId, name: name.trim(), kind, enabled: false, dryRun: false, settings };
}

/** `kamera-lewa` for „Kamera lewa"; with a number when it is taken. */
export function freeId(name: string, taken: readonly string[]): string {
  const plain = foldPolish(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 34)
    .replace(/-+$/, '');
  const stem = plain === '' ? 'x' : plain;
  const used = new Set(taken);
  let free = stem;
  for (let no = 2; used.has(free); no += 1) free = `${stem}-${no}`;
  return free;
}
