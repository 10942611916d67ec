import { z } from 'zod';
import { itemSteps } from '../../../core/src/conduct/item-course.js';

export const itemStepView = z.object({
  step: z.enum(itemSteps),
  status: z.enum(['done', 'now', 'skipped', 'ahead']),
  /** The article somebody leaves by passing it over; null = statut or custom. */
  basis: z.string().nullable(),
});

/** The course of the item in progress (§6.2); null in sessions that are not guided. Empty between items. */
export const conductPart = z.object({ itemId: z.string().nullable(), steps: z.array(itemStepView) }).nullable();

/** A step of an item's course that was passed over and not made up for: the rule somebody left by it (null = statut or custom). */
export const stepPassedOver = itemStepView.pick({ step: true, basis: true });

export type StepPassedOver = z.infer<typeof stepPassedOver>;
export type ItemStepView = z.infer<typeof itemStepView>;
export type ConductPart = z.infer<typeof conductPart>;
