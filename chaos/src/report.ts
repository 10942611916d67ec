import type { Target } from './faults/targets.js';

export interface Spread {
  readonly p50: number;
  readonly max: number;
}

/** What one kind of fault did. */
export interface TargetReport {
  readonly kills: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly duplicated: number;
  /** From the fault to the first acknowledgement afterwards, of those who had to wait. */
  readonly resumeMs: Spread | null;
  /** From the fault until everybody who waited has an answer. */
  readonly completeMs: Spread | null;
}

export interface ChaosReport extends TargetReport {
  /** Votes that never got a yes. */
  readonly unanswered: number;
  /** Writes of PostgreSQL that were not yet synced when power was cut, and are gone. */
  readonly unsyncedTakenBack: number;
  readonly chain: 'intact' | 'broken';
  readonly byTarget: Readonly<Partial<Record<Target, TargetReport>>>;
  /** What must never happen and did, in words. */
  readonly defects: readonly string[];
  readonly skipped: readonly { readonly target: Target; readonly why: string }[];
  readonly hubs: number;
  readonly councillors: number;
  readonly seed: number;
  readonly tookS: number;
}

/** Nothing lost, nothing twice, nobody left without an answer, the chain whole, and something was struck at all. */
export function holds({ kills, lost, duplicated, unanswered, chain, defects }: ChaosReport): boolean {
  return kills > 0 && lost + duplicated + unanswered === 0 && chain === 'intact' && defects.length === 0;
}

export function spread(values: readonly (number | null)[]): Spread | null {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  const [p50, max] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted.at(-1)];
  return p50 === undefined || max === undefined ? null : { p50, max };
}

export function readable(report: ChaosReport): string {
  const { byTarget, hubs, councillors, seed, tookS, chain, unanswered, unsyncedTakenBack } = report;
  const rows = Object.entries(byTarget).map(([target, figures]) => row(target, figures));
  return [
    '',
    `${hubs} hub${hubs === 1 ? '' : 's'}, ${councillors} councillors, seed ${seed}, ${tookS} s`,
    '          kills   acks  lost  twice   first answer after, ms   all answered after, ms',
    ...rows,
    row('together', report),
    `chain ${chain}, unanswered ${unanswered}`,
    ...(byTarget.power ? [`unsynced writes taken back by power cuts: ${unsyncedTakenBack}`] : []),
    ...report.skipped.map(({ target, why }) => `Not tried: ${target}. ${why}`),
    ...report.defects.map((defect) => `WRONG: ${defect}`),
    holds(report) ? 'Nothing acknowledged was lost or counted twice.' : 'RED',
    '',
  ].join('\n');
}

function row(name: string, { kills, acknowledged, lost, duplicated, resumeMs, completeMs }: TargetReport): string {
  const numbers = [kills, acknowledged, lost, duplicated].map((value) => String(value).padStart(6)).join(' ');
  const times = (values: Spread | null) =>
    (values ? `p50 ${values.p50}, max ${values.max}` : 'nobody waited').padEnd(24);
  return `${name.padEnd(9)} ${numbers}   ${times(resumeMs)} ${times(completeMs)}`;
}
