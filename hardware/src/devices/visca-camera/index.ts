import type { ViscaCameraSettings } from '../../../../protocol/src/hall/kinds/visca.js';
import type { Driver } from '../../device/driver.js';
import { openWire } from '../../visca/open-wire.js';
import { ViscaCameraLink } from './connection.js';
import type { Pace } from './pace.js';
import {
  type CameraCommand,
  cameraCommandFor,
  differenceOfCamera,
  type SeenCamera,
  type WantedCamera,
  wantedCamera,
} from './wishes.js';

type CameraDriver = Driver<ViscaCameraSettings, WantedCamera, SeenCamera, CameraCommand>;

/** Cameras that speak VISCA over RS-232/422, TCP 5678 or UDP (device protocols §1.1–1.3). */
export const viscaCamera = cameraDriver({ watchEveryMs: 1_000, arrivesWithinMs: 8_000, moveAtMostMs: 3_000 });

/** @param pace for tests */
export function cameraDriver(pace: Pace): CameraDriver {
  return {
    kind: 'visca-camera',
    answerWithinMs: 5_000,
    project: wantedCamera,
    diff: differenceOfCamera,
    commandFor: cameraCommandFor,
    connect: async ({ line }, signal) =>
      ViscaCameraLink.over(await openWire(line, signal), line.type === 'serial' ? line.address : 1, pace),
  };
}
