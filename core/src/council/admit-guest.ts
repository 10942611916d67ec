import { rolesInForce } from '../session/authority.js';
import type { CommandContext, CommandOf } from '../session/commands.js';
import { accept, type Decision, refuse } from '../session/decision.js';
import type { SessionState } from '../session/state.js';

/**
 * L-07: somebody who is not on the list of guests comes to the microphone. A name is not required: `Mieszkanka` will do, and then
 * the log holds none. Let in by whoever presides, the consent is given; let in by an official, it is awaited.
 */
export function admitGuest(
  state: SessionState,
  { fullName, role }: CommandOf<'AdmitGuest'>['payload'],
  { commandId, actor }: CommandContext,
): Decision {
  if (state.status === 'prepared') return refuse('session-not-convened');
  const name = fullName.trim();
  if (name === '') return refuse('guest-name-required');
  // Two residents without a name are two people.
  const isKnown =
    name.includes(' ') && state.council.guests.some((guest) => guest.fullName === name && guest.role === role);
  if (isKnown) return refuse('guest-already-admitted', undefined, { name });
  const consent = rolesInForce(state, actor).includes('chair') ? 'given' : 'awaited';
  return accept({ type: 'GuestAdmitted', payload: { personId: commandId, fullName: name, role, consent } });
}
