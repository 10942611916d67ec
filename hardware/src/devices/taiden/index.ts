import type { TaidenSettings } from '../../../../protocol/src/hall/kinds/conference.js';
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
import { TaidenLink } from './connection.js';

/** Taiden HCS-3600 and relatives: bytes over RS-232, 9600 8N1 (device protocols §2.5). */
export const taiden: Driver<TaidenSettings, WantedMicrophones, SeenMicrophones, MicrophoneCommand> = {
  kind: 'taiden',
  answerWithinMs: 3_000,
  project: (situation, hall, { authority }) => wantedMicrophones(situation, hall, authority),
  diff: differenceOfMicrophones,
  commandFor: testOfMicrophone,
  connect: async (settings, signal) => TaidenLink.over(await openLine(settings.line, signal)),
};
