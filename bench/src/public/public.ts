import { execFileSync } from 'node:child_process';
import { percentiles } from '../../../rehearsal/src/people/stopwatch.js';
import type { Stage } from '../../../rehearsal/src/play/stage.js';
import { conductVote } from '../../../rehearsal/src/play/votes.js';
import { type Bench, BenchFailure, type Findings } from '../bench.js';
import { Rounds } from '../burst/rounds.js';
import { Crowd, madeAt } from '../crowd/crowd.js';
import { Delivery } from '../crowd/delivery.js';
import { floorDeliveries } from '../crowd/floor-deliveries.js';
import { ratio } from '../figures.js';
import { first, readNumbers } from '../options.js';
import { councilSizes, endSittings, openSittings } from '../place/council-sittings.js';
import { Place } from '../place/place.js';
import { cpuMsOf, memoryKiBOf } from '../place/process-figures.js';
import { loopLagOf, streamPidOf } from '../place/readiness.js';
import { type HallFigures, type PublicFigures, publicLines, publicTargets } from './public-figures.js';

const warmUpRounds = 3;
/** On a machine that also runs all the readers some fall behind and are cut off, as the hub means to. */
const mayBeCutOff = 0.1;
const closedVote = '"status":"closed"';
/** Sockets of the hub, of the bench and of the floors besides the watchers'. */
const spareFiles = 500;

/** Thousands at home watch while the hall votes. */
export const publicWatchers: Bench = {
  summary: 'thousands watch over server-sent events: their delay and cost, and what the hall notices of them',
  usage: `            --watchers <n>   default 5000; fewer when the system allows fewer open files
            --voters <n>     default 1000; over 100: several councils, the first is watched
            --rounds <n>     votes watched and votes unwatched, default 20`,
  async run(args): Promise<Findings> {
    const options = readNumbers(args, {
      watchers: { default: '5000', min: 1, max: 10_000 },
      voters: { default: '1000', min: 2, max: 2_000 },
      rounds: { default: '20', min: 1, max: 200 },
    });
    const wanted = first(options.watchers);
    const watchers = Math.min(wanted, openFiles() - first(options.voters) - spareFiles);
    if (watchers < 1) throw new BenchFailure('The system allows too few open files (ulimit -n).');
    const settings = { KWORUM_STREAMS_PER_ADDRESS: '10000' };
    const figures = await Place.during(
      (place) => measure(place, watchers, first(options.voters), first(options.rounds)),
      { environment: settings },
    );
    const fewer = watchers < wanted ? [`Only ${watchers} watchers: ulimit -n is ${openFiles()}.`] : [];
    return { figures, lines: [...fewer, ...publicLines(figures)], targets: publicTargets(figures), holds: true };
  },
};

async function measure(place: Place, watchers: number, voters: number, rounds: number): Promise<PublicFigures> {
  const { hub } = place;
  const stages = await openSittings(place, councilSizes(voters));
  const [watched] = stages as [Stage];
  const hall = new Rounds(stages, hub.pid);
  for (let round = 0; round < warmUpRounds; round += 1) await hall.vote();
  const quiet = await votesFor(place, hall, rounds);
  const door = { kind: 'events', path: `/api/public/sessions/${watched.sessionId}/stream` } as const;
  // The process of the streams begins with its first reader.
  const one = await Crowd.joins(hub.port, 1, door);
  const streamPid = await streamPidOf(hub.url);
  const memoryBefore = memoryKiBOf(streamPid);
  const crowd = await Crowd.joins(hub.port, watchers, door);
  const results = await resultsTo(crowd, watched, streamPid, rounds);
  const memoryAfter = memoryKiBOf(streamPid);
  const [streamCpu, hubCpu, began] = [cpuMsOf(streamPid) ?? 0, cpuMsOf(hub.pid) ?? 0, performance.now()];
  const noticed = await votesFor(place, hall, rounds);
  const tookMs = performance.now() - began;
  const share = (now: number | null, before: number) => Math.round((((now ?? 0) - before) / tookMs) * 100) / 100;
  const [streamCpuShare, hubCpuShare] = [share(cpuMsOf(streamPid), streamCpu), share(cpuMsOf(hub.pid), hubCpu)];
  await Promise.all([one.goesHome(), crowd.goesHome()]);
  await endSittings(stages);
  const floors = await floorDeliveries(place.directory, watchers, rounds, results.text);
  const { figures } = results.delivery;
  const memory = memoryBefore === null || memoryAfter === null ? null : (memoryAfter - memoryBefore) / watchers;
  return {
    watchers,
    voters,
    results: figures,
    cutOff: results.cutOff,
    memoryKiBPerWatcher: memory === null ? null : Math.round(memory * 10) / 10,
    quiet,
    watched: noticed,
    streamCpuShare,
    hubCpuShare,
    floors,
    ratios: {
      lastToC: ratio(figures.lastMs?.p50, floors.c?.lastMs?.p50),
      cpuToC: ratio(figures.cpuMicrosPerDelivery, floors.c?.cpuMicrosPerDelivery),
      ackP99ToQuiet: ratio(noticed.ackMs?.p99, quiet.ackMs?.p99),
    },
  };
}

async function votesFor(place: Place, hall: Rounds, rounds: number): Promise<HallFigures> {
  hall.begin();
  for (let round = 0; round < rounds; round += 1) await hall.vote();
  const lag = await loopLagOf(place.hub.url);
  return { ackMs: percentiles(hall.ackMs), lagP99Ms: lag?.lagP99Ms ?? null, lagMaxMs: lag?.lagMaxMs ?? null };
}

/** Results of votes in which nobody votes: nothing else is told at the same time. */
async function resultsTo(crowd: Crowd, stage: Stage, streamPid: number, rounds: number) {
  let delivery = new Delivery(streamPid);
  let text = '';
  let cutOff = 0;
  for (let round = 0; round < warmUpRounds + rounds; round += 1) {
    if (round === warmUpRounds) delivery = new Delivery(streamPid);
    await conductVote(stage, {
      choices: new Map(),
      closing: async (close) => {
        const { text: told } = await delivery.round(async () => {
          const heard = await crowd.hears(closedVote, close, mayBeCutOff);
          cutOff = Math.max(cutOff, crowd.count - heard.at.length);
          return { heard, began: madeAt(heard) };
        });
        text = told;
      },
    });
  }
  return { delivery, text, cutOff };
}

/** How many files a process may open here; the children of this one as many. */
function openFiles(): number {
  try {
    return Number(execFileSync('sh', ['-c', 'ulimit -n'], { encoding: 'utf8' })) || 100_000;
  } catch {
    return 1_024;
  }
}
