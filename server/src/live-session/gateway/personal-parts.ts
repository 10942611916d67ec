import { outsideOf } from '../../../../core/src/openness/outside.js';
import type { StoredEvent } from '../../../../core/src/session/events.js';
import type { SessionState } from '../../../../core/src/session/state.js';
import type { ViewMessage } from '../../../../protocol/src/messages.js';
import type { HallCodePart } from '../../../../protocol/src/views/hall-code-part.js';
import type { OwnView } from '../../../../protocol/src/views/views.js';
import type { PairedScreen } from '../../identity/screens/screen-directory.js';
import type { SignedInPerson } from '../../identity/signed-in-person.js';
import { actorIn } from '../actor.js';
import { ownBallotOf, ownViewOf } from '../views/own-view.js';
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

/**
 * What concerns one connection alone and has changed: the own view, or a screen's scene.
 * @param now the hub's time
 * @param hallCode what screens in the hall show (S-30)
 * @param changed `ballots` when nothing but ballots came: the rest of the own view is not made for each of a hundred voters
 */
export function personalMessage(
  data: ConnectionData,
  state: SessionState,
  now: string,
  hallCode: HallCodePart,
  changed: 'anything' | 'ballots' = 'anything',
): ViewMessage | undefined {
  const { person, screen, watching, memberId, personal } = data;
  if (!watching) return undefined;
  const { sessionId, audience } = watching;
  const base = { sessionId, seq: state.seq, full: false, serverTime: now };
  if (audience === 'wall') {
    const parts = personal.diff(screenPartsOf(state, screen ?? preview, hallCode));
    return parts && { ...base, seq: outsideOf(state).seq, audience, parts: { ...parts } };
  }
  if (!person) return undefined;
  const own = changed === 'ballots' ? { ballot: ownBallotOf(state, memberId) } : wholeOwnView(data, state, person);
  const parts = personal.diff(own);
  return parts ? { ...base, audience: 'own', parts: { ...parts } } : undefined;
}

function wholeOwnView({ deviceId }: ConnectionData, state: SessionState, person: SignedInPerson): OwnView {
  return ownViewOf(state, actorIn(state, person, deviceId), person.fullName);
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

const placeChanging: ReadonlySet<string> = new Set(['PresidingHandedOver', 'MandateExpired', 'MandateGained']);

/** Whether somebody may have other rights or another seat now; after a reload anything may have changed. */
export function changesPlaces(events: readonly StoredEvent[] | undefined): boolean {
  return events?.some(({ type }) => placeChanging.has(type)) ?? true;
}

/** Screens are told their scene in every round, people their own view when it may have changed. */
export function concerns(voters: ReadonlySet<string> | undefined, data: ConnectionData): boolean {
  if (voters === undefined || data.watching?.audience === 'wall') return true;
  return data.memberId !== null && voters.has(data.memberId);
}
