import type { Percentiles } from './people/stopwatch.js';
import type { Mismatch } from './play/votes.js';

/** The result of a rehearsal; it holds when nothing is missing and nothing differs. */
export interface RehearsalReport {
  readonly session: string;
  readonly votes: number;
  readonly mismatches: readonly Mismatch[];
  readonly acksMissing: number;
  /** `ok`, or what the recount of the published log found. */
  readonly chain: string;
  readonly wallLagMs: Percentiles | null;
  readonly ackMs: Percentiles | null;
  /** Watchers at home that saw the end of the session. */
  readonly watchers: { readonly following: number; readonly upToDate: number };
  /** Contradictions inside a published source; never ours. */
  readonly sourceDefects: readonly string[];
  readonly tookS: number;
}

export function holds(report: RehearsalReport): boolean {
  const { mismatches, acksMissing, chain, watchers } = report;
  return mismatches.length === 0 && acksMissing === 0 && chain === 'ok' && watchers.following === watchers.upToDate;
}

export function readable(report: RehearsalReport): string {
  const { ackMs, wallLagMs, watchers } = report;
  const lines = [
    `Głosowań: ${report.votes}; niezgodnych: ${report.mismatches.length}; bez potwierdzenia: ${report.acksMissing}`,
    ...report.mismatches.map(
      ({ subject, expected, found }) => `  ✘ ${subject}\n    miało być ${expected}\n    jest      ${found}`,
    ),
    `Dziennik: ${report.chain === 'ok' ? 'łańcuch i przeliczone głosy zgodne' : report.chain}`,
    `Potwierdzenie polecenia: ${milliseconds(ackMs)}; ekran po potwierdzeniu: ${milliseconds(wallLagMs)}`,
    `Widzowie: ${watchers.upToDate} z ${watchers.following} widzi zamknięcie sesji`,
    ...(report.sourceDefects.length > 0 ? [`Sprzeczności w źródle (${report.sourceDefects.length}):`] : []),
    ...report.sourceDefects.map((defect) => `  · ${defect}`),
    `Czas: ${report.tookS} s. ${holds(report) ? 'WSZYSTKO SIĘ ZGADZA' : 'NIE WSZYSTKO SIĘ ZGADZA'}`,
  ];
  return `\n${lines.join('\n')}\n`;
}

function milliseconds(values: Percentiles | null): string {
  return values ? `p50 ${values.p50} ms, p99 ${values.p99} ms` : 'brak pomiarów';
}
