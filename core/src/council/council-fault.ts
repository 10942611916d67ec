import { articles } from '../kernel/articles.js';
import { type Decision, refuse } from '../session/decision.js';
import { type Council, filledSeats, fullName } from './council.js';

interface Entry {
  readonly id: string;
  readonly name: string;
}

/**
 * Why a roll cannot be that of a council: a person or a seat stands in it twice, more living mandates than the statutory
 * composition has seats (art. 17), two chairs (art. 19). Former members may stay in the roll; their seats are free.
 */
export function councilFault(council: Council): Decision | undefined {
  const seated = filledSeats(council);
  const people: readonly Entry[] = [
    ...council.members.map((member) => ({ id: member.memberId, name: fullName(member) })),
    ...council.guests.map((guest) => ({ id: guest.personId, name: guest.fullName })),
  ];
  const seats: readonly Entry[] = seated.map((member) => ({ id: String(member.seatNo), name: fullName(member) }));
  const twice = firstTwice(people) ?? firstTwice(seats);
  if (twice) return refuse('member-duplicate', undefined, { member: twice.name });
  const { statutorySize } = council;
  if (seated.length > statutorySize)
    return refuse('too-many-mandates', articles.statutorySize, { filled: seated.length, statutorySize });
  if (seated.filter((member) => member.office === 'chair').length > 1)
    return refuse('more-than-one-chair', articles.chair);
  return undefined;
}

function firstTwice(entries: readonly Entry[]): Entry | undefined {
  return entries.find((entry, index) => entries.findIndex(({ id }) => id === entry.id) < index);
}
