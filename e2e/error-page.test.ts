import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HubUnderTest, startHubUnderTest } from '../server/test/cluster/hub-under-test.js';
import { noBrowser, openBrowser } from './browser.js';

describe.skipIf(noBrowser())('the page of an unknown address', () => {
  let hub: HubUnderTest;
  let browser: Browser;
  beforeAll(async () => {
    [hub, browser] = await Promise.all([startHubUnderTest(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await hub.dispose();
  });

  it('says so in Polish, is accessible and breaks no content policy', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text());
    });
    await page.goto(`${hub.url}/nie-ma-takiej-strony`);
    expect(await page.locator('h1').textContent()).toBe('Nie znaleziono strony lub dokumentu.');
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
