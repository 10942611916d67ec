import { type Percentiles, percentiles } from '../../../rehearsal/src/people/stopwatch.js';
import { type Target, target } from '../bench.js';
import { inWords, ratio, times } from '../figures.js';
import type { DiskFloor } from '../floors/disk-floor.js';
import type { SocketFloor } from '../floors/socket-floor.js';
import type { Rounds } from './rounds.js';

export interface BurstFigures {
  readonly voters: number;
  /** Over 100 seats: so many councils on one hub, voting at the same instant. */
  readonly councils: number;
  /** From the press to the acknowledgement, each ballot. */
  readonly ackMs: Percentiles | null;
  /** From the first press to the last acknowledgement, each round. */
  readonly allAckedMs: Percentiles | null;
  /** From a council's last acknowledgement until its wall shows all ballots; 0 when it did before. */
  readonly wallLagMs: Percentiles | null;
  readonly messagesPerDeskAndVoting: { readonly mean: number; readonly max: number };
  readonly acksMissing: number;
  /** With everything told to everybody. */
  readonly hubCpuMsPerVote: number;
  /** As many rows as ballots: the disk alone, PostgreSQL alone, the hub's writer alone, a plain socket.io server with group commit. */
  readonly floor: {
    readonly fdatasyncMs: Percentiles | null;
    readonly pgInsertMs: Percentiles | null;
    readonly commitMs: Percentiles | null;
    readonly socketAckMs: Percentiles | null;
    readonly socketAllAckedMs: Percentiles | null;
    readonly socketCpuMsPerVote: number;
  };
  /** Of the medians. */
  readonly ratios: {
    readonly allAckedToFdatasync: number | null;
    readonly allAckedToSocket: number | null;
    readonly commitToFdatasync: number | null;
  };
}

export function burstFigures(
  rounds: Rounds,
  shape: Pick<BurstFigures, 'voters' | 'councils' | 'acksMissing'>,
  disk: DiskFloor,
  socket: SocketFloor,
): BurstFigures {
  const { messages, ackMs } = rounds;
  const floor = {
    fdatasyncMs: percentiles(disk.syncMs),
    pgInsertMs: percentiles(disk.insertMs),
    commitMs: percentiles(disk.commitMs),
    socketAckMs: percentiles(socket.ackMs),
    socketAllAckedMs: percentiles(socket.allAckedMs),
    socketCpuMsPerVote: toHundredths(socket.cpuMsPerVote),
  };
  const allAckedMs = percentiles(rounds.allAckedMs);
  return {
    ...shape,
    ackMs: percentiles(ackMs),
    allAckedMs,
    wallLagMs: percentiles(rounds.wallLagMs),
    messagesPerDeskAndVoting: {
      mean: Math.round((messages.reduce((sum, count) => sum + count, 0) / messages.length) * 10) / 10,
      max: Math.max(...messages),
    },
    hubCpuMsPerVote: toHundredths(rounds.cpuMs / ackMs.length),
    floor,
    ratios: {
      allAckedToFdatasync: ratio(allAckedMs?.p50, floor.fdatasyncMs?.p50),
      allAckedToSocket: ratio(allAckedMs?.p50, floor.socketAllAckedMs?.p50),
      commitToFdatasync: ratio(floor.commitMs?.p50, floor.fdatasyncMs?.p50),
    },
  };
}

/** Nothing unanswered, no desk told of each ballot by itself. */
export function holds({ acksMissing, voters, councils, messagesPerDeskAndVoting: { max } }: BurstFigures): boolean {
  return acksMissing === 0 && max < Math.max(12, voters / councils / 4);
}

/** What the project promised for these sizes; the figures of OpenSlides 4 were measured on a machine of this kind (2 cores, loopback). */
export function burstTargets(sizes: readonly BurstFigures[]): Target[] {
  return sizes.flatMap(({ voters, ackMs, allAckedMs, ratios }) => {
    const all = `${voters} votes, all acknowledged`;
    if (voters === 15) {
      return [
        target(`${all}, p50, to a cold fdatasync`, ratios.allAckedToFdatasync, 3, '×'),
        target(`${all}, p99`, allAckedMs?.p99, 8, 'ms'),
      ];
    }
    if (voters === 100) {
      return [
        target('ack p50 at 100, a fifth of OpenSlides (28 ms)', ackMs?.p50, 5.6, 'ms'),
        target('ack p99 at 100, a fifth of OpenSlides (85 ms)', ackMs?.p99, 17, 'ms'),
        target('ack p99 at 100, a tenth of OpenSlides durable (301 ms)', ackMs?.p99, 30.1, 'ms'),
      ];
    }
    if (voters === 460)
      return [target('ack p99 at 460, a tenth of OpenSlides durable at 500 (2,226 ms)', ackMs?.p99, 222.6, 'ms')];
    if (voters === 1_000) {
      return [
        target(`${all}, p50, to plain socket.io with group commit`, ratios.allAckedToSocket, 2, '×'),
        target('commit of 1,000 events, p50, to file and fdatasync', ratios.commitToFdatasync, 2.5, '×'),
        target('ack p50 at 1,000, a fifth of OpenSlides (206 ms)', ackMs?.p50, 41.2, 'ms'),
        target('ack p99 at 1,000, a fifth of OpenSlides (545 ms)', ackMs?.p99, 109, 'ms'),
      ];
    }
    return [];
  });
}

export function burstLines(figures: BurstFigures, rounds: number): string[] {
  const { voters, councils, floor, ratios, messagesPerDeskAndVoting: messages } = figures;
  const { allAckedToFdatasync, allAckedToSocket, commitToFdatasync } = ratios;
  return [
    `${voters} voters${councils > 1 ? ` of ${councils} councils` : ''}, ${rounds} rounds`,
    `  ack of a ballot        ${inWords(figures.ackMs)}`,
    `  all acknowledged       ${inWords(figures.allAckedMs)} (${times(allAckedToFdatasync)} fdatasync, ${times(allAckedToSocket)} plain socket.io)`,
    `  wall after last ack    ${inWords(figures.wallLagMs)}`,
    `  messages per desk      mean ${messages.mean}, max ${messages.max}`,
    `  hub, CPU per vote      ${figures.hubCpuMsPerVote} ms`,
    `  unanswered             ${figures.acksMissing}`,
    `  floor: fdatasync       ${inWords(floor.fdatasyncMs)}`,
    `  floor: one pg insert   ${inWords(floor.pgInsertMs)}`,
    `  floor: the log writer  ${inWords(floor.commitMs)} (${times(commitToFdatasync)} fdatasync)`,
    `  floor: socket.io       ack ${inWords(floor.socketAckMs)}; all ${inWords(floor.socketAllAckedMs)}; CPU per vote ${floor.socketCpuMsPerVote} ms`,
  ];
}

function toHundredths(value: number | null): number {
  return Math.round((value ?? 0) * 100) / 100;
}
