import { parseArgs } from 'node:util';
import { controlNames } from './controls/controls.js';
import { type Target, targets } from './faults/targets.js';

/** Something the person at the terminal can mend, or a place that does not come back. */
export class ChaosFailure extends Error {
  override readonly name = 'ChaosFailure';
}

export interface ChaosOptions {
  /** null: as many as the control needs, or 20. */
  readonly kills: number | null;
  readonly targets: readonly Target[];
  readonly hubs: number;
  readonly councillors: number;
  readonly seed: number;
  /** A fault planted in the product: the run must turn red. */
  readonly control: string | null;
  /** Every control, one after the other; good when each is red. */
  readonly allControls: boolean;
  readonly json: boolean;
}

const usage = `npm run chaos -- [options]
  --kills <n>          faults that strike, one in each voting, default 20
  --target <t,…>       ${targets.join(', ')} or all; default hub,db
  --hubs <n>           hubs on one PostgreSQL, 1 or 2, default 1
  --councillors <n>    default 15
  --seed <n>           who votes what and when, which fault strikes when; default: another each time, and told
  --control <name>     plants a fault in the product, the run must turn red: ${controlNames.join(', ')}
  --controls           plants each of them in turn; good when every run turned red
  --json               the result alone, as JSON on standard output`;

/** @throws ChaosFailure naming the option that is wrong. */
export function readOptions(args: readonly string[]): ChaosOptions {
  const values = parse(args);
  const control = values.control ?? null;
  if (control !== null && !controlNames.includes(control)) {
    throw new ChaosFailure(`--control: there is no "${control}".\n\n${usage}`);
  }
  return {
    kills: values.kills === undefined ? null : wholeNumber('--kills', values.kills, 1, 100_000),
    targets: targetsOf(values.target ?? 'hub,db'),
    hubs: wholeNumber('--hubs', values.hubs ?? '1', 1, 2),
    councillors: wholeNumber('--councillors', values.councillors ?? '15', 5, 100),
    seed: wholeNumber('--seed', values.seed ?? String(Date.now() % 1_000_000), 0, 2 ** 32 - 1),
    control,
    allControls: values.controls ?? false,
    json: values.json ?? false,
  };
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const numbers = { kills: text, hubs: text, councillors: text, seed: text } as const;
  const options = { ...numbers, target: text, control: text, controls: flag, json: flag } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new ChaosFailure(`${(error as Error).message}\n\n${usage}`);
  }
}

function targetsOf(given: string): readonly Target[] {
  if (given === 'all') return targets;
  return given.split(',').map((name) => {
    const target = targets.find((known) => known === name);
    if (!target) throw new ChaosFailure(`--target: there is no "${name}".\n\n${usage}`);
    return target;
  });
}

function wholeNumber(name: string, given: string, min: number, max: number): number {
  const value = Number(given);
  if (!Number.isInteger(value) || value < min || value > max) {
    throw new ChaosFailure(`${name}: "${given}" is no whole number from ${min} to ${max}.\n\n${usage}`);
  }
  return value;
}
