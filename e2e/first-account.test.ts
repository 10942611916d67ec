import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noBrowser, openBrowser } from './browser.js';
import { type OwnHub, startOwnHub } from './people/own-hub.js';
import { tellsOneStory } from './people/story.js';
import { Window } from './people/window.js';

const ownPassword = 'trzy krótkie słowa';

/** An empty system in the hands of its first clerk: a password of one's own, the council, a councillor who signs in. */
describe.skipIf(noBrowser())('the first account', () => {
  let hub: OwnHub;
  let browser: Browser;
  let clerk: Window;
  let councillor: Window;
  let slip: { username: string; password: string };
  const windows = () => ({ clerk, councillor });
  tellsOneStory(windows);

  beforeAll(async () => {
    [hub, browser] = await Promise.all([startOwnHub({ demo: false }), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await hub?.dispose();
  });

  it('an empty system says so to everybody', async () => {
    const resident = await (await Window.opens(browser, { hubUrl: hub.url })).goes('/');
    await resident.sees('Nie zwołano jeszcze żadnej sesji');
    await resident.hasNoBarriers('empty public page');
    await resident.closes();
  });

  it('the printed password opens the office and gives way to a password of the own', async () => {
    const printed = /biuro-rady {2}hasło: (\S+)/.exec(hub.banner())?.[1] ?? '';
    clerk = await (await Window.opens(browser, { hubUrl: hub.url })).goes('/office');
    await clerk.signsIn('biuro-rady', printed);
    await clerk.sees(/^Dzień dobry/);
    await clerk.hasNoBarriers('empty office');
    clerk.expectsAnswer(422);
    await clerk.changesPassword(printed, 'za krótkie');
    await clerk.sees(/^Nowe hasło musi mieć co najmniej 12 znaków/);
    await clerk.hasNoBarriers('own password refused');
    await clerk.presses('Anuluj');
    await clerk.changesPassword(printed, ownPassword);
    await clerk.sees(/^Hasło zmienione/);
    await clerk.signsOut();
    await clerk.signsIn('biuro-rady', ownPassword);
    await clerk.sees(/^Dzień dobry/);
  });

  it('the council is formed and its first councillor gets an account', async () => {
    await clerk.goes('/office/council/new');
    const { page } = clerk;
    await page.getByLabel('Nazwa rady').fill('Rada Gminy Lipowa');
    await page.getByLabel('Gmina', { exact: true }).fill('Gmina Lipowa');
    await page.getByLabel('Kadencja (lata)').fill('2024–2029');
    await page.getByLabel('Liczba mieszkańców gminy').fill('8 400');
    await clerk.sees('Ustawowy skład rady: 15. Kworum: 8.');
    await clerk.hasNoBarriers('new term');
    await clerk.presses('Utwórz kadencję');
    await clerk.sees('Nie ma jeszcze radnych');
    await clerk.button('Dodaj radnego').first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Imię').fill('Łucja');
    await dialog.getByLabel('Nazwisko').fill('Żak');
    await dialog.getByText('Przewodniczący Rady').click();
    await dialog.getByText('Ślubowanie złożone').click();
    await clerk.hasNoBarriers('new councillor');
    await dialog.getByRole('button', { name: 'Dodaj radnego' }).click();
    await clerk.sees(/^Hasło dla: /);
    await clerk.hasNoBarriers('first password');
    const [username = '', password = ''] = await page.locator('.o-secret').allTextContents();
    slip = { username, password };
    await clerk.presses('Hasło przekazane, zamknij');
    await clerk.sees('Obsadzone mandaty: 1 z 15. Kworum: 8.');
  });

  it('the councillor signs in with the slip and finds that there is no session yet', async () => {
    expect(slip.username).toMatch(/zak/);
    councillor = await (await Window.opens(browser, { hubUrl: hub.url })).goes('/chamber');
    await councillor.signsIn(slip.username, slip.password);
    await councillor.sees('Nie ma teraz żadnych obrad');
    await councillor.hasNoBarriers('hall without a session');
  });

  it('no window complained of anything', () => {
    for (const window of Object.values(windows())) window.hasNoComplaints();
  });
});
