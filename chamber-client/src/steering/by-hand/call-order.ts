import type { RollCallView } from '../../../../protocol/src/views/by-hand-part.js';

type Person = RollCallView['waiting'][number];

/** Where one may go from the name that is called. */
export interface CallOrder {
  /** Whoever has not answered and comes next; after the end of the alphabet the first of those passed over. */
  readonly next: Person | null;
  /** Who stands before in the alphabet, answered or not: to correct what was recorded. */
  readonly previous: Person | null;
}

/** @param names everybody on the roll of the vote, alphabetically */
export function callOrder({ called, waiting }: RollCallView, names: readonly Person[]): CallOrder {
  const place = called ? names.findIndex(({ memberId }) => memberId === called.memberId) : names.length;
  const silent = new Set(waiting.map(({ memberId }) => memberId));
  const isNext = ({ memberId }: Person) => silent.has(memberId) && memberId !== called?.memberId;
  return {
    next: names.slice(place + 1).find(isNext) ?? names.slice(0, place).find(isNext) ?? null,
    previous: names[place - 1] ?? null,
  };
}
