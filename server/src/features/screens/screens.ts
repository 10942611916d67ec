import { Injectable } from '@nestjs/common';
import type {
  ConfirmPairing,
  OwnScreen,
  Pairing,
  PairingState,
  ScreenChange,
} from '../../../../protocol/src/http/screens.js';
import { type PairedScreen, ScreenDirectory } from '../../identity/screens/screen-directory.js';
import { SharedPairings } from '../../identity/screens/shared-pairings.js';
import type { SignedInPerson } from '../../identity/signed-in-person.js';
import { actorIn } from '../../live-session/actor.js';
import { LiveSessions } from '../../live-session/live-sessions.js';
import { HttpError } from '../../platform/errors/http-error.js';

const refusals = {
  'too-many-pairings': [429, 'Zbyt wiele ekranów czeka na sparowanie. Spróbuj za kilka minut.'],
  'pairing-code-unknown': [404, 'Nie ma ekranu z takim kodem. Sprawdź kod na ekranie.'],
  'too-many-attempts': [429, 'Zbyt wiele błędnych kodów. Odczekaj minutę.'],
  'screen-unknown': [404, 'Nie ma takiego ekranu.'],
  'unknown-session': [404, 'Nie ma takich obrad.'],
  'not-permitted': [403, 'Brak uprawnień do ekranów tej sesji.'],
} as const;

/** Who may pair and steer screens: the operator of the session they show. */
@Injectable()
export class Screens {
  constructor(
    private readonly pairings: SharedPairings,
    private readonly directory: ScreenDirectory,
    private readonly sessions: LiveSessions,
  ) {}

  /** @param address the screen's IP address */
  beginPairing(address: string): Pairing {
    return this.pairings.begin(address) ?? refuse('too-many-pairings');
  }

  pairingState(pairingId: string, secret: string): Promise<PairingState> {
    return this.pairings.stateOf(pairingId, secret);
  }

  /** The screen behind a token; a screen asks this when its session does not let it in any more. */
  async own(token: string): Promise<OwnScreen> {
    const { screenId, name, sessionId } = (await this.directory.screenOf(token)) ?? refuse('screen-unknown');
    return { screenId, name, sessionId };
  }

  async confirm(person: SignedInPerson, { code, name, sessionId }: ConfirmPairing): Promise<PairedScreen> {
    await this.requireOperator(person, sessionId);
    const confirmation = await this.pairings.confirm(code, name, sessionId, person.personId);
    return confirmation.ok ? confirmation.screen : refuse(confirmation.code);
  }

  async change(person: SignedInPerson, screenId: string, change: ScreenChange): Promise<PairedScreen> {
    const screen = this.directory.get(screenId) ?? refuse('screen-unknown');
    await this.requireOperator(person, screen.sessionId);
    if (change.sessionId) await this.requireOperator(person, change.sessionId);
    return (await this.directory.change(screenId, change)) ?? refuse('screen-unknown');
  }

  async remove(person: SignedInPerson, screenId: string): Promise<void> {
    const screen = this.directory.get(screenId) ?? refuse('screen-unknown');
    await this.requireOperator(person, screen.sessionId);
    if (!(await this.directory.remove(screenId))) refuse('screen-unknown');
  }

  /** A training account steers nothing outside training sessions. */
  private async requireOperator(person: SignedInPerson, sessionId: string): Promise<void> {
    const state = await this.sessions.stateOf(sessionId);
    if (state.status === 'none') refuse('unknown-session');
    if (!actorIn(state, person, 'http').roles.includes('operator')) refuse('not-permitted');
  }
}

function refuse(code: keyof typeof refusals): never {
  const [status, text] = refusals[code];
  throw new HttpError(status, { code, text });
}
