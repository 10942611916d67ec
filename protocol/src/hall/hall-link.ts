import { z } from 'zod';
import { type DeviceOrder, orderOutcome } from './device-order.js';
import { deviceReport, journalLine } from './device-report.js';
import type { Situation } from './equipment-view.js';
import { type HallPlan, slug } from './hall-plan.js';

/**
 * How the program that leads a hall's devices talks with the hub: one stream of server-sent events to the program
 * (`GET /api/hall-link/feed`), and HTTP requests back. It shows its key in the header `x-hall-key`.
 */
export const hallKeyHeader = 'x-hall-key';

/** The stream's events by name. A new stream begins with `plan` and `situation`; `beat` comes every five seconds. */
export interface HallFeed {
  readonly plan: {
    readonly hallId: string;
    readonly name: string;
    /** Devices are simulated in the program itself. */
    readonly virtual: boolean;
    readonly revision: number;
    readonly plan: HallPlan;
    /** By device id and name. */
    readonly secrets: Readonly<Record<string, Readonly<Record<string, string>>>>;
  };
  /** Null: the hall leads no session; devices are left as they are. */
  readonly situation: Situation | null;
  readonly order: { readonly orderId: string; readonly order: DeviceOrder };
  /** Another program has come with the same key; this one must not go on. */
  readonly replaced: null;
  readonly beat: null;
}
export type HallFeedName = keyof HallFeed;

/** `POST /api/hall-link/reports`: how all devices are now, and what the journal gained since. */
export const hallNews = z.strictObject({
  reports: z.array(deviceReport).max(40),
  journal: z.array(journalLine).max(500),
});
export type HallNews = z.infer<typeof hallNews>;

/** `POST /api/hall-link/inputs`: what somebody pressed in the hall. A suggestion; it never votes. */
export const hallInput = z.strictObject({
  /** Becomes the actor's device in the council's log. */
  deviceId: slug,
  input: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('floor-request'), microphone: z.int().min(1).max(65_535), wanted: z.boolean() }),
    z.strictObject({ kind: z.literal('microphone'), microphone: z.int().min(1).max(65_535), open: z.boolean() }),
    z.strictObject({ kind: z.literal('card'), card: z.string().min(1).max(64) }),
    z.strictObject({
      kind: z.literal('power'),
      power: z.enum(['mains', 'battery', 'failing', 'unknown']),
      remainingS: z.int().min(0).nullable(),
    }),
  ]),
});
export type HallInput = z.infer<typeof hallInput>;

/** `POST /api/hall-link/orders/:orderId`: what became of an order. */
export const hallOutcome = orderOutcome;
