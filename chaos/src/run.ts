import { diceOf } from '../../core/src/testing/dice.js';
import type { Account } from '../../rehearsal/src/account.js';
import type { ChaosOptions } from './chaos-options.js';
import type { Control } from './controls/controls.js';
import { type Fault, faults } from './faults/faults.js';
import type { Target } from './faults/targets.js';
import { Place } from './place/place.js';
import { RunRecord } from './record.js';
import type { ChaosReport } from './report.js';
import { Sitting } from './voting/sitting.js';

/** As many votes as a long session has; then another council sits. */
const killsOfOneSitting = 40;

type Wish = Pick<ChaosOptions, 'kills' | 'targets' | 'hubs' | 'councillors' | 'seed'>;

/** Faults strike one voting after another, of each target as many as of the others, in an order of the seed. */
export async function runChaos(wish: Wish, control: Control | null, account: Account): Promise<ChaosReport> {
  const started = performance.now();
  const record = new RunRecord();
  const order = orderOf(wish);
  const { hubs, councillors, seed } = wish;
  const place = await Place.isMade({ hubs, hub: control?.hub ?? {}, postgres: control?.postgres ?? {} });
  try {
    await strikeAll(place, order, wish, record, account);
  } catch (error) {
    record.defects.push(`the session could not go on: ${(error as Error).message}`);
  } finally {
    await place.isLeft();
  }
  return record.report({ hubs, councillors, seed, tookS: Math.round((performance.now() - started) / 1000) });
}

async function strikeAll(
  place: Place,
  order: readonly (readonly [Target, Fault])[],
  { councillors, seed }: Wish,
  record: RunRecord,
  account: Account,
): Promise<void> {
  const dice = diceOf(seed);
  for (let from = 0; from < order.length; from += killsOfOneSitting) {
    const sitting = await Sitting.begins(place, councillors, record, dice, account);
    try {
      for (const [target, fault] of order.slice(from, from + killsOfOneSitting)) await sitting.isStruck(target, fault);
    } finally {
      await sitting.ends();
    }
  }
}

function orderOf({ kills, targets, seed }: Wish): readonly (readonly [Target, Fault])[] {
  const dice = diceOf(seed + 1);
  const known = targets.flatMap((target) => {
    const fault = faults[target];
    return fault ? [[target, fault] as const] : [];
  });
  const order = Array.from({ length: kills }, (_, index) => known[index % known.length]).filter(
    (one) => one !== undefined,
  );
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = dice(index + 1);
    const [one, two] = [order[index], order[other]];
    if (one && two) [order[index], order[other]] = [two, one];
  }
  return order;
}
