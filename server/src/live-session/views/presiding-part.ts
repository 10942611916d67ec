import { findMember, fullName } from '../../../../core/src/council/council.js';
import { presiderOf, presidingCandidates } from '../../../../core/src/presiding/presiding.js';
import { mayOrder } from '../../../../core/src/session/authority.js';
import type { Actor } from '../../../../core/src/session/events.js';
import type { SessionState } from '../../../../core/src/session/state.js';
import type { PresidingPart } from '../../../../protocol/src/views/presiding-part.js';

/** Who leads the session, as everybody may know. */
export function presidingPartOf(state: SessionState): PresidingPart {
  const memberId = presiderOf(state);
  const member = memberId === null ? undefined : findMember(state.council, memberId);
  if (!member) return null;
  const { presiding } = state;
  const byOffice = member.office === 'chair' || presiding === null;
  return {
    memberId: member.memberId,
    fullName: fullName(member),
    office: member.office,
    since: byOffice ? null : presiding.since,
    reason: byOffice ? null : presiding.reason,
  };
}

/** To whom this person may hand the session now; oneself among them = may take it over. */
export function mayHandOverTo(state: SessionState, actor: Actor): string[] {
  if (state.status === 'prepared' || state.status === 'closed') return [];
  return presidingCandidates(state).filter((memberId) => mayOrder(state, 'HandOverPresiding', actor, { memberId }));
}
