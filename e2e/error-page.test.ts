import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HubUnderTest, startHubUnderTest } from '../server/test/cluster/hub-under-test.js';
import { noBrowser, openBrowser } from './browser.js';
import { Window } from './people/window.js';

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
    const window = await Window.opens(browser, { hubUrl: hub.url });
    window.expectsAnswer(404);
    await window.goes('/nie-ma-takiej-strony');
    expect(await window.page.locator('h1').textContent()).toBe('Nie znaleziono strony lub dokumentu.');
    await window.hasNoBarriers('unknown address');
    window.hasNoComplaints();
    await window.closes();
  });
});
