import type { SessionState } from '../session/state.js';
import { annulVoting } from './annul-voting.js';
import { carriesRevote, revoteFault } from './revote.js';
import type { Voting } from './voting.js';

/** What may still be done about a counted vote. The rules themselves are asked; nothing is judged a second time. */
export interface PossibleRemedies {
  /** V-18: it may be annulled. */
  readonly mayAnnul: boolean;
  /** V-17: it stands and may be repeated once the council has adopted a motion for it. */
  readonly mayRepeat: boolean;
  /** V-17: adopted motions that may carry the repetition, the newest first; people choose among them (G-05). */
  readonly motions: readonly Voting[];
}

const someReason = 'x';

export function possibleRemedies(state: SessionState, voting: Voting): PossibleRemedies {
  const mayAnnul =
    voting.no !== null && annulVoting(state, { votingId: voting.votingId, reason: someReason }).kind === 'accepted';
  const mayRepeat =
    state.status === 'open' && voting.status === 'announced' && !state.agendaChangedBy.includes(voting.votingId);
  const motions = mayRepeat ? state.votings.filter((motion) => mayCarry(state, motion, voting)).toReversed() : [];
  return { mayAnnul, mayRepeat, motions };
}

function mayCarry(state: SessionState, motion: Voting, first: Voting): boolean {
  const revote = { of: first.votingId, motion: motion.votingId, reason: someReason };
  return carriesRevote(motion, first) && revoteFault(state, revote, first) === undefined;
}
