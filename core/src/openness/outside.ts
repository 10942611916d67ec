import type { Instant } from '../kernel/instant.js';
import type { StoredEvent } from '../session/events.js';
import type { SessionState } from '../session/state.js';
import { closedPart } from './closed-part.js';

/** Sides already told, so that one state has one outside, however often it is asked for. */
const known = new WeakMap<SessionState, SessionState>();

/**
 * S-27: what the public may know of a session. During a closed part: the session as it stood when the part began, nothing that
 * happens inside. Afterwards: what holds now, without the votes, motions and speeches of the closed parts. The state itself as
 * long as there was none.
 */
export function outsideOf(state: SessionState): SessionState {
  if (state.frozen) return state.frozen;
  if (state.closedParts.length === 0) return state;
  const told = known.get(state) ?? shown(state);
  known.set(state, told);
  return told;
}

/** @param before the whole state before the event, `next` the one after it */
export function evolveOutside(
  before: SessionState,
  next: SessionState,
  event: StoredEvent,
): Pick<SessionState, 'frozen' | 'withheld'> {
  const { frozen } = before;
  if (event.type === 'ClosedPartStarted') return { frozen: frozenAt(next), withheld: next.withheld };
  if (frozen === null || closedPart(next) !== null) return { frozen, withheld: next.withheld };
  return { frozen: null, withheld: [...next.withheld, ...madeSince(frozen, next)] };
}

function frozenAt(state: SessionState): SessionState {
  const silent = { ...state.floor, speaker: null, queue: [], parked: [] };
  return shown({ ...state, floor: silent });
}

/** Ids of the votes, motions and speeches that came between two states. */
function madeSince(then: SessionState, now: SessionState): readonly string[] {
  const before = new Set([...contentsOf(then), ...then.withheld]);
  return contentsOf(now).filter((id) => !before.has(id));
}

function contentsOf({ votings, elections, drafts, motions, floor }: SessionState): readonly string[] {
  return [
    ...votings.map(({ votingId }) => votingId),
    ...drafts.amendments.map(({ amendmentId }) => amendmentId),
    ...drafts.blocks.map(({ blockId }) => blockId),
    ...elections.all.map(({ electionId }) => electionId),
    ...motions.map(({ motionId }) => motionId),
    ...floor.speeches.map(({ requestId }) => requestId),
  ];
}

/**
 * How each part of the state is told outside once the doors are open again. A part that is new must be decided on here: it is
 * either what holds now (`told`) or a list of things done, of which those of a closed part stay inside.
 */
const parts: { readonly [Part in keyof Required<SessionState>]: 'told' | Filter<Part> } = {
  seq: 'told',
  status: 'told',
  header: 'told',
  council: 'told',
  rules: 'told',
  departure: 'told',
  agenda: 'told',
  agendaVersion: 'told',
  agendaChangedBy: 'told',
  agendaChanges: 'told',
  currentItemId: 'told',
  itemSteps: 'told',
  register: 'told',
  sittings: 'told',
  recess: 'told',
  adjournedUntil: 'told',
  floor: (floor, isShown) => ({ ...floor, speeches: floor.speeches.filter(({ requestId }) => isShown(requestId)) }),
  votings: (votings, isShown) => votings.filter(({ votingId }) => isShown(votingId)),
  presiding: 'told',
  presiders: 'told',
  swornGuests: 'told',
  closedParts: 'told',
  frozen: () => null,
  withheld: 'told',
  waivers: (waivers, _isShown, isInside) => waivers.filter(({ at }) => !isInside(at)),
  debateRaises: (raises, isShown) => raises.filter(({ votingId }) => isShown(votingId)),
  drafts: ({ amendments, orders, withdrawals, blocks }, isShown, isInside) => ({
    amendments: amendments.filter(({ amendmentId }) => isShown(amendmentId)),
    orders: Object.fromEntries(Object.entries(orders).map(([itemId, ids]) => [itemId, ids.filter(isShown)])),
    withdrawals: withdrawals.filter(({ at }) => !isInside(at)),
    blocks: blocks.filter(({ blockId }) => isShown(blockId)),
  }),
  elections: (book, isShown) => ({ ...book, all: book.all.filter(({ electionId }) => isShown(electionId)) }),
  opinions: (opinions, _isShown, isInside) => opinions.filter(({ at }) => !isInside(at)),
  motions: (motions, isShown) => motions.filter(({ motionId }) => isShown(motionId)),
  convenedAt: 'told',
  closedAt: 'told',
};

type Filter<Part extends keyof SessionState> = (
  value: SessionState[Part],
  isShown: (id: string) => boolean,
  isInside: (at: Instant) => boolean,
) => SessionState[Part];

function shown(state: SessionState): SessionState {
  const hidden = new Set(state.withheld);
  const isShown = (id: string) => !hidden.has(id);
  const isInside = (at: Instant) =>
    state.closedParts.some(({ startedAt, endedAt }) => startedAt < at && (endedAt === null || at <= endedAt));
  const told = Object.entries(parts).map(([part, rule]) => {
    const value = state[part as keyof SessionState];
    return [part, rule === 'told' ? value : (rule as Filter<keyof SessionState>)(value as never, isShown, isInside)];
  });
  return Object.fromEntries(told) as SessionState;
}
