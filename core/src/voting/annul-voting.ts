import { carriesFinalVote } from '../amendments/amendment-votes.js';
import { articles } from '../kernel/articles.js';
import type { CommandOf } from '../session/commands.js';
import { notSitting } from '../session/decide-session.js';
import { accept, type Decision, refuse } from '../session/decision.js';
import { findVoting, pendingVoting, quorumOf, type SessionState } from '../session/state.js';
import { resultAtClose } from './tally.js';

/**
 * V-18 `Unieważnij głosowanie`: by the chair alone, with a reason, before the next item ends. Number, ballots and result are kept
 * (V-10, G-04); an open vote is closed first. What was carried out on its strength stands in the way.
 */
export function annulVoting(state: SessionState, { votingId, reason }: CommandOf<'AnnulVoting'>['payload']): Decision {
  const fault = notSitting(state);
  if (fault) return fault;
  const voting = findVoting(state, votingId);
  if (!voting) return refuse('voting-unknown');
  if (voting.status === 'prepared') return refuse('voting-not-open');
  if (voting.status === 'void' || voting.status === 'repeated') return refuse('voting-stands-no-more');
  const pending = pendingVoting(state);
  if (pending && pending !== voting) return refuse('voting-unfinished', undefined, { subject: pending.subject });
  if (voting.settled) return refuse('annulment-too-late');
  if (carriesFinalVote(state, voting)) return refuse('final-vote-stands');
  if (state.agendaChangedBy.includes(votingId)) return refuse('agenda-change-already-made', articles.agendaChange);
  if (reason.trim() === '') return refuse('reason-required');
  const annulled = { type: 'VotingAnnulled' as const, payload: { votingId, reason } };
  if (voting.status !== 'open') return accept(annulled);
  const result = resultAtClose(voting, state.council, quorumOf(state, voting.committeeId).present);
  return accept({ type: 'VotingClosed', payload: { votingId, result } }, annulled);
}
