import { z } from 'zod';
import { instant } from '../session/text.js';
import { faultKinds } from './device-order.js';

/**
 * How a device is. `degraded`: it works and refused something; `manual`: a person moved it and it is left alone until the session
 * goes on or somebody takes it over; `bad-config` and `auth-failure` wait for a person; `offline` is looked for again by itself.
 */
export const deviceStates = [
  'ok',
  'connecting',
  'degraded',
  'manual',
  'auth-failure',
  'bad-config',
  'offline',
  'disabled',
] as const;
export type DeviceState = (typeof deviceStates)[number];

/** The states in the words of the journal and of the Polish screens. */
export const deviceStateWords: Readonly<Record<DeviceState, string>> = {
  ok: 'działa',
  connecting: 'łączenie',
  degraded: 'działa, odmówiło',
  manual: 'przestawione ręcznie',
  'auth-failure': 'odmowa dostępu',
  'bad-config': 'błędne ustawienia',
  offline: 'nie odpowiada',
  disabled: 'wyłączone',
};

/** What is known of one device, for the operator's panel. */
export const deviceReport = z.object({
  deviceId: z.string(),
  name: z.string(),
  kind: z.string(),
  state: z.enum(deviceStates),
  /** Why, in Polish; empty when all is well. */
  text: z.string(),
  since: instant,
  /** Logs what it would send and sends nothing. */
  dryRun: z.boolean(),
  /** What the device itself has confirmed, in words of its kind; null: nothing known. */
  observed: z.record(z.string(), z.unknown()).nullable(),
  /** What it should be like. */
  desired: z.record(z.string(), z.unknown()).nullable(),
  /** Wish → confirmation of the last hundred commands, whole milliseconds; null without any. */
  latencyMs: z.object({ count: z.int(), p50: z.int(), p95: z.int(), max: z.int() }).nullable(),
  retries: z.int().min(0),
  /** What a simulated device does wrong by order; absent for a real one. */
  faults: z.array(z.enum(faultKinds)).optional(),
});
export type DeviceReport = z.infer<typeof deviceReport>;

/** What a line of the devices' journal tells. `sent`: the device cannot confirm. `noticed`: it changed by itself or by hand. */
export const journalKinds = [
  'command',
  'confirmed',
  'sent',
  'busy',
  'refused',
  'lost',
  'noticed',
  'state',
  'order',
] as const;

/** One line of the devices' own journal (never the council's log). */
export const journalLine = z.object({
  at: instant,
  deviceId: z.string(),
  kind: z.enum(journalKinds),
  /** Polish words a person reads: what and because of what. */
  text: z.string(),
  /** From the command to its answer, in milliseconds, where there is one. */
  tookMs: z.int().min(0).optional(),
});
export type JournalLine = z.infer<typeof journalLine>;
