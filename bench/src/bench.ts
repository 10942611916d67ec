import { availableParallelism, loadavg, totalmem } from 'node:os';

/** Something the person at the terminal can mend. */
export class BenchFailure extends Error {}

/** What the project promised, beside what was measured. */
export interface Target {
  readonly what: string;
  readonly measured: number | null;
  readonly limit: number;
  readonly unit: string;
  readonly isReached: boolean;
}

/** What one bench found. */
export interface Findings {
  /** Its own figures, named with their units. */
  readonly figures: object;
  readonly targets: readonly Target[];
  /** The figures in words for the terminal. */
  readonly lines: readonly string[];
  /** Whether everything was answered and nothing went missing; says nothing about speed. */
  readonly holds: boolean;
}

/** One way of measuring, run by its name. */
export interface Bench {
  /** What it measures, in one line. */
  readonly summary: string;
  /** Its options with their defaults, one a line; none: empty. */
  readonly usage: string;
  /** @throws BenchFailure naming the option that is wrong, or what did not work. */
  run(options: readonly string[]): Promise<Findings>;
}

export interface BenchReport extends Omit<Findings, 'lines'> {
  readonly bench: string;
  readonly machine: Machine;
}

/** `load`: the one-minute load average, before and after the run; other work on the machine shows there. */
export interface Machine {
  readonly cores: number;
  readonly memoryGiB: number;
  readonly node: string;
  readonly loadBefore: number;
  readonly loadAfter: number;
}

export function machineWith(loadBefore: number): Machine {
  const memoryGiB = Math.round(totalmem() / 2 ** 30);
  return { cores: availableParallelism(), memoryGiB, node: process.version, loadBefore, loadAfter: currentLoad() };
}

export function currentLoad(): number {
  return Math.round((loadavg()[0] ?? 0) * 10) / 10;
}

/** A target with its verdict; what was not measured is not reached. */
export function target(what: string, measured: number | null | undefined, limit: number, unit: string): Target {
  const value = measured ?? null;
  return { what, measured: value, limit, unit, isReached: value !== null && value <= limit };
}
