import { type Mutant, plant } from './mutants.js';
import { Broken } from './oracle.js';
import { type StoryFigures, tellStory } from './story.js';

export interface Failure {
  readonly seed: number;
  readonly reason: string;
}

export interface SimulationReport {
  readonly seeds: number;
  readonly votes: number;
  readonly acknowledged: number;
  readonly events: number;
  readonly steps: number;
  readonly virtualMs: number;
  readonly failures: readonly Failure[];
}

/**
 * Tells stories one after the other.
 * @param from the first seed
 * @param mutant a fault to plant; then the first failure is enough
 */
export async function simulate(from: number, seeds: number, mutant?: Mutant): Promise<SimulationReport> {
  const restore = mutant ? plant(mutant) : () => undefined;
  const told: StoryFigures[] = [];
  const failures: Failure[] = [];
  try {
    for (let seed = from; seed < from + seeds; seed += 1) {
      try {
        told.push(await tellStory(seed, mutant?.vices));
      } catch (error) {
        failures.push({ seed, reason: error instanceof Broken ? error.message : String(error) });
        if (mutant) break;
      }
    }
  } finally {
    restore();
  }
  const sum = (of: (figures: StoryFigures) => number) => told.reduce((total, figures) => total + of(figures), 0);
  return {
    seeds: told.length + failures.length,
    votes: sum(({ votes }) => votes),
    acknowledged: sum(({ acks }) => acks),
    events: sum(({ events }) => events),
    steps: sum(({ steps }) => steps),
    virtualMs: sum(({ virtualMs }) => virtualMs),
    failures,
  };
}
