import { fileURLToPath } from 'node:url';
import type { Besides } from '../../../bench/src/hub-process.js';
import type { Target } from '../faults/targets.js';
import type { PostgresWish } from '../place/postgres.js';

/** A fault planted in the product on purpose: a run that does not turn red over it proves nothing. */
export interface Control {
  readonly name: string;
  /** What must strike for the fault to show. */
  readonly targets: readonly Target[];
  readonly kills: number;
  readonly hub: Besides;
  readonly postgres: PostgresWish;
}

export const controls: readonly Control[] = [
  { ...mutantHub('ack-before-commit'), targets: ['hub', 'db'], kills: 8 },
  { ...mutantHub('no-idempotency'), targets: ['net', 'hub'], kills: 10 },
  { ...looseDatabase('synchronous-commit-off', { synchronous_commit: 'off' }), targets: ['db'], kills: 8 },
  { ...looseDatabase('fsync-off', { fsync: 'off' }), targets: ['power'], kills: 8 },
];

export const controlNames = controls.map(({ name }) => name);

/** A hub that plants a mutant of the simulation into itself before it starts. */
function mutantHub(name: string): Pick<Control, 'name' | 'hub' | 'postgres'> {
  const file = fileURLToPath(new URL('./plant.js', import.meta.url));
  return { name, hub: { nodeArguments: ['--import', file], environment: { CHAOS_MUTANT: name } }, postgres: {} };
}

function looseDatabase(
  name: string,
  settings: Readonly<Record<string, string>>,
): Pick<Control, 'name' | 'hub' | 'postgres'> {
  return { name, hub: {}, postgres: { settings } };
}
