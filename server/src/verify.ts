import { projectRoot } from './platform/config/project-root.js';
import { readSettings } from './platform/config/settings.js';
import { SettingsError } from './platform/config/settings-error.js';
import { DatabaseStartError } from './platform/database/database-start-error.js';
import { openStoredLogs } from './verification/stored-rows.js';
import { type Verification, verifyFile, verifyRows } from './verification/verification.js';
import { faultText, verificationText } from './verification/verification-text.js';
import { CannotVerify, readVerifyOptions, type VerifyOptions } from './verification/verify-options.js';

/**
 * `npm run verify`: recomputes stored or published logs from scratch, by another road than the hub writes them (V-30).
 * Exit code 0: everything holds; 1: the first event that does not is named; 2: it could not be checked.
 */
async function main(): Promise<number> {
  const options = readVerifyOptions(process.argv.slice(2));
  const { json, witnesses } = options;
  const sessions: Verification[] = [];
  for await (const found of verifications(options)) {
    sessions.push(found);
    if (!json) console.log(verificationText(found, witnesses));
  }
  const ok = sessions.every(({ verdict }) => verdict === 'intact');
  if (json) console.log(JSON.stringify({ ok, sessions: sessions.map(withText) }));
  else if (sessions.length !== 1) {
    const broken = sessions.filter(({ verdict }) => verdict === 'broken').length;
    console.log(`Sesji sprawdzonych: ${sessions.length}, niezgodnych: ${broken}.`);
  }
  return ok ? 0 : 1;
}

async function* verifications({ session, file, witnesses }: VerifyOptions): AsyncGenerator<Verification> {
  if (file !== null) {
    yield verifyFile(file, witnesses);
    return;
  }
  const logs = await openStoredLogs(readSettings(process.env, projectRoot()));
  try {
    const sessionIds = session === null || session === 'all' ? await logs.sessionIds() : [session];
    for (const sessionId of sessionIds) yield verifyRows(sessionId, await logs.rows(sessionId), witnesses);
  } finally {
    await logs.close();
  }
}

function withText(found: Verification): object {
  return found.verdict === 'intact' ? found : { ...found, text: faultText(found.reason) };
}

try {
  process.exitCode = await main();
} catch (error) {
  const forPeople = [CannotVerify, SettingsError, DatabaseStartError].some((kind) => error instanceof kind);
  console.error(forPeople ? (error as Error).message : error);
  process.exitCode = 2;
}
