import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noBrowser, openBrowser } from './browser.js';
import { Clerk } from './people/clerk.js';
import { type DemoHub, startDemoHub } from './people/demo-hub.js';
import { tellsOneStory } from './people/story.js';

/** G-01, G-02: the statut is written down once, sessions start from it and say where they depart from it. */
describe.skipIf(noBrowser())('the settings of the statut', () => {
  let hub: DemoHub;
  let browser: Browser;
  let clerk: Clerk;
  tellsOneStory(() => ({ clerk: clerk?.window }));

  beforeAll(async () => {
    [hub, browser] = await Promise.all([startDemoHub(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await hub?.dispose();
  });

  it('are written as a version; the history says what changed, the law stands beside', async () => {
    clerk = await Clerk.sitsDown(browser, { hubUrl: hub.url });
    const { window } = clerk;
    await clerk.turnsTo('Rada i kadencja');
    await window.page.getByRole('link', { name: 'Ustawienia statutu' }).click();
    await window.page.getByLabel('Oznaczenie zasad').fill('Statut 2024');
    await window.page.getByLabel('Obowiązują od', { exact: true }).fill('2024-05-07');
    await window.page.getByRole('checkbox', { name: 'Potwierdzanie obecności kodem z ekranu w sali' }).check();
    await window.hasNoBarriers('office: settings of the statut');
    await window.presses('Zapisz nową wersję');
    await window.sees('Potwierdzanie obecności kodem z ekranu w sali: nie → tak');
    await window.hasNoBarriers('office: history of the statut');
    await window.page.getByRole('tab', { name: 'Ustala ustawa' }).click();
    await window.sees('art. 28aa ust. 9 u.s.g.');
    await window.hasNoBarriers('office: what the law settles');
  });

  it('a new session starts from it; a departure is marked', async () => {
    const { window } = clerk;
    await clerk.createsSession('2099-12-08', '10:00', 'Sala narad');
    await clerk.goesToStep('3. Zasady obrad');
    await window.sees(/Zgodne ze statutem: „Statut 2024”/);
    await window.page.getByRole('checkbox', { name: 'Potwierdzanie obecności kodem z ekranu w sali' }).uncheck();
    await window.sees('Ta sesja odstępuje od tej wersji w 1 ustawieniu:');
    await window.hasNoBarriers('office: a session that departs from the statut');
    await window.presses('Zastosuj ustawienia statutu');
    await window.sees(/Zgodne ze statutem: „Statut 2024”/);
  });

  it('a page opened from the menu begins at its top', async () => {
    const { page } = clerk.window;
    await page.evaluate(() => scrollTo(0, 600));
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
    // A click of the driver would scroll the menu into sight first.
    await page.getByRole('navigation').getByRole('link', { name: 'Konta' }).dispatchEvent('click');
    await page.getByRole('heading', { name: 'Konta', level: 1 }).waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
});
