import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const programNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/**
 * The machine's browser: what `CHROMIUM_PATH` names, else the first one on `PATH`.
 * @returns its path, undefined when there is none
 * @throws Error when `CHROMIUM_PATH` names nothing
 */
export function findChromium(): string | undefined {
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

/** Starts Chromium without a window. */
export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
