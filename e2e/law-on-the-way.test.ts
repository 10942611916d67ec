import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noBrowser, openBrowser } from './browser.js';
import { type DemoHub, startDemoHub } from './people/demo-hub.js';
import { type RequestedHall, requestedHall } from './people/requested-hall.js';
import { tellsOneStory } from './people/story.js';

/** What the law asks of the chair on the way through a requested session, and what everybody else sees of it. */
describe.skipIf(noBrowser())('the law on the way', () => {
  let hub: DemoHub;
  let browser: Browser;
  let hall: RequestedHall;
  tellsOneStory(() => ({
    console: hall?.chair.window,
    desk: hall?.councillor.window,
    visitor: hall?.visitor.window,
    wall: hall?.wall.window,
  }));

  beforeAll(async () => {
    [hub, browser] = await Promise.all([startDemoHub(), openBrowser()]);
    hall = await requestedHall(browser, hub.url);
    await hall.chair.confirmsPresence();
    await hall.councillor.confirmsPresence();
    await hall.others.confirmPresence();
    await hall.chair.opensSession();
  });
  afterAll(async () => {
    hall?.others.leave();
    await browser?.close();
    await hub?.dispose();
  });

  /** The vote that is prepared, everybody for. */
  async function isAdopted(): Promise<void> {
    const { chair, councillor, others } = hall;
    await chair.takes('Otwórz głosowanie');
    await others.vote(['for', 'for', 'for']);
    await councillor.votes('ZA');
    await chair.votes('ZA');
    await chair.window.sees('Wszyscy uprawnieni oddali głos.');
    await chair.takes('Zamknij głosowanie');
    await chair.takes('Ogłoś wynik');
  }

  it('V-22, S-06: without the consent of those who asked for the session nothing is sent, with it everybody reads of it', async () => {
    const { chair, visitor } = hall;
    const { window } = chair;
    await chair.goesTo(2);
    await chair.takes('Przygotuj głosowanie');
    await isAdopted();
    await chair.takes('Zmień porządek obrad…');
    const dialog = window.page.getByRole('dialog');
    await dialog.getByRole('button', { name: /^Zdejmij.*Informacja o szkołach/ }).click();
    const save = dialog.getByRole('button', { name: 'Zapisz nowy porządek' });
    expect(await save.getAttribute('aria-disabled')).toBe('true');
    await dialog.getByText('NIE', { exact: true }).click();
    await window.reads(dialog, ['Bez zgody wnioskodawcy', 'art. 20 ust. 4 u.s.g.']);
    expect(await save.getAttribute('aria-disabled')).toBe('true');
    await window.hasNoBarriers('console: consent refused');
    await dialog.getByText('TAK', { exact: true }).click();
    await save.click();
    await dialog.waitFor({ state: 'detached' });
    await visitor.sees('Zmiany porządku obrad (1)');
    await visitor.window.page.getByText('Zmiany porządku obrad (1)').click();
    await visitor.sees(/za zgodą wnioskodawcy sesji/, 'Zdjęto: 6. Informacja o szkołach');
    // Item 1 was passed over and stands where it stood.
    await visitor.window.seesNo(/^Przeniesiono/);
  });

  it('V-25: a word of the title asks which majority; only the answer lets the vote be prepared', async () => {
    const { chair } = hall;
    await chair.goesTo(3);
    for (const step of ['Referat wnioskodawcy', 'Opinie komisji', 'Dyskusja', 'Poprawki']) await chair.takes(step);
    await chair.isKeptFrom('Przygotuj głosowanie', 'Najpierw rozstrzygnij poniżej');
    await chair.window.hasNoBarriers('console: question of the majority');
    await chair.window.presses(/^Tak/);
    await chair.window.reads(chair.window.region('Następny krok'), ['bezwzględna (art. 58 ust. 2 u.s.g.)']);
    await chair.takes('Przygotuj głosowanie');
    await isAdopted();
  });

  it('V-11 … V-13: who may be concerned is warned, excludes oneself, and the console warns of the quorum', async () => {
    const { chair, councillor, others } = hall;
    await chair.goesTo(4);
    await councillor.window.sees(/Sprawdź, czy to głosowanie nie dotyczy Twojego interesu prawnego/);
    await chair.window.sees(/^Możliwe wyłączenie \(art\. 25a\)/);
    await chair.takes('Przygotuj głosowanie');
    await councillor.declaresExclusion('Jestem członkiem OSP');
    await councillor.window.sees(/W tym głosowaniu nie bierzesz udziału/);
    await councillor.window.seesNo(/Karta do głosowania pojawi się/);
    await chair.window.reads(chair.window.region('Następny krok'), ['Kworum bez wyłączonych: 4/9.']);
    await chair.takes('Otwórz głosowanie');
    await others.vote(['for', 'for', 'for']);
    await chair.votes('ZA');
    await chair.takes('Zamknij głosowanie');
    await chair.takes('Ogłoś wynik');
  });

  it('L-05: when the discussion is ended, those who wait do not speak any more', async () => {
    const { chair, councillor, others } = hall;
    await chair.goesTo(5);
    await others.asksForFloor(0);
    const { window } = councillor;
    await window.presses('Wniosek formalny');
    const dialog = window.page.getByRole('dialog');
    await dialog.getByLabel('Czego dotyczy wniosek').selectOption({ label: 'zakończenie dyskusji' });
    await dialog.getByRole('button', { name: 'Zgłoś wniosek' }).click();
    await hall.wall.shows(/Wniosek formalny: zakończenie dyskusji/);
    await chair.takes('Poddaj wniosek pod głosowanie');
    await isAdopted();
    await chair.window.sees('Czeka 1 zgłoszenie');
    await chair.takes('Zakończ dyskusję');
    await chair.window.sees('Nikt nie czeka na głos.');
  });

  it('S-27: the part without the public is announced on page and wall with its basis, and ends', async () => {
    const { chair, visitor, wall, councillor } = hall;
    const { window } = chair;
    await window.choosesFrom('Sesja…', 'Wyłącz jawność…');
    const question = window.page.getByRole('alertdialog');
    const basis = 'art. 5 ust. 2 u.d.i.p. – prywatność osoby fizycznej';
    await question.getByLabel('Podstawa prawna').fill(basis);
    await question.getByLabel('Zakres wyłączenia').fill('Punkt 5');
    await question.getByLabel('W czyim interesie').fill('osoba fizyczna');
    await window.hasNoBarriers('console: closing to the public');
    await chair.confirms('Wyłącz jawność');
    await visitor.sees(/Podstawa: art\. 5 ust\. 2 u\.d\.i\.p\./);
    await wall.shows('Jawność wyłączona', /Podstawa: art\. 5 ust\. 2 u\.d\.i\.p\./);
    await councillor.window.sees(/Nie utrwalaj ich i nie przekazuj dalej/);
    await wall.window.hasNoBarriers('wall: closed part');
    await window.choosesFrom('Sesja…', 'Przywróć jawność…');
    await chair.confirms('Przywróć jawność');
    await wall.window.page.getByText('Jawność wyłączona').waitFor({ state: 'detached' });
    await visitor.window.page.getByText(/^Od \d\d:\d\d rada obraduje/).waitFor({ state: 'detached' });
  });

  it('S-14: the session goes on at another sitting, where attendance is taken anew', async () => {
    const { chair, visitor, wall, councillor, others } = hall;
    const { window } = chair;
    await window.choosesFrom('Sesja…', 'Przerwa do innego dnia…');
    const question = window.page.getByRole('alertdialog');
    await question.locator('input[type="date"]:focus').waitFor();
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    await question.getByLabel('Dzień następnego posiedzenia').fill(tomorrow);
    await chair.confirms('Przerwij sesję');
    await wall.shows('Posiedzenie przerwane', /^Ciąg dalszy/);
    await visitor.sees(/Obrady przerwane\. Ciąg dalszy/);
    await chair.isKeptFrom('Otwórz posiedzenie 2', 'Brak kworum: obecnych 0, wymaganych 5');
    await window.hasNoBarriers('console: between two sittings');
    await chair.confirmsPresence();
    await councillor.confirmsPresence();
    await others.confirmPresence();
    await chair.takes('Otwórz posiedzenie 2');
    await wall.window.page.getByText('Posiedzenie przerwane').waitFor({ state: 'detached' });
    for (const seen of [window, councillor.window, visitor.window, wall.window]) seen.hasNoComplaints();
  });
});
