import { join } from 'node:path';
import { keyFileName } from './features/checkpoints/checkpoint-keys.js';
import { rotateSigningKey, signingKeys } from './features/checkpoints/signing-key.js';
import { projectRoot } from './platform/config/project-root.js';
import { readSettings } from './platform/config/settings.js';
import { SettingsError } from './platform/config/settings-error.js';

const usage = `npm run checkpoint-key -- show     wypisuje klucze publiczne tej instalacji
npm run checkpoint-key -- rotate   kończy klucz i tworzy nowy; serwer podpisze nim po ponownym uruchomieniu`;

/** Shows or changes the key that signs checkpoints; the hub reads it at its start. */
function main([order]: readonly string[]): number {
  const path = join(readSettings(process.env, projectRoot()).dataDirectory, keyFileName);
  const now = new Date().toISOString();
  if (order !== 'show' && order !== 'rotate') {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  const { current, ended } = order === 'rotate' ? rotateSigningKey(path, now) : signingKeys(path, now);
  const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
  for (const key of ended) process.stdout.write(`${hex(key.publicKey)} od ${key.since} do ${key.endedAt}\n`);
  process.stdout.write(`${hex(current.publicKey)} od ${current.since}, w użyciu\n`);
  if (order === 'rotate') process.stdout.write('Uruchom serwer ponownie i ogłoś nowy klucz w BIP.\n');
  return 0;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof SettingsError ? error.message : (error as Error).message}\n`);
  process.exitCode = 2;
}
