import type { X32Settings } from '../../../../protocol/src/hall/kinds/conference.js';
import type { Driver } from '../../device/driver.js';
import {
  differenceOfMicrophones,
  type MicrophoneCommand,
  type SeenMicrophones,
  testOfMicrophone,
  type WantedMicrophones,
  wantedMicrophones,
} from '../../microphones/microphones.js';
import { X32Link } from './connection.js';

/** Mixing desks Behringer X32, Midas M32 and X-Air over OSC (device protocols §3): a microphone is an unmuted channel. */
export const x32: Driver<X32Settings, WantedMicrophones, SeenMicrophones, MicrophoneCommand> = {
  kind: 'x32',
  answerWithinMs: 3_000,
  project: (situation, hall, { authority, channels }) => {
    const wanted = wantedMicrophones(situation, hall, authority);
    // Of microphones that are not wired to this desk it knows nothing.
    const isHere = (microphone: number): boolean => channels.some((one) => one.microphone === microphone);
    return wanted && { ...wanted, open: wanted.open.filter(isHere) };
  },
  diff: differenceOfMicrophones,
  commandFor: testOfMicrophone,
  connect: (settings) => X32Link.on(settings),
};
