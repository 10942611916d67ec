import type { Browser } from 'playwright-core';
import { inject } from 'vitest';
import { launchChromium } from './chromium.js';

/** Whether there is no browser on this machine: `describe.skipIf(noBrowser())`. */
export function noBrowser(): boolean {
  return inject('chromiumPath') === undefined;
}

/** Starts the browser that the test run found. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = inject('chromiumPath');
  if (!executablePath) throw new Error('No Chromium on this machine');
  return launchChromium(executablePath);
}
