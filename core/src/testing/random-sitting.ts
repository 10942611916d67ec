import type { ItemDraft } from '../agenda/agenda-item.js';
import type { SessionState } from '../session/state.js';
import { agendaOf, plainItem } from './agenda-of.js';
import { annualAgenda } from './annual-agenda.js';
import { councilOf } from './council-of.js';
import { amendableAgenda } from './orders/amendments.js';
import { randomCommittees } from './orders/committees.js';
import type { Outcome } from './outcome.js';
import { type Dice, diceOf, type Order, randomOrder } from './random-orders.js';
import { header, Sitting, type SittingWish } from './sitting.js';

/** One order of a random story, with the session before and after it. */
export interface Step {
  readonly before: SessionState;
  readonly order: Order;
  readonly outcome: Outcome;
  readonly after: SessionState;
}

export interface Story {
  readonly sitting: Sitting;
  readonly steps: readonly Step[];
}

/** What a random story depends on, all of it; a failing one can be told again from these numbers. */
export interface StorySeed {
  readonly statutorySize: number;
  /** Decides vacancies, oaths, mandates, rules and who is there at the start. */
  readonly start: number;
  /** One number per order. */
  readonly orders: readonly number[];
}

/** Plays a whole session of random orders, from its preparation on. */
export function tell({ statutorySize, start, orders }: StorySeed, wish: SittingWish = {}): Story {
  const dice = diceOf(start);
  const filled = Math.max(1, statutorySize - dice(3));
  const council = councilOf(statutorySize, { filled, unsworn: dice(2), expired: dice(2) });
  const rules = {
    lateEntryMayVote: dice(3) > 0,
    selfCheckIn: dice(4) > 0,
    enteredVotes: dice(2) === 0,
    guidedItems: dice(2) === 0,
  };
  const elections = { viceChairs: dice(4) > 0 ? 3 : null, afterFailedRound: oneOfTwo(dice) };
  const committees = dice(8) === 0 ? randomCommittees(filled, dice) : undefined;
  const request = dice(5) === 0 ? { by: 'mayor' as const, filedOn: '2026-11-20', signatories: [] } : undefined;
  const sitting = new Sitting({
    header: committees ?? (request ? { ...header, request } : header),
    council,
    agenda: committees ? agendaOf(4) : councilAgenda(dice),
    rules: { ...rules, elections },
    ...wish,
  }).prepared();
  const steps = orders.map((seed) => step(sitting, seed));
  return { sitting, steps };
}

function councilAgenda(dice: Dice): readonly ItemDraft[] {
  if (dice(3) === 0) return annualAgenda(dice(2) === 0);
  return [...amendableAgenda(4), { ...plainItem(5), kind: 'election' }];
}

function step(sitting: Sitting, seed: number): Step {
  const before = sitting.state;
  const order = randomOrder(before, diceOf(seed));
  const outcome = sitting.when(order.actor, order.command.type, order.command.payload as never);
  return { before, order, outcome, after: sitting.state };
}

function oneOfTwo(dice: Dice): 'two-best' | 'new-nominations' {
  return dice(4) > 0 ? 'two-best' : 'new-nominations';
}
