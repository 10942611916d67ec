import type { ShureDisSettings } from '../../../../protocol/src/hall/device-kinds.js';
import { openLine } from '../../line/byte-line.js';
import { microphoneDriver } from '../../microphones/microphone-driver.js';
import { ShureDisLink } from './connection.js';

/** Shure/DIS DCS 6000 and DDS 5900: a text protocol over TCP 3142 (device protocols §2.1). */
export const shureDis = microphoneDriver<ShureDisSettings>('shure-dis', 3_500, async ({ line }, signal) =>
  ShureDisLink.over(await openLine(line, signal)),
);
