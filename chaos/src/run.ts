import { diceOf } from '../../core/src/testing/dice.js';
import type { Account } from '../../rehearsal/src/account.js';
import type { ChaosOptions } from './chaos-options.js';
import type { Control } from './controls/controls.js';
import { type Ground, groundOf, type Target } from './faults/targets.js';
import { Place } from './place/place.js';
import { noPowerCutBecause } from './place/power-cut.js';
import { noSmallDiskBecause } from './place/small-disk.js';
import { RunRecord } from './record.js';
import type { ChaosReport } from './report.js';
import { Sitting } from './voting/sitting.js';

/** As many votes as a long session has; then another council sits. */
const killsOfOneSitting = 40;

type Wish = Pick<ChaosOptions, 'targets' | 'hubs' | 'councillors' | 'seed'> & { readonly kills: number };

/** Faults strike one voting after another, of each target as many as of the others, in an order of the seed. */
export async function runChaos(wish: Wish, control: Control | null, account: Account): Promise<ChaosReport> {
  const started = performance.now();
  const record = new RunRecord();
  const order = orderOf(wish);
  for (const ground of ['ordinary', 'small-disk', 'power'] as const) {
    const there = order.filter((target) => groundOf(target) === ground);
    const [target] = there;
    if (target === undefined) continue;
    const why = missingFor(ground);
    if (why === undefined) await runAt(ground, there, wish, control, record, account);
    else record.skipped.push({ target, why });
  }
  const { hubs, councillors, seed } = wish;
  return record.report({ hubs, councillors, seed, tookS: Math.round((performance.now() - started) / 1000) });
}

async function runAt(
  ground: Ground,
  order: readonly Target[],
  wish: Wish,
  control: Control | null,
  record: RunRecord,
  account: Account,
): Promise<void> {
  const { hubs } = wish;
  const place = await Place.isMade({ ground, hubs, hub: control?.hub ?? {}, postgres: control?.postgres ?? {} });
  try {
    await strikeAll(place, order, wish, record, account);
  } catch (error) {
    record.defects.add(`the session could not go on: ${(error as Error).message}`);
  } finally {
    record.unsyncedTakenBack += place.power?.takenBack ?? 0;
    if (place.power?.sees === false) record.defects.add('nobody kept a journal of writes: the power cut is blind');
    await place.isLeft();
  }
}

async function strikeAll(
  place: Place,
  order: readonly Target[],
  { councillors, seed }: Wish,
  record: RunRecord,
  account: Account,
): Promise<void> {
  const dice = diceOf(seed);
  for (let from = 0; from < order.length; from += killsOfOneSitting) {
    const sitting = await Sitting.begins(place, councillors, record, dice, account);
    try {
      for (const target of order.slice(from, from + killsOfOneSitting)) await sitting.isStruck(target);
    } finally {
      await sitting.ends();
    }
  }
}

function missingFor(ground: Ground): string | undefined {
  if (ground === 'power') return noPowerCutBecause();
  if (ground === 'small-disk') return noSmallDiskBecause();
  return undefined;
}

function orderOf({ kills, targets, seed }: Wish): readonly Target[] {
  const dice = diceOf(seed + 1);
  const order = Array.from({ length: kills }, (_, index) => targets[index % targets.length]);
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = dice(index + 1);
    [order[index], order[other]] = [order[other], order[index]];
  }
  return order.filter((target) => target !== undefined);
}
