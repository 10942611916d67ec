import type { X32Settings } from '../../../../protocol/src/hall/kinds/conference.js';
import { microphoneDriver } from '../../microphones/microphone-driver.js';
import { X32Link } from './connection.js';

const microphones = microphoneDriver<X32Settings>('x32', 3_000, (settings) => X32Link.on(settings));

/** Mixing desks Behringer X32, Midas M32 and X-Air over OSC (device protocols §3): a microphone is an unmuted channel. */
export const x32: typeof microphones = {
  ...microphones,
  project: (situation, hall, settings) => {
    const wanted = microphones.project(situation, hall, settings);
    // Of microphones that are not wired to this desk it knows nothing.
    const isHere = (microphone: number): boolean => settings.channels.some((one) => one.microphone === microphone);
    return wanted && { ...wanted, open: wanted.open.filter(isHere) };
  },
};
