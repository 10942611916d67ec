import type { Club, Council, Member } from '../council/council.js';
import { articles } from '../kernel/articles.js';
import type { CommitteeKind } from './committee.js';

/** A committee as the office keeps it. */
export interface Composition {
  readonly kind: CommitteeKind;
  readonly memberIds: readonly string[];
  readonly chairId: string | null;
}

/** What a composition lacks. Findings for people (G-05): the council chose the members, the software says what the act wants. */
export type CompositionFinding =
  | { readonly kind: 'club-missing'; readonly clubId: string; readonly club: string; readonly article: string }
  | { readonly kind: 'office-holder'; readonly memberId: string; readonly article: string }
  | { readonly kind: 'without-mandate'; readonly memberId: string; readonly article: string }
  | { readonly kind: 'no-chair' }
  | { readonly kind: 'empty' };

type Roll = Pick<Council, 'members' | 'clubs'>;

/**
 * K-03, K-04: komisja rewizyjna (art. 18a ust. 2) and komisja skarg, wniosków i petycji (art. 18b ust. 2) hold representatives of all clubs
 * and neither the chair nor a vice-chair of the council. Every committee: members with a mandate, somebody who leads it.
 */
export function compositionFindings(
  { kind, memberIds, chairId }: Composition,
  { members, clubs }: Roll,
): readonly CompositionFinding[] {
  const seated = memberIds.flatMap((memberId) => members.find((member) => member.memberId === memberId) ?? []);
  const gone = memberIds.filter((memberId) => !seated.some((one) => one.memberId === memberId && isSeated(one)));
  return [
    ...(memberIds.length === 0 ? [{ kind: 'empty' as const }] : []),
    ...(memberIds.length > 0 && chairId === null ? [{ kind: 'no-chair' as const }] : []),
    ...gone.map((memberId) => ({ kind: 'without-mandate' as const, memberId, article: articles.committees })),
    ...(kind === 'audit' || kind === 'petitions' ? obligatory(kind, seated, { members, clubs }) : []),
  ];
}

function obligatory(kind: 'audit' | 'petitions', seated: readonly Member[], { members, clubs }: Roll) {
  const article = kind === 'audit' ? articles.auditCommittee : articles.petitionsCommittee;
  const missing = clubs
    .filter(({ clubId }) => members.some((member) => member.clubId === clubId && isSeated(member)))
    .filter(({ clubId }) => !seated.some((member) => member.clubId === clubId));
  const holders = seated.filter(({ office }) => office !== null);
  return [
    ...missing.map(({ clubId, name }) => ({ kind: 'club-missing' as const, clubId, club: name, article })),
    ...holders.map(({ memberId }) => ({ kind: 'office-holder' as const, memberId, article })),
  ];
}

/** K-09, art. 23: a club is at least three councillors. */
export const leastClubMembers = 3;

export interface ClubFinding {
  readonly clubId: string;
  readonly members: number;
  readonly article: string;
}

/** K-09: clubs that have become too small: to be warned of, and closed by the office. */
export function clubFindings(
  clubs: readonly Pick<Club, 'clubId'>[],
  members: readonly Member[],
): readonly ClubFinding[] {
  return clubs
    .map(({ clubId }) => ({
      clubId,
      members: members.filter((member) => member.clubId === clubId && isSeated(member)).length,
      article: articles.clubs,
    }))
    .filter((club) => club.members < leastClubMembers);
}

function isSeated({ mandate }: Member): boolean {
  return mandate === 'active';
}
