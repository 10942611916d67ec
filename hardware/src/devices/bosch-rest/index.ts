import type { BoschRestSettings } from '../../../../protocol/src/hall/kinds/bosch.js';
import { NotAdmitted } from '../../device/trouble.js';
import { microphoneDriver } from '../../microphones/microphone-driver.js';
import { BoschRestLink } from './connection.js';

/** Another user of the unit is not thrown out again sooner. */
const signInPauseMs = 10_000;

/** Bosch CCS 1000 D and DICENTIS Wireless: JSON over HTTP (device protocols §2.2). @param pauseMs shorter in tests */
export function boschRestWith(pauseMs: number) {
  return microphoneDriver<BoschRestSettings>('bosch-rest', 4_000, async (settings, _signal, { password }) => {
    if (password === undefined) throw new NotAdmitted('Brak hasła do centrali');
    return BoschRestLink.over(settings, { username: settings.account, password, pauseMs });
  });
}

export const boschRest = boschRestWith(signInPauseMs);
