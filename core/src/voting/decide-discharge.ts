import { articles } from '../kernel/articles.js';
import type { CommandOf } from '../session/commands.js';
import { notSitting } from '../session/decide-session.js';
import { accept, type Decision, refuse } from '../session/decision.js';
import { findVoting, type SessionState } from '../session/state.js';
import { awaitsDischargeDecision } from './consequence.js';

/** V-24: the chair's decision on a discharge that was not adopted; the software shows both readings and derives neither. */
export function decideDischarge(
  state: SessionState,
  { votingId, decision }: CommandOf<'DecideDischarge'>['payload'],
): Decision {
  const fault = notSitting(state);
  if (fault) return fault;
  const voting = findVoting(state, votingId);
  if (!voting) return refuse('voting-unknown');
  if (!awaitsDischargeDecision(voting)) return refuse('discharge-decision-not-due', articles.discharge);
  if (decision.trim() === '') return refuse('reason-required', articles.discharge);
  return accept({ type: 'DischargeDecided', payload: { votingId, decision } });
}

/** V-24: nobody leaves the matter of a discharge that was not adopted before the chair has decided. */
export function dischargeUndecided(state: SessionState): Decision | undefined {
  const voting = state.votings.find(awaitsDischargeDecision);
  return voting && refuse('discharge-decision-required', articles.discharge, { subject: voting.subject });
}
