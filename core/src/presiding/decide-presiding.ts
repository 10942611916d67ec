import { isPresent } from '../attendance/attendance.js';
import { isCommitteeSitting } from '../committees/committee.js';
import { articles } from '../kernel/articles.js';
import type { CommandOf } from '../session/commands.js';
import { accept, type Decision, refuse } from '../session/decision.js';
import type { SessionState } from '../session/state.js';
import { chairOf, mayPreside, presiderOf } from './presiding.js';

/** S-10 `Przekaż prowadzenie`: to the chair or a vice-chair in the hall, before an elected chair to the senior (S-11); with a reason. */
export function handOverPresiding(
  state: SessionState,
  { memberId, reason }: CommandOf<'HandOverPresiding'>['payload'],
): Decision {
  if (state.status === 'prepared') return refuse('session-not-convened');
  if (!mayPreside(state, memberId)) return refuse('may-not-preside', articles.presiding);
  if (presiderOf(state) === memberId) return refuse('already-presiding');
  const beforeElection = !isCommitteeSitting(state.header) && chairOf(state.council.members) === undefined;
  if (!beforeElection && !isPresent(state.council, state.register, memberId)) return refuse('not-present');
  if (reason.trim() === '') return refuse('reason-required', articles.presiding);
  return accept({ type: 'PresidingHandedOver', payload: { memberId, reason } });
}
