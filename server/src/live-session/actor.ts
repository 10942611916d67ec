import type { Role } from '../../../core/src/council/council.js';
import type { Actor } from '../../../core/src/session/events.js';
import type { SessionState } from '../../../core/src/session/state.js';
import type { SignedInPerson } from '../identity/signed-in-person.js';

/** Roles that come from a seat or a place in this council, never from an account. */
const rolesOfSeat: readonly Role[] = ['chair', 'vice-chair', 'councillor'];

/**
 * Who a signed-in person is in one session. Chair and councillor follow from the roll frozen in the log, so the chair of one
 * council is nobody in another; an account made for training has no role in a real session.
 */
export function actorIn(state: SessionState, person: SignedInPerson, deviceId: string): Actor {
  const { personId } = person;
  if (person.training && !state.header.training) return { personId, memberId: null, roles: [], deviceId };
  const seats = new Set(person.seats.map((seat) => seat.memberId));
  const member = state.council.members.find((candidate) => seats.has(candidate.memberId));
  const ofSeat: Role[] = member ? ['councillor', ...(member.office ? [member.office] : [])] : [];
  const ofAccount = person.roles.filter((role) => !rolesOfSeat.includes(role));
  return { personId, memberId: member?.memberId ?? null, roles: [...ofSeat, ...ofAccount], deviceId };
}

/** Whether a person belongs into this session's hall at all. */
export function belongsIn(state: SessionState, actor: Actor): boolean {
  return (
    actor.memberId !== null ||
    state.council.guests.some((guest) => guest.personId === actor.personId) ||
    actor.roles.some((role) => role === 'operator' || role === 'council-office' || role === 'recorder')
  );
}
