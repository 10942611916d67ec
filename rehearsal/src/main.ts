import { readFile } from 'node:fs/promises';
import { Account } from './account.js';
import { RehearsalFailure } from './failure.js';
import { type RehearsalOptions, readOptions } from './options.js';
import { percentiles } from './people/stopwatch.js';
import { type Stage, setTheStage, strikeTheStage } from './play/stage.js';
import type { Mismatch } from './play/votes.js';
import { readPublishedSession } from './published/published-session.js';
import { replayPublished } from './published/replay.js';
import { recount } from './recount.js';
import { holds, type RehearsalReport, readable } from './report.js';
import { scripts } from './scripts/scripts.js';

interface Played {
  readonly stage: Stage;
  readonly votes: number;
  readonly mismatches: readonly Mismatch[];
}

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  const account = new Account(options.json ? process.stderr : process.stdout);
  const started = performance.now();
  const source = options.from === null ? null : readPublishedSession(await read(options.from));
  const played = source ? await replayPublished(options, source, account) : await playInvented(options, account);
  const report = await reportOn(played, source?.defects ?? [], started);
  await strikeTheStage(played.stage, options.keep);
  process.stdout.write(options.json ? `${JSON.stringify(report)}\n` : readable(report));
  return holds(report) ? 0 : 1;
}

async function playInvented(options: RehearsalOptions, account: Account): Promise<Played> {
  const script = scripts[options.script];
  if (!script) throw new RehearsalFailure(`Nie ma próby „${options.script}".`);
  account.title(script.title);
  const stage = await setTheStage(options, script.cast(options), account);
  const { votes, mismatches } = await script.play(stage);
  return { stage, votes, mismatches };
}

async function reportOn(
  { stage, votes, mismatches }: Played,
  defects: readonly string[],
  started: number,
): Promise<RehearsalReport> {
  await waitForWatchers(stage);
  const { stopwatch, watchers } = stage;
  return {
    session: stage.sessionId,
    votes,
    mismatches,
    acksMissing: stopwatch.acksMissing,
    chain: await recount(stage),
    wallLagMs: percentiles(stopwatch.wallLags()),
    ackMs: percentiles(stopwatch.ackMs),
    watchers: { following: watchers.length, upToDate: watchers.filter(seesTheEnd).length },
    sourceDefects: defects,
    tookS: Math.round((performance.now() - started) / 100) / 10,
  };
}

/** S-21: the public page is at most five seconds behind. */
async function waitForWatchers({ watchers }: Stage): Promise<void> {
  const deadline = performance.now() + 5_000;
  while (performance.now() < deadline && !watchers.every(seesTheEnd))
    await new Promise((resolve) => setTimeout(resolve, 50));
}

function seesTheEnd({ view }: Stage['watchers'][number]): boolean {
  return view?.header.status === 'closed';
}

async function read(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new RehearsalFailure(`Nie można odczytać pliku ${path} (${(error as NodeJS.ErrnoException).code}).`);
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  const words = error instanceof RehearsalFailure ? error.message : (error as Error).stack;
  process.stderr.write(`\n${words}\n`);
  process.exitCode = 2;
}
// A virtual person left on a socket would keep the process alive.
process.exit();
