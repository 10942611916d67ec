import { z } from 'zod';

const deviceId = z.string().max(40);

/** What nature does to a UPS: no mains, and then a battery that gives its last. */
export const powerFaults = ['mains-out', 'battery-low'] as const;
export type PowerFault = (typeof powerFaults)[number];

/** What can be practised with a simulated device: what it does wrong. */
export const deviceFaults = ['unplugged', 'silent', 'slow', 'garbage', 'refuse', 'busy'] as const;
export const faultKinds = [...deviceFaults, ...powerFaults] as const;
export type FaultKind = (typeof faultKinds)[number];

/** What a person in the operator's panel asks of one device, outside the course of the session. */
export const deviceOrder = z.discriminatedUnion('type', [
  /** The session leads the device again after a hand has moved it. */
  z.strictObject({ type: z.literal('take-over'), deviceId }),
  z.strictObject({
    type: z.literal('test-microphone'),
    deviceId,
    microphone: z.int().min(1).max(65_535),
    on: z.boolean(),
  }),
  z.strictObject({ type: z.literal('test-preset'), deviceId, preset: z.int().min(0).max(254) }),
  /** Keeps what the camera shows now as this preset. */
  z.strictObject({ type: z.literal('store-preset'), deviceId, preset: z.int().min(0).max(254) }),
  /** Turns the head while a button is held; all `stop` when it is let go. */
  z.strictObject({
    type: z.literal('move-camera'),
    deviceId,
    pan: z.enum(['left', 'right', 'stop']),
    tilt: z.enum(['up', 'down', 'stop']),
    zoom: z.enum(['tele', 'wide', 'stop']),
  }),
  z.strictObject({ type: z.literal('pulse'), deviceId, channel: z.int().min(1).max(64) }),
  /** Makes the scenes and sources in OBS that its settings name. */
  z.strictObject({ type: z.literal('prepare'), deviceId }),
  /** A small picture of what OBS shows. */
  z.strictObject({ type: z.literal('screenshot'), deviceId }),
  z.strictObject({ type: z.literal('stream'), deviceId, on: z.boolean() }),
  /** Makes a simulated device fail, or mends it; refused in a hall of real devices. */
  z.strictObject({ type: z.literal('fault'), deviceId, fault: z.enum(faultKinds), on: z.boolean() }),
]);
export type DeviceOrder = z.infer<typeof deviceOrder>;

/** What became of an order; `text` in Polish. `picture`: a data URL. */
export const orderOutcome = z.strictObject({
  ok: z.boolean(),
  text: z.string().max(2_000),
  picture: z.string().max(400_000).optional(),
});
export type OrderOutcome = z.infer<typeof orderOutcome>;
