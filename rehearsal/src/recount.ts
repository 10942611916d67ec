import { createHash } from 'node:crypto';
import type { Link } from '../../core/src/chain/chain.js';
import { verifyLog } from '../../core/src/chain/verify.js';
import type { Stage } from './play/stage.js';

/**
 * Downloads the published log as anybody can and recomputes it by another road than the hub's append. Every hash that was
 * acknowledged to somebody must stand in it. @returns `ok`, or what was found first.
 */
export async function recount({ office, sessionId, stopwatch }: Stage): Promise<string> {
  const text = await office.getText(`/api/public/sessions/${sessionId}/log.jsonl`);
  const links = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Link);
  const report = verifyLog(links, { sha256, sessionId, witnesses: stopwatch.receipts });
  if (report.verdict === 'broken') return `Zdarzenie ${report.seq}: ${report.reason} (${report.detail})`;
  return report.closed ? 'ok' : 'Dziennik nie kończy się zamknięciem sesji.';
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
