import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { inject } from 'vitest';
import { projectRoot } from '../../src/platform/config/project-root.js';

export interface VerifyRun {
  readonly exitCode: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs the built `npm run verify` with these settings and arguments, as whoever sits at the terminal. */
export async function runVerify(environment: Record<string, string>, ...args: string[]): Promise<VerifyRun> {
  if (!inject('programsBuilt')) throw new Error('The programs could not be built; see the compiler’s words above');
  const program = join(projectRoot(), 'dist/server/src/verify.js');
  const child = spawn(process.execPath, [program, ...args], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (data: Buffer) => {
    output += data.toString();
  });
  child.stderr.on('data', (data: Buffer) => {
    errors += data.toString();
  });
  const [exitCode] = (await once(child, 'close')) as [number | null];
  return { exitCode, output, errors };
}
