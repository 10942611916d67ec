import type { ShureDisSettings } from '../../../../protocol/src/hall/device-kinds.js';
import type { Driver } from '../../device/driver.js';
import { openLine } from '../../line/byte-line.js';
import {
  differenceOfMicrophones,
  type MicrophoneCommand,
  type SeenMicrophones,
  testOfMicrophone,
  type WantedMicrophones,
  wantedMicrophones,
} from '../../microphones/microphones.js';
import { ShureDisLink } from './connection.js';

/** Shure/DIS DCS 6000 and DDS 5900: a text protocol over TCP 3142 (device protocols §2.1). */
export const shureDis: Driver<ShureDisSettings, WantedMicrophones, SeenMicrophones, MicrophoneCommand> = {
  kind: 'shure-dis',
  answerWithinMs: 3_500,
  project: (situation, hall, { authority }) => wantedMicrophones(situation, hall, authority),
  diff: differenceOfMicrophones,
  commandFor: testOfMicrophone,
  connect: async (settings, signal) => ShureDisLink.over(await openLine(settings.line, signal)),
};
