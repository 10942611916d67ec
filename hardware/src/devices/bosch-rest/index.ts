import type { BoschRestSettings } from '../../../../protocol/src/hall/kinds/bosch.js';
import type { Driver } from '../../device/driver.js';
import { NotAdmitted } from '../../device/trouble.js';
import {
  differenceOfMicrophones,
  type MicrophoneCommand,
  type SeenMicrophones,
  testOfMicrophone,
  type WantedMicrophones,
  wantedMicrophones,
} from '../../microphones/microphones.js';
import { BoschRestLink } from './connection.js';

/** Another user of the unit is not thrown out again sooner. */
const signInPauseMs = 10_000;

/** Bosch CCS 1000 D and DICENTIS Wireless: JSON over HTTP (device protocols §2.2). @param pauseMs shorter in tests */
export function boschRestWith(
  pauseMs: number,
): Driver<BoschRestSettings, WantedMicrophones, SeenMicrophones, MicrophoneCommand> {
  return {
    kind: 'bosch-rest',
    answerWithinMs: 4_000,
    project: (situation, hall, { authority }) => wantedMicrophones(situation, hall, authority),
    diff: differenceOfMicrophones,
    commandFor: testOfMicrophone,
    connect: (settings, _signal, { password }) => {
      if (password === undefined) throw new NotAdmitted('Brak hasła do centrali');
      return BoschRestLink.over(settings, { username: settings.account, password, pauseMs });
    },
  };
}

export const boschRest = boschRestWith(signInPauseMs);
