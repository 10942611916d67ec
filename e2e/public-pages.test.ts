import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chamber, conveneChamber, Hall, openVote } from '../server/test/chamber/chamber.js';
import { type HubProcess, startHubProcess } from '../server/test/cluster/hub-process.js';
import { startHubUnderTest } from '../server/test/cluster/hub-under-test.js';
import { createTestDatabase, type TestDatabase } from '../server/test/cluster/test-database.js';
import { noBrowser, openBrowser } from './browser.js';
import { Window, type WindowOptions } from './people/window.js';

/** S-21 */
const liveWithin = { timeout: 5_000 };

describe.skipIf(noBrowser())('the public pages', () => {
  let database: TestDatabase;
  let chamber: Chamber;
  let hub: HubProcess;
  let hall: Hall;
  let browser: Browser;
  let sessionPath: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    const preparing = await startHubUnderTest({ database });
    chamber = await conveneChamber(preparing, 15);
    await preparing.dispose();
    sessionPath = `/sesje/${chamber.sessionId}`;
    [hub, browser] = await Promise.all([startOn(0), openBrowser()]);
    hall = new Hall(hub.url, chamber);
  });
  afterAll(async () => {
    hall?.everybodyLeaves();
    await browser?.close();
    await hub?.end('SIGTERM');
    await database?.drop();
  });

  function startOn(port: number): Promise<HubProcess> {
    return startHubProcess({
      PORT: String(port),
      DATABASE_URL: database.hubUrl,
      KWORUM_OWNER_DATABASE_URL: database.ownerUrl,
      KWORUM_DEMO: 'off',
      KWORUM_LOG_LEVEL: 'warn',
      KWORUM_VIRTUAL_HALL: 'off',
    });
  }

  /** A window of a resident; addresses that do not exist are asked for on purpose. */
  async function opens(path: string, options: Partial<WindowOptions> = {}): Promise<Window> {
    const window = await Window.opens(browser, { hubUrl: hub.url, ...options });
    window.expectsAnswer(404);
    return window.goes(path);
  }

  it('a watcher sees a vote open, count and end without touching anything; a paused page stays as it is', async () => {
    const watcher = await opens(sessionPath);
    const paused = await opens(sessionPath);
    const { page } = watcher;
    await page.getByText('Połączono').waitFor();
    await paused.page.getByRole('button', { name: 'Wstrzymaj aktualizacje' }).click();
    const chair = await hall.chair();
    const councillors = await hall.councillors(2, 10);
    const votingId = await openVote(chair, councillors);
    await page.getByText('Trwa głosowanie nr 1').waitFor(liveWithin);
    expect(await page.getByRole('status').allTextContents()).toContain(
      'Otwarto głosowanie nr 1: Uchwała w sprawie próby',
    );
    await Promise.all(councillors.map((person) => person.orders('CastBallot', { votingId, choice: 'for' })));
    await page.getByText('Oddano głosów: 9 z 10').waitFor(liveWithin);
    expect(await page.getByText('ZA (9)').count()).toBe(0);
    await chair.orders('CloseVoting', { votingId });
    await chair.orders('AnnounceVoting', { votingId });
    await page.locator('.portal-result').getByText('Uchwała podjęta').waitFor(liveWithin);
    await page.getByText('Wykaz imienny', { exact: true }).click();
    expect(await page.getByRole('heading', { name: 'ZA (9)' }).count()).toBe(1);

    expect(await paused.page.getByText('Sesja jeszcze się nie rozpoczęła').count()).toBe(1);
    await paused.page.getByRole('button', { name: 'Wznów aktualizacje' }).click();
    await paused.page.locator('.portal-result').getByText('Uchwała podjęta').waitFor(liveWithin);
    for (const window of [watcher, paused]) {
      window.hasNoComplaints();
      await window.closes();
    }
  });

  it('everything can be read without JavaScript', async () => {
    const reader = await opens(sessionPath, { javaScriptEnabled: false });
    const { page } = reader;
    const words = await page.locator('main').textContent();
    for (const said of [
      'Podjęcie uchwały nr 2',
      'Uchwała podjęta',
      'ZA: 9, PRZECIW: 0',
      'Strona odświeża się sama co 15 s.',
    ]) {
      expect(words).toContain(said);
    }
    await page.getByRole('link', { name: 'Pełny imienny wykaz głosowania nr 1' }).click();
    await page.getByRole('link', { name: 'Tabela' }).click();
    expect(await page.getByRole('row').count()).toBe(16);
    await page.getByRole('link', { name: 'English' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.getByRole('columnheader').allTextContents()).toContain('Vote');
    await reader.closes();
  });

  it('anybody recounts the votes in the own browser', async () => {
    const resident = await opens(`${sessionPath}/dziennik`);
    const { page } = resident;
    await page.getByRole('button', { name: 'Sprawdź teraz' }).click();
    await page.getByText('Dziennik jest nienaruszony.').waitFor();
    expect(await page.locator('.portal-recounted').textContent()).toContain('ZA: 9, PRZECIW: 0');
    resident.hasNoComplaints();
    await resident.closes();
  });

  it('no page has a barrier axe can find, in the light and in the dark', async () => {
    const voting = `${sessionPath}/glosowania/1`;
    const paths = ['/', '/sesje', sessionPath, voting, `${voting}?uklad=b&lang=en`, `${sessionPath}/dziennik`];
    const resident = await opens('/');
    for (const path of [...paths, '/prywatnosc', '/dostepnosc', '/nie-ma']) {
      await resident.goes(path);
      await resident.sees(/^(Wygląd|Theme)$/);
      await resident.hasNoBarriers(path);
    }
    resident.hasNoComplaints();
    await resident.closes();
  });

  it('fits a phone', async () => {
    for (const path of ['/', sessionPath, `${sessionPath}/glosowania/1`, `${sessionPath}/dziennik`, '/dostepnosc']) {
      const phone = await opens(path, { viewport: { width: 320, height: 640 } });
      expect([path, await phone.page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, 320]);
      await phone.closes();
    }
  });

  it('the hub dies and comes back: the page stays readable, says so, and goes on by itself', async () => {
    const resident = await opens(sessionPath);
    const { page } = resident;
    await page.getByText('Połączono').waitFor();
    const port = Number(new URL(hub.url).port);
    await hub.end('SIGKILL');
    await page.getByText('Brak połączenia – ponawiam').waitFor(liveWithin);
    expect(await page.locator('main').textContent()).toContain('Strona pokazuje stan z godz.');
    expect(await page.locator('.portal-result').textContent()).toContain('ZA: 9, PRZECIW: 0');
    hub = await startOn(port);
    await page.getByText('Połączono').waitFor({ timeout: 15_000 });
    const chair = await hall.chair();
    await chair.orders('FinishItem', { itemId: 'i2' });
    await page.getByText('Żaden punkt nie jest teraz omawiany.').waitFor(liveWithin);
    await resident.closes();
  });
});
