import { mutants, plant } from '../../../simulation/src/mutants.js';

// Run by `node --import` before the hub's own main module: from here on its writers have the fault named in the environment.
const mutant = mutants.find(({ name }) => name === process.env.CHAOS_MUTANT);
if (!mutant) throw new Error(`There is no mutant "${process.env.CHAOS_MUTANT}"`);
plant(mutant);
