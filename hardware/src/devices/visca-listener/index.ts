import type { ViscaListenerSettings } from '../../../../protocol/src/hall/kinds/visca.js';
import type { DeviceCommand, Driver } from '../../device/driver.js';
import { type HeardUnit, ViscaListenerLink } from './connection.js';

/**
 * Cheap conference units without any protocol of their own, but with a camera output: we play the camera, and a preset they call
 * says which microphone is open (device protocols §2.7). The unit has the authority; nothing is ever wished of it.
 */
export const viscaListener: Driver<ViscaListenerSettings, object, HeardUnit, DeviceCommand> = {
  kind: 'visca-listener',
  answerWithinMs: 1_000,
  project: () => undefined,
  diff: () => [],
  connect: (settings, signal) => ViscaListenerLink.on(settings, signal),
};
