import type { CommandContext, CommandOf } from '../session/commands.js';
import { accept, type Decision, refuse, standsAlready } from '../session/decision.js';
import { findVoting, type SessionState } from '../session/state.js';
import { ballotFault, voterFault } from './ballot-right.js';
import { isEligible } from './roll.js';
import { isRollCall } from './roll-call.js';
import type { Voting } from './voting.js';

/**
 * V-14 … V-16, V-19: an official enters a vote given aloud, by hand or on paper; its origin stays marked in the list. At a roll
 * call answers and sheets are the way of voting; inside a device vote only where the statut allows it, and never over a ballot
 * the councillor cast at the own desk. A vote from paper counts once a second person has entered it too.
 */
export function enterBallot(
  state: SessionState,
  { votingId, memberId, choice, origin }: CommandOf<'EnterBallot'>['payload'],
): Decision {
  const voting = findVoting(state, votingId);
  const fault = notOpen(voting) ?? voterFault(state, memberId);
  if (fault || !voting) return fault ?? refuse('voting-unknown');
  const byRollCall = isRollCall(voting) && origin !== 'hand';
  if (!byRollCall && state.rules.enteredVotes !== true) return refuse('entered-vote-not-allowed');
  // A sheet may be entered anew after its voter has left.
  const unlawful = voting.entries[memberId] ? undefined : ballotFault(state, voting, memberId);
  if (unlawful) return unlawful;
  const before = voting.ballots[memberId];
  if (before?.origin === 'device' && !isRollCall(voting)) return refuse('device-ballot-stands');
  if (before?.choice === choice && before.origin === origin) return standsAlready(before.seq);
  const replacesSeq = origin === 'paper' ? null : (before?.seq ?? null);
  return accept({ type: 'BallotEntered', payload: { votingId, memberId, choice, origin, replacesSeq } });
}

/** V-15: the second person enters what stands on the sheet; only the same choice by somebody else confirms it. */
export function confirmBallotEntry(
  state: SessionState,
  { votingId, memberId, choice }: CommandOf<'ConfirmBallotEntry'>['payload'],
  { actor }: CommandContext,
): Decision {
  const voting = findVoting(state, votingId);
  const fault = notOpen(voting);
  if (fault || !voting) return fault ?? refuse('voting-unknown');
  const entry = voting.entries[memberId];
  if (!entry || !isEligible(voting, memberId)) return refuse('entry-unknown');
  if (entry.enteredBy === actor.personId) return refuse('second-person-required');
  if (entry.choice !== choice) return refuse('second-entry-differs', undefined, { first: entry.choice });
  const replacesSeq = voting.ballots[memberId]?.seq ?? null;
  const payload = { votingId, memberId, choice, entrySeq: entry.seq, replacesSeq };
  return accept({ type: 'BallotEntryConfirmed', payload });
}

function notOpen(voting: Voting | undefined): Decision | undefined {
  if (!voting) return refuse('voting-unknown');
  if (voting.status === 'prepared') return refuse('voting-not-open');
  return voting.status === 'open' ? undefined : refuse('voting-closed');
}
