import type { ViscaListenerSettings } from '../../../../protocol/src/hall/kinds/visca.js';
import { listeningDriver } from '../../device/listening-driver.js';
import { type HeardUnit, ViscaListenerLink } from './connection.js';

/**
 * Cheap conference units without any protocol of their own, but with a camera output: we play the camera, and a preset they call
 * says which microphone is open (device protocols §2.7). The unit has the authority; nothing is ever wished of it.
 */
export const viscaListener = listeningDriver<ViscaListenerSettings, HeardUnit>('visca-listener', (settings, signal) =>
  ViscaListenerLink.on(settings, signal),
);
