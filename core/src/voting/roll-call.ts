import { byPolishName, type Council, type Member } from '../council/council.js';
import { articles } from '../kernel/articles.js';
import type { Instant } from '../kernel/instant.js';
import type { CommandOf } from '../session/commands.js';
import { accept, type Decision, refuse } from '../session/decision.js';
import { findVoting, type SessionState } from '../session/state.js';
import { isEligible } from './roll.js';
import type { BallotOrigin, Choice, Voting } from './voting.js';

/** V-14: the devices failed for everybody; the vote goes on by calling names (art. 14 ust. 3). */
export interface DeviceFailure {
  readonly cause: string;
  readonly at: Instant;
  readonly seq: number;
}

/** V-19, V-14: whether names are called, by the law, by wish, or because the devices failed. */
export function isRollCall(voting: Pick<Voting, 'form' | 'failure'>): boolean {
  return voting.form === 'roll-call' || voting.failure !== null;
}

/** How a vote was held, for the footer of its list (§11.3). `mixed`: by devices, with votes entered by officials (V-16). */
export type VotingMethod = 'devices' | 'roll-call' | 'device-failure' | 'mixed';

export function methodOf(voting: Pick<Voting, 'form' | 'failure' | 'ballots'>): VotingMethod {
  if (voting.failure !== null) return 'device-failure';
  if (voting.form === 'roll-call') return 'roll-call';
  return Object.values(voting.ballots).some(({ origin }) => origin !== 'device') ? 'mixed' : 'devices';
}

/** V-14: cause and time are recorded. Ballots already cast stay until their voters answer aloud. */
export function declareDeviceFailure(
  state: SessionState,
  { votingId, cause }: CommandOf<'DeclareDeviceFailure'>['payload'],
): Decision {
  const voting = findVoting(state, votingId);
  if (!voting) return refuse('voting-unknown');
  if (voting.status !== 'prepared' && voting.status !== 'open') return refuse('voting-already-closed');
  if (voting.failure) return refuse('failure-already-declared', articles.deviceFailure);
  if (cause.trim() === '') return refuse('reason-required', articles.deviceFailure);
  return accept({ type: 'DeviceFailureDeclared', payload: { votingId, cause } });
}

/** V-19: whom the chair still calls, alphabetically. */
export function toBeCalled(voting: Voting, council: Council): readonly Member[] {
  return council.members
    .filter(({ memberId }) => isEligible(voting, memberId) && !isAnswered(voting, memberId))
    .sort(byPolishName);
}

/** At a failure whoever voted by device before it is called again: the roll call hears everybody. */
function isAnswered({ ballots, entries, failure }: Voting, memberId: string): boolean {
  const ballot = ballots[memberId];
  if (entries[memberId]) return true;
  return ballot !== undefined && (failure === null || ballot.seq > failure.seq);
}

/** One answer of a roll call as it was given. */
export interface Answer {
  readonly memberId: string;
  readonly choice: Choice;
  readonly origin: BallotOrigin;
  readonly at: Instant;
}

/** V-19: the answers that count, in the order in which they were given. */
export function answersInOrder(voting: Voting): readonly Answer[] {
  return Object.entries(voting.ballots)
    .sort(([, a], [, b]) => a.seq - b.seq)
    .map(([memberId, { choice, origin, at }]) => ({ memberId, choice, origin, at }));
}
