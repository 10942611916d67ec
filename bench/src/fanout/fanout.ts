import { type Percentiles, percentiles } from '../../../rehearsal/src/people/stopwatch.js';
import type { Stage } from '../../../rehearsal/src/play/stage.js';
import { castBallots, conductVote } from '../../../rehearsal/src/play/votes.js';
import { type Bench, type Findings, type Target, target } from '../bench.js';
import { Crowd, madeAt } from '../crowd/crowd.js';
import { Delivery, type DeliveryFigures } from '../crowd/delivery.js';
import { deliveryLines, type FloorDeliveries, floorDeliveries } from '../crowd/floor-deliveries.js';
import { inWords, ratio } from '../figures.js';
import { coolDown } from '../floors/pauses.js';
import { first, readNumbers } from '../options.js';
import { endSittings, openSittings, windowsOf } from '../place/council-sittings.js';
import { Place } from '../place/place.js';

const warmUpRounds = 3;
/** In the message that tells a result. */
const closedVote = '"status":"closed"';

interface FanoutFigures {
  readonly listeners: number;
  /** From the time the hub stamps on the message (whole ms, so up to 1 ms too long). */
  readonly desks: DeliveryFigures;
  /** From the chair's press, with the commit. */
  readonly pressToLastDeskMs: Percentiles | null;
  readonly pressToWallMs: Percentiles | null;
  readonly floors: FloorDeliveries;
  /** Of the medians of the last listener, and of the processor time. */
  readonly ratios: {
    readonly lastToC: number | null;
    readonly lastToWs: number | null;
    readonly cpuToC: number | null;
  };
}

/** From a closed vote to every desk and the wall. */
export const fanout: Bench = {
  summary: 'result of a vote → wall and N desks, beside write loops and a bare WebSocket server with the same bytes',
  usage: `            --listeners <n,…>   desks that listen, default 15,100,1000; each person of the council has several
            --councillors <n>   seats of the council, default 15
            --rounds <n>        votes for each number, default 20`,
  async run(args): Promise<Findings> {
    const options = readNumbers(args, {
      listeners: { default: '15,100,1000', min: 1, max: 10_000 },
      councillors: { default: '15', min: 2, max: 100 },
      rounds: { default: '20', min: 1, max: 500 },
    });
    const figures = await Place.during(async (place) => {
      const [stage] = (await openSittings(place, [first(options.councillors)])) as [Stage];
      const sizes: FanoutFigures[] = [];
      for (const listeners of options.listeners)
        sizes.push(await measure(place, stage, listeners, first(options.rounds)));
      await endSittings([stage]);
      return sizes;
    });
    return { figures, lines: figures.flatMap(linesOf), targets: figures.flatMap(targetsOf), holds: true };
  },
};

async function measure(place: Place, stage: Stage, listeners: number, rounds: number): Promise<FanoutFigures> {
  const crowd = await Crowd.joins(place.hub.port, listeners, windowsOf(stage));
  const results = new Results(stage, place.hub.pid);
  for (let round = 0; round < warmUpRounds + rounds; round += 1) {
    if (round === warmUpRounds) results.begin();
    await results.tellOne(crowd);
  }
  await crowd.goesHome();
  const { desks, toDesk, toWall, text } = results;
  const floors = await floorDeliveries(place.directory, listeners, rounds, text);
  const { lastMs, cpuMicrosPerDelivery } = desks.figures;
  return {
    listeners,
    desks: desks.figures,
    pressToLastDeskMs: percentiles(toDesk),
    pressToWallMs: percentiles(toWall),
    floors,
    ratios: {
      lastToC: ratio(lastMs?.p50, floors.c?.lastMs?.p50),
      lastToWs: ratio(lastMs?.p50, floors.ws?.lastMs?.p50),
      cpuToC: ratio(cpuMicrosPerDelivery, floors.c?.cpuMicrosPerDelivery),
    },
  };
}

/** Votes whose results are told, one after the other. */
class Results {
  desks: Delivery;
  toDesk: number[] = [];
  toWall: number[] = [];
  /** The last result as a desk got it. */
  text = '';
  private wallAt = 0;

  constructor(
    private readonly stage: Stage,
    private readonly hubPid: number,
  ) {
    this.desks = new Delivery(hubPid);
    stage.wall.watches(({ voting }) => {
      if (voting?.status === 'closed' && this.wallAt === 0) this.wallAt = performance.now();
    });
  }

  begin(): void {
    [this.desks, this.toDesk, this.toWall] = [new Delivery(this.hubPid), [], []];
  }

  async tellOne(crowd: Crowd): Promise<void> {
    const { councillors, wall } = this.stage;
    const choices = new Map(councillors.map(({ memberId }) => [memberId ?? '', 'for' as const]));
    await conductVote(this.stage, {
      choices,
      during: async (votingId) => {
        await castBallots(this.stage, votingId, choices);
        await wall.shows('wszystkie głosy', ({ voting }) => voting?.cast === councillors.length);
        await coolDown();
      },
      closing: async (close) => {
        this.wallAt = 0;
        let pressed = 0;
        const heard = await this.desks.round(async () => {
          const all = await crowd.hears(closedVote, () => {
            pressed = performance.now();
            return close();
          });
          return { heard: all, began: madeAt(all) };
        });
        await wall.shows('wynik', ({ voting }) => voting?.status === 'closed');
        this.text = heard.text;
        this.toDesk.push(Math.max(...heard.at) - performance.timeOrigin - pressed);
        this.toWall.push(this.wallAt - pressed);
      },
    });
  }
}

function targetsOf({ listeners, ratios }: FanoutFigures): Target[] {
  if (listeners !== 1_000) return [];
  return [target('hall broadcast to 1,000, last client p50, to a C write loop', ratios.lastToC, 1.8, '×')];
}

function linesOf({ listeners, desks, pressToLastDeskMs, pressToWallMs, floors, ratios }: FanoutFigures): string[] {
  return [
    `${listeners} desks, a result of ${desks.bytes} bytes`,
    ...deliveryLines({ hub: desks, ...floors }),
    `  press → last desk      ${inWords(pressToLastDeskMs)}`,
    `  press → wall           ${inWords(pressToWallMs)}`,
    `  last desk, to C ${ratios.lastToC} ×, to bare WebSocket ${ratios.lastToWs} ×; CPU to C ${ratios.cpuToC} ×`,
  ];
}
