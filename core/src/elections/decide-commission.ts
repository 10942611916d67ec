import { findMember, mayAct } from '../council/council.js';
import { articles } from '../kernel/articles.js';
import type { CommandOf } from '../session/commands.js';
import { notSitting } from '../session/decide-session.js';
import { accept, type Decision, refuse } from '../session/decision.js';
import type { SessionState } from '../session/state.js';
import { isAdopted } from './decide-election.js';
import { leastCommission, pressingElection, runningElection, standing } from './election.js';

/** B-05: at least three councillors, elected by an open vote, none of them a candidate. A new commission takes the place of the old. */
export function appointCommission(
  state: SessionState,
  { memberIds, votingId }: CommandOf<'AppointCommission'>['payload'],
): Decision {
  const fault = notSitting(state);
  if (fault) return fault;
  if (pressingElection(state.elections)) return refuse('secret-round-running');
  const people = [...new Set(memberIds)];
  for (const memberId of people) {
    const member = findMember(state.council, memberId);
    if (!member) return refuse('member-unknown');
    if (!mayAct(member)) return refuse('member-not-sworn', articles.oath);
  }
  if (people.length < leastCommission) return refuse('commission-too-small', undefined, { least: leastCommission });
  const election = runningElection(state.elections);
  if (election && standing(election).some(({ candidateId }) => people.includes(candidateId)))
    return refuse('commission-has-candidate');
  if (!isAdopted(state, votingId)) return refuse('resolution-required', articles.quorum);
  return accept({ type: 'CommissionAppointed', payload: { memberIds: people, votingId } });
}
