import type { DeviceCommand, Driver } from './driver.js';

/** The driver of a kind that tells and takes no orders: nothing is ever wished of it. */
export function listeningDriver<Settings, Observed>(
  kind: string,
  connect: Driver<Settings, object, Observed, DeviceCommand>['connect'],
): Driver<Settings, object, Observed, DeviceCommand> {
  return { kind, answerWithinMs: 1_000, project: () => undefined, diff: () => [], connect };
}
