// npm run check: what tools can say about the sources without running them. Says which checks failed.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pinnedNode } from './bootstrap.mjs';
import { checkImports } from './import-rules/check-imports.mjs';
import { checkTree } from './tree-rules/check-tree.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

function tool(...command) {
  const [script, ...options] = command;
  const { status } = spawnSync(pinnedNode(), [join(root, 'node_modules', script), ...options], {
    cwd: root,
    stdio: 'inherit',
  });
  return status === 0;
}

function findings(lines) {
  for (const line of lines) console.log(line);
  return lines.length === 0;
}

const checks = {
  'formatting and lint (biome check)': () => tool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'),
  'types (tsc --noEmit)': () => tool('typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json'),
  'who may import whom (scripts/import-rules)': () => findings(checkImports(root)),
  'names and lists (scripts/tree-rules)': () => findings(checkTree(root)),
};

const failed = Object.entries(checks)
  .map(([name, check]) => {
    console.log(`\n── ${name}`);
    const ok = check();
    console.log(ok ? 'ok' : 'FAILED');
    return { name, ok };
  })
  .filter(({ ok }) => !ok);

console.log(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.map(({ name }) => name).join('; ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
