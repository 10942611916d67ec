import type { Percentiles } from '../../rehearsal/src/people/stopwatch.js';

export interface VoteFigures {
  readonly councillors: number;
  /** From the press to the acknowledgement, each ballot. */
  readonly ackMs: Percentiles | null;
  /** From the first press to the last acknowledgement, each voting. */
  readonly allAckedMs: Percentiles | null;
  /** From the last acknowledgement until the wall shows all ballots; 0 when it did before. */
  readonly wallLagMs: Percentiles | null;
  /** View messages one desk gets while everybody votes once. */
  readonly messagesPerDeskAndVoting: { readonly mean: number; readonly max: number };
  readonly acksMissing: number;
  /** As many rows as ballots, made durable without a hub. */
  readonly floor: { readonly fdatasyncMs: Percentiles | null; readonly pgInsertMs: Percentiles | null };
}

export interface ReturnFigures {
  readonly sockets: number;
  /** From the restarted hub's first word until every socket has the newest whole view. */
  readonly allBackMs: number;
  readonly missing: number;
}

export interface BenchReport {
  readonly machine: { readonly cores: number; readonly loadBefore: number };
  readonly node: string;
  readonly rounds: number;
  readonly votes: readonly VoteFigures[];
  readonly returns: ReturnFigures | null;
}

/** Nothing unanswered, no desk told of each ballot by itself, everybody back. */
export function holds({ votes, returns }: BenchReport): boolean {
  const areHeard = votes.every(
    ({ acksMissing, councillors, messagesPerDeskAndVoting: { max } }) =>
      acksMissing === 0 && max < Math.max(12, councillors / 4),
  );
  return areHeard && (returns === null || returns.missing === 0);
}

export function readable(report: BenchReport): string {
  const { machine, node, rounds } = report;
  const lines = report.votes.flatMap((vote) => [
    `${vote.councillors} councillors, ${rounds} votings`,
    `  ack of a ballot        ${milliseconds(vote.ackMs)}`,
    `  all acknowledged       ${milliseconds(vote.allAckedMs)}${ratio(vote.allAckedMs, vote.floor.fdatasyncMs, vote.floor.pgInsertMs)}`,
    `  wall after last ack    ${milliseconds(vote.wallLagMs)}`,
    `  view messages per desk mean ${vote.messagesPerDeskAndVoting.mean}, max ${vote.messagesPerDeskAndVoting.max}`,
    `  floor: fdatasync       ${milliseconds(vote.floor.fdatasyncMs)}`,
    `  floor: one pg insert   ${milliseconds(vote.floor.pgInsertMs)}`,
    `  unanswered             ${vote.acksMissing}`,
  ]);
  const { returns } = report;
  if (returns) {
    const { sockets, allBackMs, missing } = returns;
    lines.push(`${sockets} sockets after a killed hub`, `  all back               ${allBackMs} ms, missing ${missing}`);
  }
  return `\n${machine.cores} cores, load ${machine.loadBefore} before the run, Node ${node}\n${lines.join('\n')}\n`;
}

function milliseconds(values: Percentiles | null): string {
  return values ? `p50 ${values.p50} ms, p99 ${values.p99} ms` : 'not measured';
}

function ratio(values: Percentiles | null, sync: Percentiles | null, insert: Percentiles | null): string {
  const times = (floor: Percentiles | null) => (values && floor ? (values.p50 / floor.p50).toFixed(1) : '–');
  return ` (${times(sync)} × fdatasync, ${times(insert)} × pg insert)`;
}
