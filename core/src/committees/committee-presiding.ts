import { isPresent } from '../attendance/attendance.js';
import { findMember } from '../council/council.js';
import type { PresiderProposal } from '../presiding/presiding.js';
import type { Actor, SessionHeader } from '../session/events.js';
import type { SessionState } from '../session/state.js';
import { committeesOf } from './committee.js';

type Part = Pick<SessionState, 'header' | 'council'>;

/** K-07: whom the chairs agreed on, else the chair of the one committee; null when nobody of them holds a mandate. */
export function designatedPresider({ header, council }: Part): string | null {
  const designated = header.presiderId ?? committeesOf(header)[0]?.chairId ?? null;
  return designated !== null && findMember(council, designated)?.mandate === 'active' ? designated : null;
}

export function belongsToCommittee(header: SessionHeader, memberId: string): boolean {
  return committeesOf(header).some(({ memberIds }) => memberIds.includes(memberId));
}

/** The one agreed on when in the hall, else a chair, else a deputy who is; people hand over (G-05). */
export function suggestedCommitteePresider(state: Part & Pick<SessionState, 'register'>): PresiderProposal | null {
  const here = (memberId: string | null): memberId is string =>
    memberId !== null && isPresent(state.council, state.register, memberId);
  const designated = designatedPresider(state);
  if (here(designated)) return { memberId: designated, because: 'committee-chair' };
  const committees = committeesOf(state.header);
  const chair = committees.map(({ chairId }) => chairId).find(here);
  if (chair) return { memberId: chair, because: 'committee-chair' };
  const deputy = committees.map(({ deputyId }) => deputyId).find(here);
  return deputy ? { memberId: deputy, because: 'committee-deputy' } : null;
}

/**
 * Who may take the lead of a sitting without being given it: the one agreed on takes it back, a chair or deputy of a committee takes it
 * for an absent presider, and officials seat somebody where nobody is designated.
 */
export function mayTakeOverSitting(
  state: SessionState,
  { memberId, roles }: Pick<Actor, 'memberId' | 'roles'>,
  to: string,
): boolean {
  const designated = designatedPresider(state);
  const presider = state.presiding?.memberId ?? designated;
  if (presider === null && (roles.includes('council-office') || roles.includes('operator'))) return true;
  if (memberId !== to) return false;
  if (memberId === designated) return true;
  const leads = committeesOf(state.header).some(({ chairId, deputyId }) => to === chairId || to === deputyId);
  return leads && (presider === null || !isPresent(state.council, state.register, presider));
}
