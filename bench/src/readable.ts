import type { BenchReport, Target } from './bench.js';

/** The report for the terminal. */
export function readable({ bench, machine, targets, holds }: BenchReport, lines: readonly string[]): string {
  const { cores, memoryGiB, node, loadBefore, loadAfter } = machine;
  const head = `${bench}: ${cores} cores, ${memoryGiB} GiB, Node ${node}, load ${loadBefore} before and ${loadAfter} after`;
  const goals = targets.length > 0 ? ['Targets', ...targets.map(inOneLine)] : [];
  const end = holds ? [] : ['SOMETHING WENT MISSING: see above.'];
  return `\n${[head, ...lines, ...goals, ...end].join('\n')}\n`;
}

function inOneLine({ what, measured, limit, unit, isReached }: Target): string {
  const found = measured === null ? 'not measured' : `${measured} ${unit}`;
  return `  ${isReached ? 'reached    ' : 'NOT reached'}  ${what}: ${found} (at most ${limit} ${unit})`;
}
