import type { Percentiles } from '../../../rehearsal/src/people/stopwatch.js';
import { type Target, target } from '../bench.js';
import type { DeliveryFigures } from '../crowd/delivery.js';
import { deliveryLines, type FloorDeliveries } from '../crowd/floor-deliveries.js';
import { inWords, times } from '../figures.js';

/** The hall's votes for a while. */
export interface HallFigures {
  readonly ackMs: Percentiles | null;
  readonly lagP99Ms: number | null;
  readonly lagMaxMs: number | null;
}

export interface PublicFigures {
  readonly watchers: number;
  readonly voters: number;
  /** A result, from the time the hub stamps on it (whole ms). */
  readonly results: DeliveryFigures;
  /** Watchers cut off because they did not keep up; they would come back by themselves. */
  readonly cutOff: number;
  /** Memory of the stream process for one watcher, without what the kernel keeps. */
  readonly memoryKiBPerWatcher: number | null;
  readonly quiet: HallFigures;
  readonly watched: HallFigures;
  /** Processor time of stream process and hub while the hall voted before watchers, as a share of one core. */
  readonly streamCpuShare: number;
  readonly hubCpuShare: number;
  readonly floors: FloorDeliveries;
  readonly ratios: {
    readonly lastToC: number | null;
    readonly cpuToC: number | null;
    readonly ackP99ToQuiet: number | null;
  };
}

export function publicTargets({ watchers, ratios, watched, voters, memoryKiBPerWatcher }: PublicFigures): Target[] {
  return [
    target(`public SSE to ${watchers}, last watcher p50, to a C write loop`, ratios.lastToC, 1.3, '×'),
    target(`memory of a watcher in the stream process`, memoryKiBPerWatcher, 24, 'KiB'),
    target(`ack p99 of ${voters} voters, watched to quiet`, ratios.ackP99ToQuiet, 1.5, '×'),
    target(`loop lag p99 of the hub with ${voters} voters and ${watchers} watchers`, watched.lagP99Ms, 20, 'ms'),
  ];
}

export function publicLines(figures: PublicFigures): string[] {
  const { watchers, voters, results, memoryKiBPerWatcher, quiet, watched, floors, ratios } = figures;
  return [
    `${watchers} watchers over server-sent events, a result of ${results.bytes} bytes`,
    ...deliveryLines({ streams: results, ...floors }),
    `  last watcher, to C ${times(ratios.lastToC)}, CPU to C ${times(ratios.cpuToC)}`,
    `  memory of one watcher  ${memoryKiBPerWatcher ?? '–'} KiB; cut off: ${figures.cutOff}`,
    `${voters} voters in the hall, all at once`,
    `  ack, nobody watches    ${inWords(quiet.ackMs)}; loop lag p99 ${quiet.lagP99Ms ?? '–'} ms`,
    `  ack, all watch         ${inWords(watched.ackMs)}; loop lag p99 ${watched.lagP99Ms ?? '–'} ms (${times(ratios.ackP99ToQuiet)} quiet)`,
    `  CPU of a core then     streams ${figures.streamCpuShare}, hub ${figures.hubCpuShare}`,
  ];
}
