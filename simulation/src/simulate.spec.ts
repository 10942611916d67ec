import { expect, it } from 'vitest';
import { mutants } from './mutants.js';
import { simulate } from './simulate.js';
import { tellStory } from './story.js';

/** `SEEDS=20000` for a night. */
const seeds = Number(process.env.SEEDS ?? 200);

it(`no acknowledged vote is lost, altered or counted twice in ${seeds} sittings in trouble`, async () => {
  const report = await simulate(1, seeds);
  expect(report.failures).toEqual([]);
  expect(report.votes).toBeGreaterThan(seeds);
}, 3_600_000);

it('the same seed tells the same story, step by step', async () => {
  for (const seed of [1, 7, 42]) expect(await tellStory(seed)).toEqual(await tellStory(seed));
});

it.each(mutants)(
  'a planted fault is found: $name ($what)',
  async (mutant) => {
    const { failures } = await simulate(1, 400, mutant);
    expect(failures).toHaveLength(1);
  },
  600_000,
);
