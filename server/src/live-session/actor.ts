import type { Role } from '../../../core/src/council/council.js';
import { rolesInForce } from '../../../core/src/session/authority.js';
import type { Actor } from '../../../core/src/session/events.js';
import type { SessionState } from '../../../core/src/session/state.js';
import type { SignedInPerson } from '../identity/signed-in-person.js';

/** Roles that come from a seat or a place in this council, never from an account. */
const rolesOfSeat: readonly Role[] = ['chair', 'vice-chair', 'councillor'];

/** Who serves the session without a seat: runs it, keeps its papers, writes votes down (V-15). */
const serving: readonly Role[] = ['operator', 'council-office', 'recorder', 'proceedings-secretary'];

/**
 * Who a signed-in person is in one session, with the roles in force now (S-10): chair and councillor follow from the roll in the
 * log, so the chair of one council is nobody in another, and the chair's rights go with the presiding. An account made for
 * training has no role in a real session.
 */
export function actorIn(state: SessionState, person: SignedInPerson, deviceId: string): Actor {
  const { personId } = person;
  if (person.training && !state.header.training) return { personId, memberId: null, roles: [], deviceId };
  const seats = new Set(person.seats.map((seat) => seat.memberId));
  const held = state.council.members.filter((candidate) => seats.has(candidate.memberId));
  // Whoever lost a mandate and gained another acts under the living one.
  const member = held.find(({ mandate }) => mandate === 'active') ?? held[0];
  const ofSeat: Role[] = member ? ['councillor', ...(member.office ? [member.office] : [])] : [];
  const ofAccount = person.roles.filter((role) => !rolesOfSeat.includes(role));
  const memberId = member?.memberId ?? null;
  return { personId, memberId, roles: rolesInForce(state, { memberId, roles: [...ofSeat, ...ofAccount] }), deviceId };
}

/** Whether a person belongs into this session's hall at all. */
export function belongsIn(state: SessionState, actor: Actor): boolean {
  return (
    actor.memberId !== null ||
    state.council.guests.some((guest) => guest.personId === actor.personId) ||
    actor.roles.some((role) => serving.includes(role))
  );
}
