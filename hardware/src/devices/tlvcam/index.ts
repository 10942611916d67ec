import type { TlvcamSettings } from '../../../../protocol/src/hall/kinds/conference.js';
import { listeningDriver } from '../../device/listening-driver.js';
import { type HeardCameraOutput, TlvcamLink } from './connection.js';

/**
 * Camera outputs TLVCAM1 (Televic Plixus, CoCon, TCS5500; Sennheiser SDC 8000) and TLVCAM2 (Philips), device protocols §2.4.
 * The unit has the authority; nothing is ever wished of it.
 */
export const tlvcam: ReturnType<typeof listeningDriver<TlvcamSettings, HeardCameraOutput>> = {
  ...listeningDriver('tlvcam', (settings, signal) => TlvcamLink.on(settings, signal)),
  complaint: ({ silent }) => (silent ? 'Centrala milczy, choć powinna podawać stan co 5 sekund' : undefined),
};
