import { z } from 'zod';
import { roles } from '../../../core/src/council/council.js';
import { type DeviceKindName, deviceKinds, kindOf } from './device-kinds.js';
import { type SettingFault, settingFaults } from './setting-faults.js';

/** How places and devices are called among programs. */
export const slug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'Dozwolone są małe litery, cyfry i łącznik');
const name = z.string().trim().min(1, 'Podaj nazwę').max(80, 'Nazwa jest za długa');

/** Who speaks at a place: whoever sits there, whoever holds a role (the mayor's desk), or everybody without a place (the lectern). */
const placeFor = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('seat'), seatNo: z.int().min(1).max(200) }),
  z.strictObject({ type: z.literal('role'), role: z.enum(roles) }),
  z.strictObject({ type: z.literal('others') }),
]);

/** A place of the hall with its microphone and, for each camera, the preset that shows it. */
export const placePlan = z.strictObject({
  placeId: slug,
  name,
  for: placeFor,
  microphone: z.int().min(1, 'Numery mikrofonów zaczynają się od 1').max(65_535).nullable(),
  presets: z.record(slug, z.int().min(0).max(254)),
});
export type PlacePlan = z.infer<typeof placePlan>;

/** A device of the hall; its settings are checked by its kind, its secrets are kept apart. */
export const devicePlan = z.strictObject({
  deviceId: slug,
  name,
  kind: z.enum(Object.keys(deviceKinds) as [DeviceKindName, ...DeviceKindName[]], 'Nieznany rodzaj urządzenia'),
  enabled: z.boolean(),
  /** Says what it would send and sends nothing. */
  dryRun: z.boolean(),
  settings: z.record(z.string(), z.unknown()),
});
export type DevicePlan = z.infer<typeof devicePlan>;

/** What stands in a hall and where people speak. */
export const hallPlan = z
  .strictObject({
    places: z.array(placePlan).max(200),
    devices: z.array(devicePlan).max(40),
  })
  .superRefine(({ places, devices }, context) => {
    const issue = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    for (const [at, { deviceId }] of devices.entries()) {
      if (devices.findIndex((other) => other.deviceId === deviceId) < at)
        issue(['devices', at, 'deviceId'], 'Dwa urządzenia mają tę samą nazwę techniczną');
    }
    for (const [at, place] of places.entries()) {
      if (places.findIndex((other) => other.placeId === place.placeId) < at)
        issue(['places', at, 'placeId'], 'Dwa miejsca mają tę samą nazwę techniczną');
      if (places.findIndex((other) => sameFor(other.for, place.for)) < at)
        issue(['places', at, 'for'], 'Ktoś ma w sali dwa miejsca');
      if (place.microphone !== null && places.findIndex(({ microphone }) => microphone === place.microphone) < at)
        issue(['places', at, 'microphone'], 'Ten mikrofon stoi już w innym miejscu');
      for (const deviceId of Object.keys(place.presets)) {
        const device = devices.find((one) => one.deviceId === deviceId);
        if (!device || kindOf(device.kind).trade !== 'camera')
          issue(['places', at, 'presets', deviceId], 'Nie ma takiej kamery');
      }
    }
  });
export type HallPlan = z.infer<typeof hallPlan>;

/** Settings of one device by its kind. @returns the first thing wrong; undefined when all is well */
export function wrongSettings({ kind, settings }: Pick<DevicePlan, 'kind' | 'settings'>): SettingFault | undefined {
  return settingFaults(kind, settings)[0];
}

function sameFor(a: PlacePlan['for'], b: PlacePlan['for']): boolean {
  if (a.type === 'seat' && b.type === 'seat') return a.seatNo === b.seatNo;
  if (a.type === 'role' && b.type === 'role') return a.role === b.role;
  return a.type === b.type;
}
