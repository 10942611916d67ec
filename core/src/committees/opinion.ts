import type { Instant } from '../kernel/instant.js';
import type { CommandOf } from '../session/commands.js';
import { notSitting, votingRunning } from '../session/decide-session.js';
import { accept, type Decision, refuse } from '../session/decision.js';
import type { StoredEvent } from '../session/events.js';
import { findItem, type SessionState } from '../session/state.js';
import type { Voting } from '../voting/voting.js';
import { findCommittee } from './committee.js';

/** K-10: pozytywna, negatywna, z uwagami, brak opinii. */
export const opinionKinds = ['positive', 'negative', 'with-remarks', 'none'] as const;
export type OpinionKind = (typeof opinionKinds)[number];

/** An opinion of a committee as its sitting recorded it. */
export interface RecordedOpinion {
  readonly itemId: string;
  readonly committeeId: string;
  readonly opinion: OpinionKind;
  readonly remarks: string | null;
  /** The vote it rests on; null only where the committee gave none. */
  readonly votingId: string | null;
  readonly at: Instant;
}

/** An opinion as it stands at an item of the council's agenda (K-10), carried over from a sitting or entered from paper. */
export interface CommitteeOpinion {
  readonly committee: string;
  readonly opinion: OpinionKind;
  readonly remarks: string | null;
  readonly votes: { readonly for: number; readonly against: number; readonly abstain: number } | null;
  /** Local day of the sitting, `YYYY-MM-DD`; null where the paper names none. */
  readonly day: string | null;
  /** The sitting whose log holds it; null when entered from paper. */
  readonly sessionId: string | null;
}

/** K-10: opinions follow a vote of the committee; only „brak opinii" may stand without an adopted one. */
export function recordOpinion(
  state: SessionState,
  { itemId, committeeId, opinion, remarks, votingId }: CommandOf<'RecordOpinion'>['payload'],
): Decision {
  const fault = notSitting(state) ?? votingRunning(state);
  if (fault) return fault;
  if (!findCommittee(state.header, committeeId)) return refuse('committee-unknown');
  const item = findItem(state, itemId);
  if (!item) return refuse('agenda-item-unknown');
  if (item.status !== 'in-progress' && item.status !== 'finished')
    return refuse('item-not-in-progress', undefined, { item: item.number });
  if (opinion === 'with-remarks' && !remarks?.trim()) return refuse('reason-required');
  const voting = state.votings.find((candidate) => candidate.votingId === votingId);
  if (votingId !== null && !isOwnVote(voting, itemId, committeeId)) return refuse('voting-unknown');
  if (opinion !== 'none' && voting?.result?.outcome !== 'adopted') return refuse('opinion-needs-vote');
  return accept({ type: 'OpinionRecorded', payload: { itemId, committeeId, opinion, remarks, votingId } });
}

function isOwnVote(voting: Voting | undefined, itemId: string, committeeId: string): boolean {
  return voting?.status === 'announced' && voting.itemId === itemId && voting.committeeId === committeeId;
}

/** The last word counts; what it replaces stays in the log. */
export function evolveOpinions(opinions: readonly RecordedOpinion[], event: StoredEvent): readonly RecordedOpinion[] {
  if (event.type !== 'OpinionRecorded') return opinions;
  const { itemId, committeeId } = event.payload;
  const others = opinions.filter((opinion) => opinion.itemId !== itemId || opinion.committeeId !== committeeId);
  return [...others, { ...event.payload, at: event.at }];
}

/** The vote on an opinion under the item in progress whose outcome nobody has put into words yet. */
export function awaitsOpinion({ votings, opinions, currentItemId }: SessionState): Voting | undefined {
  return votings.findLast(
    ({ kind, status, itemId, committeeId }) =>
      kind === 'opinion' &&
      status === 'announced' &&
      committeeId !== null &&
      itemId === currentItemId &&
      !opinions.some((recorded) => recorded.itemId === itemId && recorded.committeeId === committeeId),
  );
}
