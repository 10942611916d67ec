import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { genesisHash } from '../../../core/src/chain/chain.js';
import { sessionId } from '../../../core/src/testing/sitting.js';
import { percentiles } from '../../../rehearsal/src/people/stopwatch.js';
import { type LogRow, logRow } from '../../../server/src/event-log/log-row.js';
import { LogWriters } from '../../../server/src/event-log/log-writers.js';
import { projectRoot } from '../../../server/src/platform/config/project-root.js';
import { signedSession, votedSitting } from '../../../verifier/src/testing/signed-session.js';
import { type Bench, type Findings, target } from '../bench.js';
import { inWords } from '../figures.js';
import { first, readNumbers } from '../options.js';
import { Place } from '../place/place.js';
import type { ReplayTimes } from './replay-program.js';

const mostInOneCommit = 1_000;
/** Events of one vote besides its ballots, about. */
const eventsBesides = 4;

/** A long session read back from its log. */
export const replay: Bench = {
  summary: 'a session of 2,000 events: rebuilt at start and verified, each time in a fresh process',
  usage: `            --events <n>   about so many, default 2000
            --seats <n>    of the council, default 15
            --rounds <n>   fresh processes, default 10`,
  async run(args): Promise<Findings> {
    const options = readNumbers(args, {
      events: { default: '2000', min: 20, max: 50_000 },
      seats: { default: '15', min: 2, max: 100 },
      rounds: { default: '10', min: 1, max: 100 },
    });
    const seats = first(options.seats);
    const { events } = votedSitting(seats, Math.ceil(first(options.events) / (seats + eventsBesides)));
    const times = await Place.during(async (place) => {
      const writers = new LogWriters({ url: place.database.hubUrl }, { hubId: randomUUID(), address: '' });
      const writer = writers.open();
      const rows = rowsOf(events);
      for (let from = 0; from < rows.length; from += mostInOneCommit)
        await writer.append(from, rows.slice(from, from + mostInOneCommit));
      await writers.onApplicationShutdown();
      const file = join(place.directory, 'log.jsonl');
      writeFileSync(file, signedSession(events).log);
      const all: ReplayTimes[] = [];
      for (let round = 0; round < first(options.rounds); round += 1) all.push(await freshly(place, file));
      return all;
    });
    return findingsOf(times, seats);
  },
};

function rowsOf(events: ReturnType<typeof votedSitting>['events']): LogRow[] {
  const rows: LogRow[] = [];
  for (const event of events) rows.push(logRow(rows.at(-1)?.hash ?? genesisHash, event));
  return rows;
}

async function freshly(place: Place, file: string): Promise<ReplayTimes> {
  const program = join(projectRoot(), 'dist/bench/src/replay/replay-program.js');
  const { stdout } = await promisify(execFile)(process.execPath, [program, place.database.hubUrl, sessionId, file]);
  return JSON.parse(stdout) as ReplayTimes;
}

function findingsOf(times: readonly ReplayTimes[], seats: number): Findings {
  const events = times[0]?.events ?? 0;
  const of = (each: (time: ReplayTimes) => number) => percentiles(times.map(each));
  const figures = {
    events,
    seats,
    readMs: of(({ readMs }) => readMs),
    rebuildMs: of(({ rebuildMs }) => rebuildMs),
    readAndRebuildMs: of(({ readMs, rebuildMs }) => readMs + rebuildMs),
    rebuildAgainMs: of(({ rebuildAgainMs }) => rebuildAgainMs),
    verifyMs: of(({ verifyMs }) => verifyMs),
    verifyAgainMs: of(({ verifyAgainMs }) => verifyAgainMs),
  };
  return {
    figures,
    targets: [
      target(`${events} events read and rebuilt by a fresh process, p50`, figures.readAndRebuildMs?.p50, 200, 'ms'),
      target(`${events} events verified by the page's program, first time, p50`, figures.verifyMs?.p50, 50, 'ms'),
      target(`${events} events verified by the page's program, again, p50`, figures.verifyAgainMs?.p50, 50, 'ms'),
    ],
    lines: [
      `${events} events of ${seats} councillors, ${times.length} fresh processes`,
      `  read from PostgreSQL   ${inWords(figures.readMs)}`,
      `  rebuilt, links checked ${inWords(figures.rebuildMs)}; again ${inWords(figures.rebuildAgainMs)}`,
      `  verified and recounted ${inWords(figures.verifyMs)}; again ${inWords(figures.verifyAgainMs)}`,
    ],
    holds: times.every(({ isIntact, events: count }) => isIntact && count === events),
  };
}
