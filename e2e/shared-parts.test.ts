import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriersOf } from './barriers.js';
import { noBrowser, openBrowser } from './browser.js';

const gallery = fileURLToPath(new URL('../web-shared/gallery', import.meta.url));

interface Circumstances {
  width: number;
  zoom: number;
  theme: 'light' | 'dark';
}

/** Every shared part in every state, as a person with a browser meets it. */
describe.skipIf(noBrowser())('shared parts', () => {
  let server: ViteDevServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await createServer({
      configFile: false,
      root: gallery,
      logLevel: 'error',
      server: { host: '127.0.0.1', port: 0 },
    });
    await server.listen();
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function open({ width, zoom, theme }: Circumstances): Promise<Page> {
    // Zoom of a browser is fewer CSS pixels at a higher density.
    const context = await browser.newContext({
      viewport: { width: Math.round(width / zoom), height: Math.round(900 / zoom) },
      deviceScaleFactor: zoom,
      colorScheme: theme,
      locale: 'pl-PL',
    });
    const page = await context.newPage();
    await page.goto(server.resolvedUrls?.local[0] ?? '', { waitUntil: 'networkidle' });
    return page;
  }

  it.each<Circumstances>([
    { width: 1280, zoom: 1, theme: 'light' },
    { width: 1280, zoom: 1, theme: 'dark' },
    { width: 1280, zoom: 2, theme: 'light' },
    { width: 1280, zoom: 4, theme: 'light' },
    { width: 360, zoom: 1, theme: 'dark' },
  ])('have no finding of axe and fit at $width px, zoom $zoom, $theme', async (circumstances) => {
    const page = await open(circumstances);
    expect(await barriersOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    await page.context().close();
  });

  it('cast a vote by keyboard alone and give the receipt', async () => {
    const page = await open({ width: 1280, zoom: 1, theme: 'light' });
    const ballot = page.locator('.k-ballot').first();
    await ballot.locator('input').first().focus();
    await page.keyboard.press('3');
    await ballot.getByText(/^Głos oddany: WSTRZYMUJĘ SIĘ – \d\d:\d\d:\d\d$/).waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await ballot.getByText(/^Głos oddany: PRZECIW/).waitFor();
    await page.context().close();
  });

  it('let the chair reorder the queue by mouse, by keys and by the arrow buttons', async () => {
    const page = await open({ width: 1280, zoom: 1, theme: 'light' });
    const queue = page.locator('.k-queue--editor');
    const names = async () =>
      (await queue.locator('.k-queue__name').allTextContents()).map((name) => name.split(' ')[0]);
    expect(await names()).toEqual(['Marek', 'Barbara', 'Jerzy', 'Piotr']);

    await queue.getByRole('button', { name: 'Przesuń niżej: Marek Łoś' }).click();
    await expect.poll(names).toEqual(['Barbara', 'Marek', 'Jerzy', 'Piotr']);

    await queue.locator('[role=row]').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(names).toEqual(['Marek', 'Jerzy', 'Barbara', 'Piotr']);

    const entries = queue.locator('.k-queue__entry');
    const from = await entries.nth(3).boundingBox();
    const to = await entries.nth(0).boundingBox();
    if (!from || !to) throw new Error('the queue is not in sight');
    await page.mouse.move(from.x + 200, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(from.x + 200, from.y, { steps: 5 });
    await page.mouse.move(to.x + 200, to.y + 3, { steps: 10 });
    await page.mouse.up();
    await expect.poll(names).toEqual(['Piotr', 'Marek', 'Jerzy', 'Barbara']);
    await page.context().close();
  });

  it('remember language and theme, and close the menu with Esc', async () => {
    const page = await open({ width: 1280, zoom: 1, theme: 'light' });
    const summary = page.locator('.k-user-menu summary');
    await summary.click();
    await page.getByText('English').click();
    await page.getByText('Dark', { exact: true }).click();
    await page.keyboard.press('Escape');
    expect(await page.locator('.k-user-menu').getAttribute('open')).toBeNull();
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.reload({ waitUntil: 'networkidle' });
    const html = page.locator('html');
    expect([await html.getAttribute('lang'), await html.getAttribute('data-theme')]).toEqual(['en', 'dark']);
    expect(await page.locator('.k-quorum').first().textContent()).toBe('Quorum: 12/15 (required 8)');
    await page.context().close();
  });
});
