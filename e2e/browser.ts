import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';

/** Whether there is no browser on this machine: `describe.skipIf(noBrowser())`. */
export function noBrowser(): boolean {
  return inject('chromiumPath') === undefined;
}

/** Starts Chromium without a window. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = inject('chromiumPath');
  if (!executablePath) throw new Error('No Chromium on this machine');
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
