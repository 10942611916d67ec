import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Account } from '../../rehearsal/src/account.js';
import { setTheStage, strikeTheStage } from '../../rehearsal/src/play/stage.js';
import { launchEmbeddedDatabase } from '../../server/src/platform/database/embedded/launch-embedded-database.js';
import { BenchFailure, readOptions } from './bench-options.js';
import { Floor } from './floor.js';
import { HubProcess } from './hub-process.js';
import { measureReturn } from './reconnect.js';
import { type BenchReport, holds, type ReturnFigures, readable, type VoteFigures } from './report.js';
import { castingOf, measureVotes } from './vote-ack.js';

/**
 * How long a vote takes from the desk to its durable acknowledgement and to the wall, through a hub in a process of its own,
 * beside what the disk and PostgreSQL alone need in the same minutes.
 */
async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  const loadBefore = loadavg()[0] ?? 0;
  const directory = mkdtempSync(join(tmpdir(), 'kworum-bench-'));
  // PostgreSQL may run under another account and must be able to enter.
  chmodSync(directory, 0o711);
  const database = await launchEmbeddedDatabase(directory);
  const floor = await Floor.at(directory, database.ownerUrl);
  let hub = await HubProcess.starts(database);
  try {
    const votes: VoteFigures[] = [];
    let returns: ReturnFigures | null = null;
    for (const councillors of options.councillors) {
      const place = { hubUrl: hub.url, councillors, watchers: 0, speed: 10_000, from: null, keep: false, json: true };
      const office = { username: 'biuro', password: 'kworum-demo' };
      const stage = await setTheStage({ ...place, office }, castingOf(councillors), new Account(process.stderr));
      votes.push(await measureVotes(stage, floor, options.rounds));
      if (options.sockets > 0 && returns === null) {
        const storm = await measureReturn(stage, hub, options.sockets);
        hub = storm.hub;
        returns = storm.figures;
      }
      await strikeTheStage(stage, false);
    }
    const machine = { cores: availableParallelism(), loadBefore: Math.round(loadBefore * 10) / 10 };
    const report: BenchReport = { machine, node: process.version, rounds: options.rounds, votes, returns };
    process.stdout.write(options.json ? `${JSON.stringify(report)}\n` : readable(report));
    return holds(report) ? 0 : 1;
  } finally {
    await hub.ends();
    await floor.close();
    await database.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`\n${error instanceof BenchFailure ? error.message : (error as Error).stack}\n`);
  process.exitCode = 2;
}
// A virtual person left on a socket would keep the process alive.
process.exit();
