import { articles } from '../kernel/articles.js';
import type { Instant } from '../kernel/instant.js';
import type { CommandOf } from '../session/commands.js';
import { accept, type Decision, refuse } from '../session/decision.js';
import { findVoting, type SessionState } from '../session/state.js';
import type { Counts } from '../voting/majority.js';
import { isEligible } from '../voting/roll.js';
import { isRollCall } from '../voting/roll-call.js';
import type { Voting } from '../voting/voting.js';
import { findCommittee } from './committee.js';

/** K-05: raised hands as the presider counted them: numbers, no names. */
export interface HandCount extends Counts {
  readonly at: Instant;
  readonly seq: number;
  /** Somebody was excluded or struck from the roll since: hands must be counted again before the vote is closed. */
  readonly outdated: boolean;
}

/**
 * K-05, V-21: the named list is the law of sessions (art. 14 ust. 2), so only a committee whose statut says so may count hands. One
 * vote is taken in one way: never beside ballots, never at a roll call; no more hands than people who may vote.
 */
export function countHands(state: SessionState, payload: CommandOf<'CountHands'>['payload']): Decision {
  const voting = findVoting(state, payload.votingId);
  if (!voting) return refuse('voting-unknown');
  if (voting.status === 'prepared') return refuse('voting-not-open');
  if (voting.status !== 'open') return refuse('voting-already-closed');
  const committee = findCommittee(state.header, voting.committeeId);
  if (!committee?.handCounts) return refuse('hand-count-not-allowed', committee ? undefined : articles.openVoting);
  const named = Object.keys(voting.ballots).length + Object.keys(voting.entries).length;
  if (named > 0 || isRollCall(voting)) return refuse('hand-count-mixed');
  const counted = payload.for + payload.against + payload.abstain;
  const eligible = votersOf(voting);
  if (counted > eligible) return refuse('hand-count-exceeds', undefined, { counted, eligible });
  return accept({ type: 'HandsCounted', payload });
}

/** How many may vote: on the roll of the open vote and not excluded. */
export function votersOf(voting: Voting): number {
  const onRoll = new Set([...(voting.frame?.eligible ?? []), ...voting.lateEntrants]);
  return [...onRoll].filter((memberId) => isEligible(voting, memberId)).length;
}

/** The roll shrank under a count: whose hands were counted is unknown, so they are counted again. */
export function outdateHands(voting: Voting): Voting {
  return voting.status === 'open' && voting.hands ? { ...voting, hands: { ...voting.hands, outdated: true } } : voting;
}
