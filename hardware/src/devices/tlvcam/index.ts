import type { TlvcamSettings } from '../../../../protocol/src/hall/kinds/conference.js';
import type { DeviceCommand, Driver } from '../../device/driver.js';
import { type HeardCameraOutput, TlvcamLink } from './connection.js';

/**
 * Camera outputs TLVCAM1 (Televic Plixus, CoCon, TCS5500; Sennheiser SDC 8000) and TLVCAM2 (Philips), device protocols §2.4.
 * The unit has the authority; nothing is ever wished of it.
 */
export const tlvcam: Driver<TlvcamSettings, object, HeardCameraOutput, DeviceCommand> = {
  kind: 'tlvcam',
  answerWithinMs: 1_000,
  project: () => undefined,
  diff: () => [],
  complaint: ({ silent }) => (silent ? 'Centrala milczy, choć powinna podawać stan co 5 sekund' : undefined),
  connect: (settings, signal) => TlvcamLink.on(settings, signal),
};
