import { z } from 'zod';
import { deviceReport, journalLine } from '../hall/device-report.js';
import { equipmentView } from '../hall/equipment-view.js';
import { hallPlan } from '../hall/hall-plan.js';
import { line } from '../session/text.js';

/** A hall in the list. */
export const hallSummary = z.object({
  hallId: z.string(),
  name: z.string(),
  training: z.boolean(),
  /** Its devices are simulated. */
  virtual: z.boolean(),
  sessionId: z.string().nullable(),
});
export type HallSummary = z.infer<typeof hallSummary>;

/** A hall with its devices; secrets are only named, never told. */
export const hall = hallSummary.extend({
  revision: z.int(),
  plan: hallPlan,
  /** Whether the program that leads it has a key. */
  hasKey: z.boolean(),
  /** Names of the secrets that are set, by device. */
  secrets: z.record(z.string(), z.array(z.string())),
});
export type Hall = z.infer<typeof hall>;

/** What is going on in a hall now, for the operator's panel; asked about once a second. */
export const hallNow = z.object({
  /** Whether the program that leads the devices is connected. */
  connected: z.boolean(),
  reportedAt: z.string().nullable(),
  reports: z.array(deviceReport),
  situation: equipmentView.shape.hall.nullable(),
  /** The newest lines of the devices' journal, the newest first. */
  journal: z.array(journalLine),
});
export type HallNow = z.infer<typeof hallNow>;

export const newHall = z.strictObject({
  name: line(80, 1),
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

/** Whose presence card has which number. */
export const hallCard = z.object({ card: z.string(), memberId: z.string() });
export type HallCard = z.infer<typeof hallCard>;

/** `memberId` null takes the card away. */
export const hallCardChange = z.strictObject({
  card: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[0-9A-Z-]{1,64}$/, 'Numer karty to cyfry i litery'),
  memberId: z.uuid('Wskaż radnego').nullable(),
});
export type HallCardChange = z.infer<typeof hallCardChange>;
