import { type FaultKind, type PowerFault, powerFaults } from '../../../protocol/src/hall/device-order.js';
import type { Faults } from '../simulators/faults.js';

/** A fault of the device itself; that of its cable is not one of it. */
type OwnFault = Exclude<FaultKind, 'unplugged' | PowerFault>;

/** Longer than any driver waits for an answer. */
const slowMs = 3_000;

/** Sets one fault a person has asked for; the others stay as they are. */
export function setFault(faults: Faults, fault: OwnFault, on: boolean): void {
  if (fault === 'slow') faults.delayMs = on ? slowMs : 0;
  else faults[fault] = on;
}

export function isFaulty(faults: Faults, fault: OwnFault): boolean {
  return fault === 'slow' ? faults.delayMs > 0 : faults[fault];
}

/** Whether only a UPS can have it. */
export function isPowerFault(fault: FaultKind): fault is PowerFault {
  return powerFaults.some((one) => one === fault);
}
