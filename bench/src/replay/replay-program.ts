import { readFileSync } from 'node:fs';
import { LogReader } from '../../../server/src/event-log/log-reader.js';
import { loadSession } from '../../../server/src/live-session/writer/loaded-session.js';
import { check } from '../../../verifier/src/check.js';
import { scriptHashing } from '../../../verifier/src/hashing.js';

/** What a process that has just started needs for one session; in ms. */
export interface ReplayTimes {
  readonly readMs: number;
  readonly rebuildMs: number;
  readonly rebuildAgainMs: number;
  /** As the page does it: hashes in plain script. */
  readonly verifyMs: number;
  readonly verifyAgainMs: number;
  readonly events: number;
  readonly isIntact: boolean;
}

/** Of `npm run bench -- replay`, in a fresh process: nothing is warm. Arguments: database, session, file of the published log. */
const [url = '', sessionId = '', file = ''] = process.argv.slice(2);
const reader = new LogReader({ url });
const published = readFileSync(file, 'utf8');
const read = await timed(() => reader.read(sessionId));
const rebuilt = await timed(() => loadSession(read.result));
const again = await timed(() => loadSession(read.result));
const verified = await timed(() => check({ log: published }, scriptHashing));
const verifiedAgain = await timed(() => check({ log: published }, scriptHashing));
const times: ReplayTimes = {
  readMs: read.ms,
  rebuildMs: rebuilt.ms,
  rebuildAgainMs: again.ms,
  verifyMs: verified.ms,
  verifyAgainMs: verifiedAgain.ms,
  events: rebuilt.result.head.state.seq,
  isIntact: verified.result.verdict === 'intact',
};
process.stdout.write(JSON.stringify(times));
await reader.onApplicationShutdown();

async function timed<Result>(
  act: () => Result | Promise<Result>,
): Promise<{ readonly ms: number; readonly result: Result }> {
  const began = performance.now();
  const result = await act();
  return { ms: Math.round((performance.now() - began) * 10) / 10, result };
}
