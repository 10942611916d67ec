import type { ConfideaSettings } from '../../../../protocol/src/hall/kinds/conference.js';
import type { Driver } from '../../device/driver.js';
import {
  differenceOfMicrophones,
  type MicrophoneCommand,
  type SeenMicrophones,
  testOfMicrophone,
  type WantedMicrophones,
  wantedMicrophones,
} from '../../microphones/microphones.js';
import { ConfideaLink } from './connection.js';

/** Televic Confidea WCAP: events over UDP, orders over HTTP where they are set up (device protocols §2.4). */
export const confideaUdp: Driver<ConfideaSettings, WantedMicrophones, SeenMicrophones, MicrophoneCommand> = {
  kind: 'confidea-udp',
  answerWithinMs: 3_000,
  project: (situation, hall, { authority }) => wantedMicrophones(situation, hall, authority),
  diff: differenceOfMicrophones,
  commandFor: testOfMicrophone,
  connect: (settings) => ConfideaLink.on(settings),
};
