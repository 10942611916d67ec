import { parseArgs } from 'node:util';
import { mutants } from './mutants.js';
import { simulate } from './simulate.js';
import { tellStory } from './story.js';

const usage = `npm run simulate -- [options]
  --seeds <n>    sittings to tell, default 1000
  --from <n>     the first seed, default 1
  --seed <n>     one story alone, told twice: both must be the same, step by step
  --mutants      plants every fault in turn; each must be found within --seeds sittings
  --json         the result alone, as JSON on standard output`;

/** @returns the exit code: 0 when nothing that must never happen has happened, and every planted fault was found */
async function main(): Promise<number> {
  const options = read(process.argv.slice(2));
  if (!options) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  const { from, seeds, seed, withMutants, json } = options;
  if (seed !== undefined) return tellOne(seed);
  const started = performance.now();
  const found = withMutants ? await plantAll(from, seeds) : await simulate(from, seeds);
  const report = { ...found, from, ms: Math.round(performance.now() - started) };
  process.stdout.write(`${json ? JSON.stringify(report) : readable(report)}\n`);
  const isGood =
    'mutants' in found ? found.mutants.every((mutant) => mutant.seed !== null) : found.failures.length === 0;
  return isGood ? 0 : 1;
}

async function tellOne(seed: number): Promise<number> {
  const first = await tellStory(seed);
  const again = await tellStory(seed);
  process.stdout.write(`${JSON.stringify(first)}\n`);
  return first.trace === again.trace ? 0 : 1;
}

async function plantAll(from: number, seeds: number) {
  const told = [];
  for (const mutant of mutants) {
    const [failure] = (await simulate(from, seeds, mutant)).failures;
    const { name, what } = mutant;
    told.push({ name, what, seed: failure?.seed ?? null, reason: failure?.reason ?? null });
  }
  return { mutants: told };
}

function readable(report: object): string {
  return Object.entries(report)
    .map(([name, value]) => `${name.padEnd(14)} ${typeof value === 'object' ? JSON.stringify(value, null, 2) : value}`)
    .join('\n');
}

function read(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const options = { seeds: text, from: text, seed: text, mutants: flag, json: flag } as const;
  try {
    const { values } = parseArgs({ args: [...args], options });
    const whole = (given: string | undefined, otherwise: number) => {
      const value = given === undefined ? otherwise : Number(given);
      if (!Number.isSafeInteger(value) || value < 1) throw new Error(given);
      return value;
    };
    return {
      seeds: whole(values.seeds, 1_000),
      from: whole(values.from, 1),
      seed: values.seed === undefined ? undefined : whole(values.seed, 1),
      withMutants: values.mutants,
      json: values.json,
    };
  } catch {
    return undefined;
  }
}

process.exitCode = await main();
