import { type Council, findMember } from '../council/council.js';
import { type Instant, msBetween } from '../kernel/instant.js';
import type { Floor, FloorKind, Speaker } from './floor.js';

/** Time spoken in milliseconds, without pauses. */
export interface TimeAccounts {
  readonly byKind: Readonly<Partial<Record<FloorKind, number>>>;
  readonly byPerson: Readonly<Record<string, number>>;
  /** By club id; `none` for councillors without a club. Guests stand in no club's account. */
  readonly byClub: Readonly<Record<string, number>>;
}

/**
 * L-03: who spoke how long, by kind, person and club; figures for the chair, nothing stops by itself.
 * @param itemId only of this item; null = of the whole session
 * @param now counts the running speech up to here
 */
export function timeAccounts(floor: Floor, council: Council, now: Instant, itemId: string | null = null): TimeAccounts {
  const running = floor.speaker ? [{ ...floor.speaker, endedAt: floor.speaker.pausedAt ?? now }] : [];
  const speeches = [...floor.speeches, ...running].filter((speech) => itemId === null || speech.itemId === itemId);
  const byKind: Partial<Record<FloorKind, number>> = {};
  const [byPerson, byClub]: [Record<string, number>, Record<string, number>] = [{}, {}];
  for (const speech of speeches) {
    const ms = spokenMs(speech, speech.endedAt);
    byKind[speech.kind] = (byKind[speech.kind] ?? 0) + ms;
    byPerson[speech.personId] = (byPerson[speech.personId] ?? 0) + ms;
    const member = findMember(council, speech.personId);
    if (!member) continue;
    const club = member.clubId ?? 'none';
    byClub[club] = (byClub[club] ?? 0) + ms;
  }
  return { byKind, byPerson, byClub };
}

/** How long the floor was really used up to an instant. */
export function spokenMs({ startedAt, pausedMs = 0 }: Pick<Speaker, 'startedAt' | 'pausedMs'>, until: Instant): number {
  return Math.max(0, msBetween(startedAt, until) - pausedMs);
}
