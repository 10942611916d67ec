import { readFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { check } from '../check.js';
import { digests, findings, headline, type Sentence, subject, votingLines } from '../words.js';
import { nodeHashing } from './node-hashing.js';

const usage = `node weryfikator.mjs <dziennik> [punkty-kontrolne] [klucze] [opcje]
  --kod <kod>   odszukaj swój głos po kodzie potwierdzenia, np. K7QM-2F9D
  --json        wynik w JSON na standardowym wyjściu
Kod wyjścia: 0 – zgodne, 1 – niezgodne, 2 – nie można sprawdzić`;

const marks: Readonly<Record<Sentence['tone'], string>> = { good: '✓', bad: '✗', note: 'ℹ' };

/** Reads the files, says what was found. @returns the exit code */
function main(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { kod: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  const [log, checkpoints, keys, ...others] = positionals;
  if (values.help || log === undefined || others.length > 0) {
    process.stderr.write(`${usage}\n`);
    return values.help ? 0 : 2;
  }
  const read = (path: string | undefined) => (path === undefined ? undefined : readFileSync(path, 'utf8'));
  const brought = { log: read(log) ?? '', checkpoints: read(checkpoints), keys: read(keys), receipt: values.kod };
  const found = check(brought, nodeHashing);
  if (values.json) process.stdout.write(`${JSON.stringify({ ...found, texts: findings(found) })}\n`);
  else {
    const lines = [
      ...[subject(found) ?? []].flat(),
      headline(found).text.toUpperCase(),
      ...findings(found).map(({ tone, text }) => `  ${marks[tone]} ${text}`),
      ...votingLines(found).flatMap(({ heading, figures }) => [`  ${heading}`, `    ${figures}`]),
      ...digests(found).map(({ heading, digest }) => `  ${heading}: ${digest}`),
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
  }
  return headline(found).tone === 'good' ? 0 : 1;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n\n${usage}\n`);
  process.exitCode = 2;
}
