import type { StoredEvent } from '../../session/events.js';
import { type Fault, outOfOrder } from './fault.js';

/** Follows the course of the items: steps belong to the item in progress, and none is passed over twice at once. */
export function stepFault(event: StoredEvent, current: string | null): Fault | undefined {
  if (event.type !== 'ItemStepTaken' && event.type !== 'ItemStepsSkipped') return undefined;
  if (event.payload.itemId !== current) return outOfOrder(`a step of ${event.payload.itemId} under ${current}`);
  if (event.type === 'ItemStepTaken') return undefined;
  const { steps } = event.payload;
  const distinct = new Set(steps).size === steps.length && steps.length > 0;
  return distinct ? undefined : outOfOrder(`steps passed over: ${steps.join(', ')}`);
}
