import { z } from 'zod';
import type { DeviceReport, JournalLine } from '../hall/device-report.js';
import type { Situation } from '../hall/equipment-view.js';
import { type HallPlan, hallPlan } from '../hall/hall-plan.js';

/** A hall in the list. */
export interface HallSummary {
  readonly hallId: string;
  readonly name: string;
  readonly training: boolean;
  /** Its devices are simulated. */
  readonly virtual: boolean;
  readonly sessionId: string | null;
}

/** A hall with its devices; secrets are only named, never told. */
export interface Hall extends HallSummary {
  readonly revision: number;
  readonly plan: HallPlan;
  /** Whether the program that leads it has a key. */
  readonly hasKey: boolean;
  /** Names of the secrets that are set, by device. */
  readonly secrets: Readonly<Record<string, readonly string[]>>;
}

/** What is going on in a hall now, for the operator's panel; asked about once a second. */
export interface HallNow {
  /** Whether the program that leads the devices is connected. */
  readonly connected: boolean;
  readonly reportedAt: string | null;
  readonly reports: readonly DeviceReport[];
  readonly situation: Situation | null;
  /** The newest lines of the devices' journal, the newest first. */
  readonly journal: readonly JournalLine[];
}

export const newHall = z.strictObject({
  name: z.string().trim().min(1, 'Podaj nazwę sali').max(80, 'Nazwa jest za długa'),
  training: z.boolean(),
});
export type NewHall = z.infer<typeof newHall>;

/** The plan as it was changed from `revision`; somebody else's newer change is not overwritten. */
export const planChange = z.strictObject({ revision: z.int().min(0), plan: hallPlan });
export type PlanChange = z.infer<typeof planChange>;

/** `value` null removes the secret. */
export const secretChange = z.strictObject({
  deviceId: z.string().max(40),
  name: z.string().min(1).max(40),
  value: z.string().min(1).max(500).nullable(),
});
export type SecretChange = z.infer<typeof secretChange>;

export const hallSession = z.strictObject({ sessionId: z.uuid().nullable() });
export type HallSession = z.infer<typeof hallSession>;
