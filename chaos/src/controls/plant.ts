import { SessionWriter } from '../../../server/src/live-session/writer/session-writer.js';
import { mutants, plant } from '../../../simulation/src/mutants.js';

// Run by `node --import` before the hub's own main module: from here on its writers have the fault named in the environment.
// Only where ballots are concerned, for a hub that lies about everything does not get as far as a vote.
const mutant = mutants.find(({ name }) => name === process.env.CHAOS_MUTANT);
if (!mutant) throw new Error(`There is no mutant "${process.env.CHAOS_MUTANT}"`);
const writer = SessionWriter.prototype as unknown as Record<string, (...given: unknown[]) => unknown>;
const healthy = Object.fromEntries(Object.keys(mutant.plants ?? {}).map((name) => [name, writer[name]]));
plant(mutant);
for (const [name, original] of Object.entries(healthy)) {
  const ill = writer[name];
  writer[name] = function (...given) {
    return (concernsBallot(given[0]) ? ill : original)?.apply(this, given);
  };
}

/** A command or an order with one. */
function concernsBallot(given: unknown): boolean {
  const { type, command } = given as { type?: string; command?: { type?: string } };
  return (command?.type ?? type) === 'CastBallot';
}
