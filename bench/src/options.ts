import { parseArgs } from 'node:util';
import { BenchFailure } from './bench.js';

export interface NumberOption {
  readonly default: string;
  readonly min: number;
  readonly max: number;
}

/**
 * Reads options that are whole numbers, or lists of them separated by commas.
 * @throws BenchFailure naming the option that is wrong.
 */
export function readNumbers<Name extends string>(
  args: readonly string[],
  wanted: Readonly<Record<Name, NumberOption>>,
): Record<Name, readonly number[]> {
  const given = parse(args, Object.keys(wanted));
  const entries = Object.entries<NumberOption>(wanted).map(([name, option]) => [
    name,
    (given[name] ?? option.default).split(',').map((text) => wholeNumber(name, text, option)),
  ]);
  return Object.fromEntries(entries) as Record<Name, readonly number[]>;
}

/** The first of a list that is never empty. */
export function first(numbers: readonly number[]): number {
  return numbers[0] ?? 0;
}

function parse(args: readonly string[], names: readonly string[]): Readonly<Record<string, string | undefined>> {
  try {
    const options = Object.fromEntries(names.map((name) => [name, { type: 'string' } as const]));
    return parseArgs({ args: [...args], options }).values as Record<string, string | undefined>;
  } catch (error) {
    throw new BenchFailure((error as Error).message);
  }
}

function wholeNumber(name: string, text: string, { min, max }: NumberOption): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < min || value > max) {
    throw new BenchFailure(`--${name}: "${text}" is no whole number from ${min} to ${max}.`);
  }
  return value;
}
