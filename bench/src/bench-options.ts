import { parseArgs } from 'node:util';

/** Something the person at the terminal can mend. */
export class BenchFailure extends Error {}

export interface BenchOptions {
  /** Sizes of the councils that vote, one after the other. */
  readonly councillors: readonly number[];
  readonly rounds: number;
  /** So many come back at once after the hub was killed; 0: not measured. */
  readonly sockets: number;
  readonly json: boolean;
}

const usage = `npm run bench -- [options]
  --councillors <n,…>   councils that vote, default 15,100
  --rounds <n>          votes of each council, default 30
  --sockets <n>         sockets that come back at once after the hub was killed, default 1000, 0 = none
  --json                the result alone, as JSON on standard output`;

/** @throws BenchFailure naming the option that is wrong. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { councillors = '15,100', rounds = '30', sockets = '1000', json = false } = parse(args);
  return {
    councillors: councillors.split(',').map((given) => wholeNumber('--councillors', given, 2, 100)),
    rounds: wholeNumber('--rounds', rounds, 1, 1_000),
    sockets: wholeNumber('--sockets', sockets, 0, 10_000),
    json,
  };
}

function parse(args: readonly string[]) {
  try {
    const text = { type: 'string' } as const;
    const options = { councillors: text, rounds: text, sockets: text, json: { type: 'boolean' } } as const;
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
