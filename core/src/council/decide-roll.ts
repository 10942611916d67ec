import { articles } from '../kernel/articles.js';
import type { CommandOf } from '../session/commands.js';
import { votingRunning } from '../session/decide-session.js';
import { accept, type Decision, refuse } from '../session/decision.js';
import type { SessionState } from '../session/state.js';
import { endSpeech } from '../speaking/decide-floor.js';
import { type Council, findMember, type Member } from './council.js';
import { councilFault } from './council-fault.js';

/**
 * S-12, S-13: a councillor or the mayor took the oath in this session; from now on the councillor counts and votes.
 * Whether with the religious formula is not recorded: the log lives for ever, faith is nobody's business.
 */
export function takeOath(state: SessionState, { personId }: CommandOf<'TakeOath'>['payload']): Decision {
  const fault = rollLocked(state);
  if (fault) return fault;
  const member = findMember(state.council, personId);
  if (member?.mandate === 'expired') return refuse('mandate-expired');
  if (!member && !isMayor(state.council, personId)) return refuse('person-unknown');
  if (member?.sworn || state.swornGuests.includes(personId))
    return refuse('already-sworn', member ? articles.oath : articles.mayorOath);
  return accept({ type: 'OathTaken', payload: { personId } });
}

/** A mandate ended while the session goes on: the seat is free, the person neither counts nor votes nor speaks any more. */
export function expireMandate(
  state: SessionState,
  { memberId, basis }: CommandOf<'ExpireMandate'>['payload'],
): Decision {
  const fault = rollLocked(state);
  if (fault) return fault;
  const member = findMember(state.council, memberId);
  if (!member) return refuse('member-unknown');
  if (member.mandate === 'expired') return refuse('mandate-expired');
  if (basis.trim() === '') return refuse('legal-basis-required');
  const speech = state.floor.speaker?.personId === memberId ? endSpeech(state, 'finished') : [];
  return accept(...speech, { type: 'MandateExpired', payload: { memberId, basis } });
}

/** Somebody took a free seat; without the oath nobody exercises the mandate yet (art. 23a). */
export function gainMandate(state: SessionState, { member }: CommandOf<'GainMandate'>['payload']): Decision {
  const fault = rollLocked(state);
  if (fault) return fault;
  const gained: Member = { ...member, office: null, mandate: 'active', sworn: false };
  const { council } = state;
  return (
    councilFault({ ...council, members: [...council.members, gained] }) ??
    accept({ type: 'MandateGained', payload: { member: gained } })
  );
}

/** The roll of an unfinished vote does not move under it (V-02). */
function rollLocked(state: SessionState): Decision | undefined {
  if (state.status === 'prepared') return refuse('session-not-convened');
  return votingRunning(state);
}

function isMayor(council: Council, personId: string): boolean {
  return council.guests.some((guest) => guest.personId === personId && guest.role === 'mayor');
}
