import { Account } from '../../rehearsal/src/account.js';
import { ChaosFailure, type ChaosOptions, readOptions } from './chaos-options.js';
import { type Control, controls } from './controls/controls.js';
import { endEverything } from './place/own-processes.js';
import { holds, readable } from './report.js';
import { runChaos } from './run.js';

const usualKills = 20;

/** @returns the exit code: 0 when nothing acknowledged was lost or doubled, or when every planted fault was found */
async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  const account = new Account(process.stderr);
  if (options.allControls) return plantAll(options, account);
  const control = controls.find(({ name }) => name === options.control) ?? null;
  const kills = options.kills ?? control?.kills ?? usualKills;
  const targets = control?.targets ?? options.targets;
  const report = await runChaos({ ...options, kills, targets }, control, account);
  process.stdout.write(options.json ? `${JSON.stringify(report)}\n` : readable(report));
  return holds(report) ? 0 : 1;
}

async function plantAll({ hubs, councillors, seed, json }: ChaosOptions, account: Account): Promise<number> {
  const found: { control: string; red: boolean; lost: number; duplicated: number; defects: readonly string[] }[] = [];
  for (const control of controls) found.push(await plantOne(control, { hubs, councillors, seed }, account));
  const lines = found.map(({ control, red, lost, duplicated, defects: [defect = ''] }) =>
    [control.padEnd(24), red ? 'red' : 'NOT FOUND', `lost ${lost}, twice ${duplicated}`, defect].join('  '),
  );
  process.stdout.write(json ? `${JSON.stringify({ controls: found })}\n` : `\n${lines.join('\n')}\n`);
  return found.every(({ red }) => red) ? 0 : 1;
}

async function plantOne(
  control: Control,
  run: { readonly hubs: number; readonly councillors: number; readonly seed: number },
  account: Account,
) {
  account.title(control.name);
  const { targets, kills } = control;
  const report = await runChaos({ ...run, targets, kills }, control, account);
  const { lost, duplicated, defects } = report;
  return { control: control.name, red: report.kills > 0 && !holds(report), lost, duplicated, defects };
}

process.on('exit', endEverything);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));
try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`\n${error instanceof ChaosFailure ? error.message : (error as Error).stack}\n`);
  process.exitCode = 2;
}
// A virtual person left on a socket would keep the process alive.
process.exit();
