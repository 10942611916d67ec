import { parseArgs } from 'node:util';

/** Something the person at the terminal can mend. */
export class BenchFailure extends Error {}

export interface BenchOptions {
  /** Sizes of the councils that vote, one after the other. */
  readonly councillors: readonly number[];
  readonly rounds: number;
  readonly json: boolean;
}

const usage = `npm run bench -- [options]
  --councillors <n,…>   councils that vote, default 15,100
  --rounds <n>          votes of each council, default 30
  --json                the result alone, as JSON on standard output`;

/** @throws BenchFailure naming the option that is wrong. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { councillors = '15,100', rounds = '30', json = false } = parse(args);
  return {
    councillors: councillors.split(',').map((given) => wholeNumber('--councillors', given, 2, 100)),
    rounds: wholeNumber('--rounds', rounds, 1, 1_000),
    json,
  };
}

function parse(args: readonly string[]) {
  try {
    const options = { councillors: { type: 'string' }, rounds: { type: 'string' }, json: { type: 'boolean' } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new BenchFailure(`${(error as Error).message}\n\n${usage}`);
  }
}

function wholeNumber(name: string, given: string, min: number, max: number): number {
  const value = Number(given);
  if (!Number.isInteger(value) || value < min || value > max) {
    throw new BenchFailure(`${name}: "${given}" is no whole number from ${min} to ${max}.\n\n${usage}`);
  }
  return value;
}
