import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { build } from '../scripts/build.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of Chromium; undefined: none on this machine, browser tests are skipped. */
    chromiumPath: string | undefined;
  }
}

const programNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** Builds the front ends when they changed and finds the browser. */
export async function setup(project: TestProject): Promise<void> {
  if (!(await build(['web']))) throw new Error('The front ends could not be built');
  const chromiumPath = findChromium();
  project.provide('chromiumPath', chromiumPath);
  if (!chromiumPath) {
    process.stderr.write(
      '\n*** NO CHROMIUM: the browser tests are skipped. Install it (apt-get install chromium) or set CHROMIUM_PATH. ***\n\n',
    );
  }
}

function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which is not there`);
    return named;
  }
  return (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((directory) => programNames.map((name) => join(directory, name)))
    .find((path) => existsSync(path));
}
