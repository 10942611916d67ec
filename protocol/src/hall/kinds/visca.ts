import { z } from 'zod';
import { host, port, serialSettings, tcpSettings } from '../line-settings.js';

/** An address of this machine; everything else is refused by the system. */
export const localAddress = z
  .string()
  .regex(/^[0-9.]{7,15}$/, 'Podaj adres IPv4 karty sieciowej tego komputera')
  .default('127.0.0.1');

/**
 * How a camera is reached: RS-232/422 (address on the chain), TCP (5678) or UDP. Framing is told, never guessed from the port:
 * some makers use 52381 without Sony's header.
 */
export const cameraLine = z.discriminatedUnion('type', [
  serialSettings.extend({ address: z.int().min(1, 'Kamery mają numery 1–7').max(7, 'Kamery mają numery 1–7') }),
  tcpSettings,
  z.strictObject({
    type: z.literal('udp'),
    host,
    port: port.default(52_381),
    framing: z.enum(['sony-header', 'bare'], 'Wybierz ramkowanie: sony-header albo bare'),
    /** For cameras that count wrongly: every message has number 0 and answers are taken in their order. */
    ignoreSequence: z.boolean().default(false),
    localAddress,
    /** Sony's heads answer to port 52381 whatever port asked; 0: any, for virtual cameras. */
    localPort: z.int().min(0).max(65_535).default(52_381),
  }),
]);
export type CameraLine = z.infer<typeof cameraLine>;

const preset = z.int('Preset to liczba całkowita').min(0).max(254, 'Preset jest z zakresu 0–254');

export const viscaCameraSettings = z.strictObject({
  line: cameraLine,
  /** The calm picture of the whole hall; null: this camera has none and stays where it is. */
  widePreset: preset.nullable(),
  /** Where it looks while nobody has the floor. */
  quiet: z.enum(['wide', 'presider']).default('wide'),
  afterSession: z.enum(['leave', 'standby']).default('leave'),
});
export type ViscaCameraSettings = z.infer<typeof viscaCameraSettings>;

export const viscaListenerSettings = z.strictObject({
  line: z.discriminatedUnion('type', [
    serialSettings,
    z.strictObject({
      type: z.literal('tcp-server'),
      localAddress,
      /** 0: any, for tests. */
      localPort: z.int().min(0).max(65_535),
      /** The conference unit; nobody else is let in. */
      from: host,
    }),
  ]),
  /** Which microphone is meant when the unit calls a preset. */
  microphones: z
    .array(z.strictObject({ preset, microphone: z.int().min(1).max(65_535) }))
    .min(1, 'Podaj, który preset oznacza który mikrofon')
    .max(255)
    .refine((all) => new Set(all.map((one) => one.preset)).size === all.length, 'Preset oznacza jeden mikrofon'),
  /** What the unit calls when nobody speaks. */
  quietPresets: z.array(preset).max(20).default([]),
});
export type ViscaListenerSettings = z.infer<typeof viscaListenerSettings>;
