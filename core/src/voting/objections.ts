import type { Instant } from '../kernel/instant.js';
import { speakingId } from '../session/authority.js';
import type { CommandContext, CommandOf } from '../session/commands.js';
import { accept, type Decision, refuse } from '../session/decision.js';
import { findVoting, type SessionState } from '../session/state.js';
import { voterFault } from './ballot-right.js';
import type { Voting } from './voting.js';

export const objectionTargets = ['own-vote', 'count'] as const;
export type ObjectionTarget = (typeof objectionTargets)[number];

/** V-32 `Zgłoś zastrzeżenie`; the record itself is never edited. */
export interface Objection {
  readonly objectionId: string;
  readonly memberId: string;
  readonly concerns: ObjectionTarget;
  readonly text: string;
  readonly at: Instant;
  /** The chair's note; null while none was made. A revote or an annulment answers as well. */
  readonly note: string | null;
}

/** V-32: a councillor objects to the own recorded vote or to the count, from the closing until the next item starts. */
export function raiseObjection(
  state: SessionState,
  { votingId, concerns, text }: CommandOf<'RaiseObjection'>['payload'],
  { commandId, actor }: CommandContext,
): Decision {
  const memberId = speakingId(actor);
  const fault = voterFault(state, memberId);
  if (fault) return fault;
  const voting = findVoting(state, votingId);
  if (!voting) return refuse('voting-unknown');
  const untimely = objectionFault(voting, memberId);
  if (untimely) return untimely;
  if (text.trim() === '') return refuse('reason-required');
  return accept({
    type: 'ObjectionRaised',
    payload: { objectionId: commandId, votingId, memberId, concerns, text },
  });
}

/** V-32: the counted vote this councillor may object to now, the newest first; undefined when there is none. */
export function objectionableVoting(state: SessionState, memberId: string): Voting | undefined {
  if (state.status === 'closed' || voterFault(state, memberId)) return undefined;
  return state.votings.findLast((voting) => !objectionFault(voting, memberId));
}

function objectionFault(voting: Voting, memberId: string): Decision | undefined {
  if (voting.result === null) return refuse('voting-not-closed');
  // V-17, V-18: what was annulled or repeated stands no more; an objection could lead to nothing.
  if (voting.annulment || voting.status === 'repeated') return refuse('objection-to-void-voting');
  if (voting.nextItemStarted) return refuse('objection-too-late');
  const waits = openObjections(voting).some((objection) => objection.memberId === memberId);
  return waits ? refuse('objection-already-raised') : undefined;
}

/** V-32: the chair's note for the minutes, where neither a revote nor an annulment follows. */
export function noteObjection(
  state: SessionState,
  { votingId, objectionId, note }: CommandOf<'NoteObjection'>['payload'],
): Decision {
  const voting = findVoting(state, votingId);
  if (!voting) return refuse('voting-unknown');
  const objection = voting.objections.find((raised) => raised.objectionId === objectionId);
  if (!objection || objection.note !== null) return refuse('objection-unknown');
  if (note.trim() === '') return refuse('reason-required');
  return accept({ type: 'ObjectionNoted', payload: { votingId, objectionId, note } });
}

/** Objections nobody has answered yet: shown to chair and operator. */
export function openObjections({
  objections,
  status,
  annulment,
}: Pick<Voting, 'objections' | 'status' | 'annulment'>): readonly Objection[] {
  if (status === 'repeated' || annulment) return [];
  return objections.filter(({ note }) => note === null);
}
