import { type Bench, BenchFailure, type BenchReport, currentLoad, machineWith } from './bench.js';
import { burst } from './burst/burst.js';
import { fanout } from './fanout/fanout.js';
import { hall } from './hall/hall.js';
import { http } from './http/http.js';
import { memory } from './memory/memory.js';
import { profile } from './profile/profile.js';
import { publicWatchers } from './public/public.js';
import { readable } from './readable.js';
import { replay } from './replay/replay.js';
import { storm } from './storm/storm.js';

const benches: Readonly<Record<string, Bench>> = {
  burst,
  fanout,
  public: publicWatchers,
  replay,
  http,
  memory,
  storm,
  hall,
  profile,
};

/** `npm run bench -- <name> [options] [--json]`: measures one thing through the built hub, beside what the machine alone can do. */
async function main([name = '', ...given]: readonly string[]): Promise<number> {
  const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
  if (!bench) throw new BenchFailure(usage());
  const json = given.includes('--json');
  const loadBefore = currentLoad();
  const findings = await bench.run(given.filter((argument) => argument !== '--json'));
  const { lines, ...rest } = findings;
  const report: BenchReport = { bench: name, machine: machineWith(loadBefore), ...rest };
  process.stdout.write(json ? `${JSON.stringify(report)}\n` : readable(report, lines));
  return report.holds ? 0 : 1;
}

function usage(): string {
  const each = Object.entries(benches).map(([name, bench]) => `  ${name.padEnd(9)} ${bench.summary}\n${bench.usage}`);
  return `npm run bench -- <name> [options] [--json]\n${each.join('\n')}`;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`\n${error instanceof BenchFailure ? error.message : (error as Error).stack}\n`);
  process.exitCode = 2;
}
// A virtual person left on a socket would keep the process alive.
process.exit();
