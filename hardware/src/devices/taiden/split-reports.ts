import { findReport, type UnitReport } from './codec.js';

/** Bytes of one report follow each other closely; after such a gap a new one begins, whatever is missing of the last. */
const gapMs = 50;

/**
 * Finds reports in a stream of bytes without delimiter or checksum. A report that stays half for longer than the gap is dropped, a
 * byte that can begin none is skipped; unused places behind the open microphones (zeros) are skipped so, too.
 * @param nowMs monotonic milliseconds
 */
export function splitReports(
  onReport: (report: UnitReport) => void,
  nowMs: () => number = () => performance.now(),
): (bytes: Uint8Array) => void {
  let rest: number[] = [];
  let lastMs = nowMs();
  return (bytes) => {
    const now = nowMs();
    if (now - lastMs > gapMs) rest = [];
    lastMs = now;
    rest.push(...bytes);
    while (rest.length > 0) {
      const found = findReport(rest);
      if (found === 'more') return;
      rest = rest.slice(found === 'noise' ? 1 : found.length);
      if (found !== 'noise' && found.report) onReport(found.report);
    }
  };
}
