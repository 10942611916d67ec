import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Percentiles, percentiles } from '../../../rehearsal/src/people/stopwatch.js';
import type { Stage } from '../../../rehearsal/src/play/stage.js';
import { castBallots, conductVote } from '../../../rehearsal/src/play/votes.js';
import { projectRoot } from '../../../server/src/platform/config/project-root.js';
import { type Bench, BenchFailure, type Findings } from '../bench.js';
import { inWords, ratio, times } from '../figures.js';
import { FloorProcess } from '../floors/floor-process.js';
import { first, readNumbers } from '../options.js';
import { endSittings, openSittings } from '../place/council-sittings.js';
import { Place } from '../place/place.js';
import { cpuMsOf } from '../place/process-figures.js';

interface Load {
  readonly requestsPerSecond: number;
  readonly latencyMs: Percentiles | null;
  readonly cpuMicrosPerRequest: number;
  readonly wrong: number;
}

interface AddressFigures {
  readonly what: string;
  readonly bytes: number;
  readonly hub: Load;
  /** A bare node:http server with the same bytes from memory. */
  readonly bare: Load;
  readonly rateToBare: number | null;
}

/** What readers without a sign-in ask for most. */
export const http: Bench = {
  summary: 'live page, live JSON and the named list of a vote, requests per second beside a bare Node server',
  usage: `            --connections <n>   kept connections, default 64
            --seconds <n>       for each address, default 5
            --councillors <n>   names in the list, default 15`,
  async run(args): Promise<Findings> {
    const options = readNumbers(args, {
      connections: { default: '64', min: 1, max: 1_000 },
      seconds: { default: '5', min: 1, max: 60 },
      councillors: { default: '15', min: 2, max: 100 },
    });
    const load = { connections: first(options.connections), seconds: first(options.seconds) };
    const figures = await Place.during(async (place) => {
      const [stage] = (await openSittings(place, [first(options.councillors)])) as [Stage];
      const choices = new Map(stage.councillors.map(({ memberId }) => [memberId ?? '', 'for' as const]));
      await conductVote(stage, { choices, during: (votingId) => castBallots(stage, votingId, choices) });
      const page = `/sesje/${stage.sessionId}`;
      const addresses = [
        ['live page', page],
        ['live JSON', `/api/public/sessions/${stage.sessionId}/live`],
        ['named list of a vote', `${page}/glosowania/1`],
      ] as const;
      const all: AddressFigures[] = [];
      for (const [what, path] of addresses) all.push(await measure(place, what, path, load));
      await endSittings([stage]);
      return all;
    });
    const holds = figures.every(({ hub, bare }) => hub.wrong + bare.wrong === 0);
    return { figures, lines: figures.flatMap(linesOf), targets: [], holds };
  },
};

interface Wish {
  readonly connections: number;
  readonly seconds: number;
}

async function measure(place: Place, what: string, path: string, wish: Wish): Promise<AddressFigures> {
  const answer = await fetch(`${place.hub.url}${path}`);
  if (!answer.ok) throw new BenchFailure(`${path}: ${answer.status}`);
  const body = Buffer.from(await answer.arrayBuffer());
  const file = join(place.directory, 'body');
  writeFileSync(file, body);
  const hub = await loadOn(place.hub, path, wish);
  const floor = await FloorProcess.starts('http-program.js', {}, [file]);
  const bare = await loadOn(floor, path, wish);
  await floor.ends();
  return { what, bytes: body.length, hub, bare, rateToBare: ratio(hub.requestsPerSecond, bare.requestsPerSecond) };
}

async function loadOn(
  server: { readonly port: number; readonly pid: number },
  path: string,
  wish: Wish,
): Promise<Load> {
  const program = join(projectRoot(), 'dist/bench/src/http/load-program.js');
  const began = cpuMsOf(server.pid) ?? 0;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [program, `${server.port}`, path, `${wish.connections}`, `${wish.seconds}`],
    { maxBuffer: 2 ** 28 },
  );
  const cpuMs = (cpuMsOf(server.pid) ?? 0) - began;
  const { latencies, wrong } = JSON.parse(stdout) as { latencies: number[]; wrong: number };
  // The warm-up of a second is in the processor time and not in the count.
  const counted = latencies.length * (1 + 1 / wish.seconds);
  return {
    requestsPerSecond: Math.round(latencies.length / wish.seconds),
    latencyMs: percentiles(latencies),
    cpuMicrosPerRequest: Math.round((cpuMs * 1_000) / Math.max(1, counted)),
    wrong,
  };
}

function linesOf({ what, bytes, hub, bare, rateToBare }: AddressFigures): string[] {
  const line = ({ requestsPerSecond, latencyMs, cpuMicrosPerRequest, wrong }: Load) =>
    `${requestsPerSecond} requests/s, ${inWords(latencyMs)}, CPU ${cpuMicrosPerRequest} µs, wrong ${wrong}`;
  return [
    `${what}, ${bytes} bytes`,
    `  the hub                ${line(hub)} (${times(rateToBare)} bare)`,
    `  floor: bare node:http  ${line(bare)}`,
  ];
}
