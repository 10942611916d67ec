import { findMember } from '../council/council.js';
import { type Instant, plusMs } from '../kernel/instant.js';
import type { SessionState } from '../session/state.js';
import type { FloorRequest } from './floor.js';
import { spokenMs } from './time-accounts.js';

type Debate = Pick<SessionState, 'floor' | 'council' | 'rules'>;

/**
 * What an adopted motion on speaking time (L-05) and the time left to the club under the item (L-03) make of a speech's own limit.
 * Formal motions keep theirs. Never asked for councillors in the debate on the report (L-04).
 * @param at counts a running speech of the club up to here
 */
export function narrowedLimit(
  { floor, council, rules }: Debate,
  { kind, itemId, personId }: Pick<FloorRequest, 'kind' | 'itemId' | 'personId'>,
  ownLimitMs: number | null,
  at: Instant,
): number | null {
  const ofItem = kind === 'formal-motion' ? undefined : floor.itemLimits?.[itemId];
  const club = kind === 'speech' ? clubTimeLeft({ floor, council, rules }, { personId, itemId }, at) : null;
  return [ownLimitMs, ofItem ?? null, club].reduce((least, limit) =>
    least === null || (limit !== null && limit < least) ? limit : least,
  );
}

/** Milliseconds a person's club may still speak under an item, down to 0; null without a club or a limit. */
export function clubTimeLeft(
  { floor, council, rules }: Debate,
  { personId, itemId }: Pick<FloorRequest, 'personId' | 'itemId'>,
  at: Instant,
): number | null {
  const clubId = findMember(council, personId)?.clubId ?? null;
  const limit = rules.speaking.clubItemMs ?? null;
  if (clubId === null || limit === null) return null;
  const running = floor.speaker ? [{ ...floor.speaker, endedAt: floor.speaker.pausedAt ?? at }] : [];
  const spoken = [...floor.speeches, ...running]
    .filter((speech) => speech.itemId === itemId && speech.kind === 'speech')
    .filter((speech) => findMember(council, speech.personId)?.clubId === clubId)
    .reduce((sum, speech) => sum + spokenMs(speech, speech.endedAt), 0);
  return Math.max(0, limit - spoken);
}

/**
 * L-03: when the club of the running speech has used up its time under the item, should the speech go on; like the speech's own deadline
 * it is told and stops nothing. Null without a club or a limit, and where the law allows none (L-04).
 */
export function clubDeadline({ floor, council, rules, agenda }: Debate & Pick<SessionState, 'agenda'>): Instant | null {
  const { speaker } = floor;
  if (speaker?.kind !== 'speech') return null;
  if (agenda.some(({ itemId, kind }) => itemId === speaker.itemId && kind === 'state-report')) return null;
  const left = clubTimeLeft({ floor: { ...floor, speaker: null }, council, rules }, speaker, speaker.startedAt);
  return left === null ? null : plusMs(speaker.startedAt, left + (speaker.pausedMs ?? 0));
}
