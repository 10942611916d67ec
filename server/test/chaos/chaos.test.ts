import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import type { ChaosReport } from '../../../chaos/src/report.js';
import { projectRoot } from '../../src/platform/config/project-root.js';

/** As `npm run chaos` does. @returns its exit code and what it found */
function chaos(...options: readonly string[]): Promise<{ readonly code: number; readonly report: ChaosReport }> {
  if (!inject('programsBuilt')) throw new Error('The programs could not be built; see the compiler’s words above');
  const program = join(projectRoot(), 'dist/chaos/src/main.js');
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [program, '--json', ...options], (error, stdout, stderr) => {
      if (!stdout) reject(new Error(stderr));
      else resolve({ code: error ? Number(error.code) : 0, report: JSON.parse(stdout) as ChaosReport });
    });
  });
}

it('hub and PostgreSQL killed six times while a council votes: no acknowledged vote lost or twice, everybody answered (V-31)', async () => {
  const { code, report } = await chaos('--kills', '6', '--target', 'hub,db', '--seed', '7');
  expect(report).toMatchObject({ kills: 6, lost: 0, duplicated: 0, unanswered: 0, chain: 'intact', defects: [] });
  expect(report.byTarget).toMatchObject({ hub: { kills: 3 }, db: { kills: 3 } });
  expect(report.acknowledged).toBeGreaterThanOrEqual(6 * 15);
  expect(code).toBe(0);
}, 300_000);

it('a hub that acknowledges before the commit is found: the same kills turn the run red', async () => {
  const { code, report } = await chaos('--kills', '6', '--seed', '7', '--control', 'ack-before-commit');
  expect(report.lost).toBeGreaterThan(0);
  expect(code).toBe(1);
}, 300_000);
