import { LiveClient } from '../../../live-client/src/live-client.js';
import type { HallView } from '../../../protocol/src/views/views.js';
import { percentiles } from '../../../rehearsal/src/people/stopwatch.js';
import type { Stage } from '../../../rehearsal/src/play/stage.js';
import { type Bench, BenchFailure, type Findings, target } from '../bench.js';
import { inWords } from '../figures.js';
import { first, readNumbers } from '../options.js';
import { endSittings, openSittings } from '../place/council-sittings.js';
import { Place } from '../place/place.js';
import { cpuMsOf } from '../place/process-figures.js';

const patienceMs = 30_000;
const promiseMs = 600;

/** One return of all sockets. */
interface Return {
  /** From the restarted hub's first word until every socket has the newest whole view. */
  readonly allBackMs: number;
  readonly missing: number;
  readonly hubCpuMsPerSocket: number;
}

/** So many sockets lose their hub at once and come back by themselves. */
export const storm: Bench = {
  summary: 'the hub is killed and starts again: until every socket has the newest whole view',
  usage: `            --sockets <n,…>     default 1000; each person of the council has several
            --councillors <n>   seats of the council, default 100
            --rounds <n>        kills, default 5`,
  async run(args): Promise<Findings> {
    const options = readNumbers(args, {
      sockets: { default: '1000', min: 1, max: 10_000 },
      councillors: { default: '100', min: 2, max: 100 },
      rounds: { default: '5', min: 1, max: 100 },
    });
    const figures = await Place.during(async (place) => {
      const stages = await openSittings(place, [first(options.councillors)]);
      const sizes = [];
      for (const sockets of options.sockets) {
        const returns: Return[] = [];
        for (let round = 0; round < first(options.rounds); round += 1)
          returns.push(await measureReturn(place, stages[0] as Stage, sockets));
        sizes.push({ sockets, returns, allBackMs: percentiles(returns.map(({ allBackMs }) => allBackMs)) });
      }
      await endSittings(stages);
      return sizes;
    });
    return {
      figures,
      targets: figures.map(({ sockets, allBackMs }) =>
        target(`${sockets} sockets back with the whole view, p50`, allBackMs?.p50, promiseMs, 'ms'),
      ),
      lines: figures.flatMap(({ sockets, returns, allBackMs }) => [
        `${sockets} sockets after a killed hub, ${returns.length} times`,
        `  all back               ${inWords(allBackMs)}`,
        `  hub, CPU per socket    ${percentiles(returns.map((each) => each.hubCpuMsPerSocket))?.p50} ms`,
        `  missing                ${returns.reduce((sum, { missing }) => sum + missing, 0)}`,
      ]),
      holds: figures.every(({ returns }) => returns.every(({ missing }) => missing === 0)),
    };
  },
};

async function measureReturn(place: Place, { councillors, sessionId }: Stage, sockets: number): Promise<Return> {
  const clients = Array.from({ length: sockets }, (_, index) => {
    const cookie = councillors[index % councillors.length]?.http.cookie ?? '';
    const desk = { sessionId, audience: 'hall', deviceId: `bench-desk-${index}` } as const;
    return new LiveClient<HallView>({ url: place.hub.url, headers: { cookie }, ...desk });
  });
  for (const client of clients) client.open();
  if ((await missingAfterPatience(clients)) > 0) throw new BenchFailure('Not all sockets came to begin with.');
  place.hub = await place.hub.isKilledAndStartsAgain();
  const listens = performance.now();
  const cpuBefore = cpuMsOf(place.hub.pid) ?? 0;
  const missing = await missingAfterPatience(clients);
  const allBackMs = Math.round(performance.now() - listens);
  const hubCpuMsPerSocket = Math.round((((cpuMsOf(place.hub.pid) ?? 0) - cpuBefore) / sockets) * 100) / 100;
  for (const client of clients) client.close();
  return { allBackMs, missing, hubCpuMsPerSocket };
}

/** A client keeps its old view while it is away; only a new connection makes it `connected`. */
async function missingAfterPatience(clients: readonly LiveClient<HallView>[]): Promise<number> {
  const missing = () => clients.filter(({ snapshot }) => snapshot.status !== 'connected' || !snapshot.view).length;
  const deadline = performance.now() + patienceMs;
  while (missing() > 0 && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 10));
  return missing();
}
