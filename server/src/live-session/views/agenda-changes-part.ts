import type { AgendaChange } from '../../../../core/src/agenda/agenda-change.js';
import { findMember, fullName, type Role } from '../../../../core/src/council/council.js';
import type { SessionState } from '../../../../core/src/session/state.js';
import type { AgendaChangeView } from '../../../../protocol/src/views/agenda-changes-part.js';

/** The change log of the agenda with the names of those who carried the changes out. */
export function agendaChangesOf(state: SessionState): AgendaChangeView[] {
  return state.agendaChanges.map((change) => {
    const { version, at, actor, votingId, reason, requesterConsent, steps } = change;
    const member = actor.memberId === null ? undefined : findMember(state.council, actor.memberId);
    return {
      ...{ version, at, reason, requesterConsent },
      fullName: member ? fullName(member) : null,
      role: roleOf(actor),
      votingNo: state.votings.find((voting) => voting.votingId === votingId)?.no ?? null,
      steps: [...steps],
    };
  });
}

/** In which of their roles somebody changed the agenda: the highest that may. */
function roleOf({ roles }: AgendaChange['actor']): Role {
  const order: readonly Role[] = ['chair', 'council-office', 'operator'];
  return order.find((role) => roles.includes(role)) ?? roles[0] ?? 'council-office';
}
