import type { PowerFault } from '../../../protocol/src/hall/device-order.js';
import type { HallPlan } from '../../../protocol/src/hall/hall-plan.js';
import type { Faults } from '../simulators/faults.js';

/** A simulated device that stands in for one of a plan. */
export interface VirtualDevice {
  /** The settings of the plan, led to the simulator's own address. */
  readonly settings: Record<string, unknown>;
  readonly faults: Faults;
  /** Of a UPS: what nature does to it. */
  readonly power?: { set(fault: PowerFault, on: boolean): void; has(fault: PowerFault): boolean };
  /** Cable out, or in again. */
  setPlugged(plugged: boolean): Promise<void>;
  stop(): Promise<void>;
}

/** Builds the stand-in of one kind. @param plan the whole hall, e.g. to know how many microphones there are */
export type VirtualKind = (settings: Record<string, unknown>, plan: HallPlan) => Promise<VirtualDevice>;
