import type { StoredEvent } from '../../../../core/src/session/events.js';
import type { SessionState } from '../../../../core/src/session/state.js';
import type { ViewMessage } from '../../../../protocol/src/messages.js';
import type { PairedScreen } from '../../identity/screens/screen-directory.js';
import { actorIn } from '../actor.js';
import { ownViewOf } from '../views/own-view.js';
import { screenPartsOf } from '../views/wall-view.js';
import type { ConnectionData } from './chamber-client.js';

/** What an operator sees who looks at the wall without being a screen. */
const preview: Omit<PairedScreen, 'sessionId'> = {
  screenId: 'preview',
  name: 'Podgląd',
  connected: true,
  scene: 'auto',
  message: '',
};

/** What concerns one connection alone and has changed: the own view, or a screen's scene. @param now the hub's time */
export function personalMessage(data: ConnectionData, state: SessionState, now: string): ViewMessage | undefined {
  const { person, screen, watching, deviceId, personal } = data;
  if (!watching) return undefined;
  const { sessionId, audience } = watching;
  const base = { sessionId, seq: state.seq, full: false, serverTime: now };
  if (audience === 'wall') {
    const parts = personal.diff(screenPartsOf(state, screen ?? preview));
    return parts && { ...base, audience, parts: { ...parts } };
  }
  const parts = person && personal.diff(ownViewOf(state, actorIn(state, person, deviceId), person.fullName));
  return parts ? { ...base, audience: 'own', parts: { ...parts } } : undefined;
}

/** When only ballots came, the members concerned; undefined when anything else may have changed for everybody. */
export function votersIn(events: readonly StoredEvent[] | undefined): ReadonlySet<string> | undefined {
  if (events === undefined) return undefined;
  const voters = new Set<string>();
  for (const event of events) {
    if (event.type !== 'BallotCast') return undefined;
    voters.add(event.payload.memberId);
  }
  return voters;
}

/** Screens are told their scene in every round, people their own view when it may have changed. */
export function concerns(voters: ReadonlySet<string> | undefined, data: ConnectionData): boolean {
  if (voters === undefined || data.watching?.audience === 'wall') return true;
  return data.memberId !== null && voters.has(data.memberId);
}
