import { z } from 'zod';
import { boschRestSettings } from './kinds/bosch.js';
import { authority, confideaSettings, taidenSettings, tlvcamSettings, x32Settings } from './kinds/conference.js';
import { braviaSettings, lgDisplaySettings, samsungMdcSettings } from './kinds/displays.js';
import { obsSettings } from './kinds/obs.js';
import { serialReaderSettings } from './kinds/reader.js';
import { lcusRelaySettings } from './kinds/relay.js';
import { nutUpsSettings } from './kinds/ups.js';
import { viscaCameraSettings, viscaListenerSettings } from './kinds/visca.js';
import { lineSettings } from './line-settings.js';

export const shureDisSettings = z.strictObject({ line: lineSettings, authority });
export type ShureDisSettings = z.infer<typeof shureDisSettings>;

/** What a device is for; decides where it stands in the settings and in the picture of the hall. */
export const deviceTrades = ['microphones', 'camera', 'stream', 'display', 'relay', 'power', 'reader'] as const;
export type DeviceTrade = (typeof deviceTrades)[number];

export interface DeviceKind {
  readonly trade: DeviceTrade;
  /** As people in the trade call it. */
  readonly label: string;
  /** Everything but secrets; errors carry Polish sentences. */
  readonly settings: z.ZodType;
  /** Names of secrets it needs, e.g. `password`; they are kept apart and never shown again. */
  readonly secrets: readonly string[];
}

/** Every kind of device we speak to. A new kind is one line here and one folder in `hardware/src/devices`. */
export const deviceKinds = {
  'shure-dis': {
    trade: 'microphones',
    label: 'Shure/DIS DCS 6000, DDS 5900',
    settings: shureDisSettings,
    secrets: [],
  },
  taiden: { trade: 'microphones', label: 'Taiden HCS-3600', settings: taidenSettings, secrets: [] },
  tlvcam: { trade: 'microphones', label: 'Wyjście kamery TLVCAM (nasłuch)', settings: tlvcamSettings, secrets: [] },
  'confidea-udp': { trade: 'microphones', label: 'Televic Confidea', settings: confideaSettings, secrets: [] },
  x32: { trade: 'microphones', label: 'Mikser Behringer X32, X-Air, Midas M32', settings: x32Settings, secrets: [] },
  'bosch-rest': {
    trade: 'microphones',
    label: 'Bosch CCS 1000 D, DICENTIS Wireless',
    settings: boschRestSettings,
    secrets: ['password'],
  },
  'serial-reader': { trade: 'reader', label: 'Czytnik kart obecności', settings: serialReaderSettings, secrets: [] },
  'visca-listener': {
    trade: 'microphones',
    label: 'Centrala z wyjściem kamery (nasłuch VISCA)',
    settings: viscaListenerSettings,
    secrets: [],
  },
  'visca-camera': { trade: 'camera', label: 'Kamera VISCA', settings: viscaCameraSettings, secrets: [] },
  obs: { trade: 'stream', label: 'OBS Studio', settings: obsSettings, secrets: ['password'] },
  'lcus-relay': { trade: 'relay', label: 'Przekaźniki LCUS (gong, lampki)', settings: lcusRelaySettings, secrets: [] },
  'samsung-mdc': { trade: 'display', label: 'Monitor Samsung (MDC)', settings: samsungMdcSettings, secrets: [] },
  'lg-display': { trade: 'display', label: 'Monitor LG', settings: lgDisplaySettings, secrets: [] },
  bravia: { trade: 'display', label: 'Telewizor Sony Bravia', settings: braviaSettings, secrets: [] },
  'nut-ups': { trade: 'power', label: 'Zasilacz UPS (NUT)', settings: nutUpsSettings, secrets: ['password'] },
} as const satisfies Record<string, DeviceKind>;
export type DeviceKindName = keyof typeof deviceKinds;

/** What there is to know of a kind. */
export function kindOf(name: DeviceKindName): DeviceKind {
  return deviceKinds[name];
}
