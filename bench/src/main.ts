import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Account } from '../../rehearsal/src/account.js';
import { setTheStage, strikeTheStage } from '../../rehearsal/src/play/stage.js';
import { launchEmbeddedDatabase } from '../../server/src/platform/database/embedded/launch-embedded-database.js';
import { BenchFailure, type BenchOptions, readOptions } from './bench-options.js';
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
  try {
    const votes: VoteFigures[] = [];
    const floor = await Floor.at(directory, database.ownerUrl);
    const place = new Place(await HubProcess.starts(database), floor, options);
    try {
      for (const councillors of options.councillors) votes.push(await place.measures(councillors));
    } finally {
      await place.isLeft();
      await floor.close();
    }
    const machine = { cores: availableParallelism(), loadBefore: Math.round(loadBefore * 10) / 10 };
    const { returns } = place;
    const report: BenchReport = { machine, node: process.version, rounds: options.rounds, votes, returns };
    process.stdout.write(options.json ? `${JSON.stringify(report)}\n` : readable(report));
    return holds(report) ? 0 : 1;
  } finally {
    await database.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

/** The hub under measurement; a storm puts another process in its place. */
class Place {
  returns: ReturnFigures | null = null;

  constructor(
    private hub: HubProcess,
    private readonly floor: Floor,
    private readonly options: BenchOptions,
  ) {}

  async measures(councillors: number): Promise<VoteFigures> {
    const { rounds, sockets } = this.options;
    const pace = { watchers: 0, speed: 10_000, from: null, script: 'ordinary', keep: false, json: true };
    const office = { username: 'biuro', password: 'kworum-demo' };
    const wish = { hubUrl: this.hub.url, councillors, office, ...pace };
    const stage = await setTheStage(wish, castingOf(councillors), new Account(process.stderr));
    const figures = await measureVotes(stage, this.floor, rounds);
    if (sockets > 0 && this.returns === null) {
      const storm = await measureReturn(stage, this.hub, sockets);
      this.hub = storm.hub;
      this.returns = storm.figures;
    }
    await strikeTheStage(stage, false);
    return figures;
  }

  async isLeft(): Promise<void> {
    await this.hub.ends();
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
