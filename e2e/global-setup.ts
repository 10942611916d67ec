import type { TestProject } from 'vitest/node';
import { build } from '../scripts/build.mjs';
import { findChromium } from './chromium.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of Chromium; undefined: none on this machine, browser tests are skipped. */
    chromiumPath: string | undefined;
  }
}

/** Builds the front ends when they changed and finds the browser. */
export async function setup(project: TestProject): Promise<void> {
  if (!(await build(['web', 'verifier']))) throw new Error('The front ends could not be built');
  const chromiumPath = findChromium();
  project.provide('chromiumPath', chromiumPath);
  if (!chromiumPath) {
    process.stderr.write(
      '\n*** NO CHROMIUM: the browser tests are skipped. Install it (apt-get install chromium) or set CHROMIUM_PATH. ***\n\n',
    );
  }
}
