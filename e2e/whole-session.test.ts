import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicFiles } from '../portal/src/page/addresses.js';
import { noBrowser, openBrowser } from './browser.js';
import { Chair } from './people/chair.js';
import { Councillor } from './people/councillor.js';
import { type DemoHub, startDemoHub } from './people/demo-hub.js';
import { Operator } from './people/operator.js';
import { tellsOneStory } from './people/story.js';
import { VirtualCouncil } from './people/virtual-council.js';
import { VisitorOnline } from './people/visitor-online.js';
import { Wall } from './people/wall.js';
import { Window } from './people/window.js';

/** One session of the demo council from the empty hall to the published lists, by hand, as a new user would hold it. */
describe.skipIf(noBrowser())('a whole session', () => {
  let hub: DemoHub;
  let browser: Browser;
  let chair: Chair;
  let kaczorek: Councillor;
  let zurawska: Councillor;
  let operator: Operator;
  let wall: Wall;
  let visitor: VisitorOnline;
  let reader: VisitorOnline;
  let others: VirtualCouncil;
  const windows = () => ({
    chair: chair?.window,
    kaczorek: kaczorek?.window,
    zurawska: zurawska?.window,
    operator: operator?.window,
    wall: wall?.window,
    visitor: visitor?.window,
    reader: reader?.window,
  });
  tellsOneStory(windows);

  beforeAll(async () => {
    [hub, browser] = await Promise.all([startDemoHub(), openBrowser()]);
  });
  afterAll(async () => {
    others?.leave();
    await browser?.close();
    await hub?.dispose();
  });

  it('everybody finds their place', async () => {
    const { url: hubUrl, sessionId } = hub;
    const newcomer = await (await Window.opens(browser, { hubUrl })).goes('/chamber');
    await newcomer.sees('Pulpit radnego, konsola przewodniczącego i panel operatora.');
    await newcomer.hasNoBarriers('sign-in');
    await newcomer.closes();

    operator = await Operator.sitsDown(browser, { hubUrl });
    wall = await Wall.hangs(browser, hubUrl);
    await wall.window.hasNoBarriers('wall with its code');
    await wall.isPaired(operator, 'Ekran główny');
    await wall.shows('Rada Gminy Jarzębinowo', '0/15');
    await operator.showsOnScreen('Ekran główny', 'herb i zegar');
    await wall.shows(/^Początek obrad/);
    await wall.window.hasNoBarriers('wall: crest and clock');
    await operator.showsOnScreen('Ekran główny', 'samo, zgodnie z obradami');
    await operator.window.hasNoBarriers('operator: screens');

    chair = await Chair.sitsDown(browser, { hubUrl });
    kaczorek = await Councillor.sitsDown(browser, 'radny3', { hubUrl });
    zurawska = await Councillor.sitsDown(browser, 'radny4', { hubUrl });
    others = await VirtualCouncil.sitsDown(hubUrl, sessionId, [
      'radny1',
      'radny2',
      'radny5',
      'radny6',
      'radny7',
      'radny8',
    ]);
    visitor = await VisitorOnline.follows(browser, sessionId, { hubUrl });
    reader = await VisitorOnline.follows(browser, sessionId, { hubUrl, javaScriptEnabled: false });
    await visitor.sees('Sesja jeszcze się nie rozpoczęła');
    await reader.sees('Sesja jeszcze się nie rozpoczęła');
    await kaczorek.window.hasNoBarriers('desk before the check-in');
    await visitor.window.hasNoBarriers('public page before the session');
  });

  it('the session cannot be opened until half of the council is there', async () => {
    await chair.confirmsPresence();
    await kaczorek.confirmsPresence();
    await zurawska.confirmsPresence();
    await chair.isKeptFrom('Otwórz sesję', 'Brak kworum: obecnych 3, wymaganych 8, brakuje 5 radnych (art. 14 ust. 1');
    await kaczorek.window.sees('BRAK KWORUM');
    await chair.window.hasNoBarriers('console without quorum');
    await wall.shows('3/15', 'BRAK KWORUM', 'Wymagane 8');
    await wall.window.hasNoBarriers('wall: quorum');
    await others.confirmPresence();
    await operator.recordsEntry('Śliwa Małgorzata');
    await operator.window.hasNoBarriers('operator: attendance');
    await wall.shows('10/15', 'Jest kworum');
    await chair.opensSession();
    await visitor.sees('Obrady trwają.');
    await chair.takes('Przejdź do punktu 1');
    await wall.shows('Punkt 1', 'Otwarcie sesji i stwierdzenie prawomocności obrad');
    await visitor.sees('Otwarcie sesji i stwierdzenie prawomocności obrad');
    await wall.window.hasNoBarriers('wall: item');
  });

  it('a vote by keyboard alone, on the console and at the desk', async () => {
    await chair.takes('Przejdź do punktu 2');
    await chair.window.hasNoBarriers('console: planned vote');
    await chair.goesTo(3);
    await chair.takesByKey('Przygotuj głosowanie');
    await chair.takesByKey('Otwórz głosowanie');
    await chair.votesByKey(1, 'ZA');
    await kaczorek.hasAllChoicesOnPhone();
    await kaczorek.votesByKey(1, 'ZA');
    await zurawska.votesByKey(1, 'ZA');
    await wall.shows('Głosowanie nr 1', '3 z 10', 'Wymagane: więcej głosów ZA niż PRZECIW');
    await others.vote(['for', 'for', 'for', 'for', 'abstain', 'for']);
    await chair.window.sees('Małgorzata Śliwa');
    await chair.closesVotingByKey();
    await chair.takesByKey('Ogłoś wynik');
    await kaczorek.seesResult('Protokół przyjęty', 'ZA');
    await visitor.sees('Protokół przyjęty');
  });

  it('papers open in place; the floor is asked for, given, extended and ended', async () => {
    await chair.goesTo(6);
    await kaczorek.opensDocument(/^Projekt uchwały w sprawie zmian w budżecie/);
    await kaczorek.window.hasNoBarriers('desk with a document');
    await kaczorek.closesDocument();
    await kaczorek.asksForFloor();
    await others.asksForFloor(0);
    await chair.window.sees('Czekają 2 zgłoszenia');
    await chair.window.presses('Udziel głosu: Zbigniew Kaczorek');
    await kaczorek.hasFloor();
    await wall.shows('Przy głosie', 'Zbigniew Kaczorek', 'Marek Olszewski');
    await visitor.sees('Zbigniew Kaczorek');
    await wall.window.hasNoBarriers('wall: speaker');
    await kaczorek.window.hasNoBarriers('desk: own speech');
    await chair.window.hasNoBarriers('console: speaker');
    await visitor.window.hasNoBarriers('public page: speaker');
    const before = await wall.timeLeft();
    await chair.window.presses(/^Przedłuż/);
    await expect.poll(() => wall.timeLeft(), { timeout: 5_000 }).toBeGreaterThan(before);
    await kaczorek.endsSpeech();
    await chair.window.presses('Udziel głosu: Marek Olszewski');
    await wall.shows('Przy głosie', 'Marek Olszewski');
    await chair.window.presses('Zakończ wystąpienie');
    await chair.window.sees('Nikt nie zabiera głosu.');
  });

  it('a resolution by simple majority: one excluded, one without a vote, one vote changed before closing', async () => {
    await chair.takes('Przygotuj głosowanie');
    await zurawska.window.sees(/^Przygotowane głosowanie – punkt 6/);
    await zurawska.declaresExclusion('Jestem prezesem OSP, której dotyczy uchwała.');
    await chair.window.sees('Anna Żurawska');
    await chair.window.hasNoBarriers('console: prepared vote');
    await chair.takes('Otwórz głosowanie');
    await zurawska.window.sees(/^Wyłączony – art. 25a/);
    await zurawska.window.hasNoBarriers('desk: excluded');
    await kaczorek.votes('PRZECIW');
    await kaczorek.votes('ZA');
    await kaczorek.window.hasNoBarriers('desk: vote cast');
    await chair.votes('ZA');
    await others.vote(['for', 'for', 'against', 'for', 'abstain', 'for']);
    await wall.shows('8 z 9', 'Wyłączeni (art. 25a): 1');
    await visitor.sees('Oddano głosów: 8 z 9');
    await visitor.window.seesNo('ZA (6)');
    await wall.window.hasNoBarriers('wall: voting');
    await chair.window.hasNoBarriers('console: open vote');
    await operator.turnsTo('Prowadzenie obrad');
    await operator.window.hasNoBarriers('operator: open vote');
    await chair.takes('Zamknij głosowanie');
    await chair.window.hasNoBarriers('console: who has not voted');
    await chair.confirms('Zamknij głosowanie');
    await chair.window.sees('Do odczytania');
    await chair.window.hasNoBarriers('console: formula');
    await chair.takes('Ogłoś wynik');

    const figures = 'ZA: 6, PRZECIW: 1, WSTRZYMUJĘ SIĘ: 1, BRAK GŁOSU: 1, NIEOBECNI: 5';
    await visitor.sees('Uchwała podjęta', figures, 'WYŁĄCZENI (art. 25a): 1');
    await wall.shows('Uchwała podjęta', 'Wynik głosowania nr 2');
    await kaczorek.seesResult('Uchwała podjęta', 'ZA');
    await zurawska.seesResult('Uchwała podjęta', 'WYŁĄCZONY/-A (art. 25a)');
    await chair.window.sees('Uchwała podjęta');
    await operator.window.sees('Uchwała podjęta');
    await reader.reloads();
    await reader.sees('Uchwała podjęta', figures);
    await wall.window.hasNoBarriers('wall: result');
    await kaczorek.window.hasNoBarriers('desk: result');
    await visitor.window.hasNoBarriers('public page: result');
    await reader.window.page.getByText('Porządek obrad').first().waitFor();
  });

  it('an absolute majority of the statutory composition is missed by one vote', async () => {
    await chair.goesTo(10);
    await chair.takes('Przygotuj głosowanie');
    await chair.window.sees(/Wymagane: co najmniej 8 głosów ZA/);
    await chair.takes('Otwórz głosowanie');
    await chair.votes('ZA');
    await kaczorek.votes('ZA');
    await zurawska.votes('PRZECIW');
    await others.vote(['for', 'for', 'for', 'for', 'abstain', 'for']);
    await wall.shows('9 z 10');
    await chair.closesVoting();
    await chair.takes('Ogłoś wynik');
    await wall.shows('Uchwała niepodjęta', 'Wynik głosowania nr 3');
    await visitor.sees('Uchwała niepodjęta');
    await kaczorek.seesResult('Uchwała niepodjęta', 'ZA');
    await zurawska.seesResult('Uchwała niepodjęta', 'PRZECIW');
  });

  it('a recess and the way back', async () => {
    await chair.window.presses('Zarządź przerwę…');
    const dialog = chair.window.page.getByRole('dialog');
    await dialog.getByLabel('Powód przerwy').fill('Obrady klubów');
    await chair.window.hasNoBarriers('console: recess dialog');
    await dialog.getByRole('button', { name: 'Zarządź przerwę' }).click();
    await wall.shows('Przerwa', /^Wznowienie o \d\d:\d\d$/, 'Obrady klubów');
    await visitor.sees(/^PRZERWA – wznowienie o/);
    await kaczorek.window.sees('Przerwa w obradach');
    for (const [name, { window }] of Object.entries({ wall, visitor, kaczorek, chair })) {
      await window.hasNoBarriers(`${name}: recess`);
    }
    await operator.showsMessage('Ekran główny', 'Kawa czeka w sali nr 2');
    await wall.shows('Kawa czeka w sali nr 2');
    await wall.window.hasNoBarriers('wall: message');
    await operator.showsOnScreen('Ekran główny', 'samo, zgodnie z obradami');
    await operator.turnsTo('Wpisy obecności');
    await operator.window.hasNoBarriers('operator: register');
    await chair.takes('Wznów obrady');
    await visitor.sees('Obrady trwają.');
    await kaczorek.window.page.getByText('Przerwa w obradach').waitFor({ state: 'detached' });
  });

  it('the session is closed and everything that was decided can be read', async () => {
    await chair.goesTo(17);
    await chair.window.choosesFrom('Sesja…', 'Zamknij sesję…');
    await chair.window.hasNoBarriers('console: close the session');
    await chair.confirms('Zamknij sesję');
    await wall.shows('Sesja zamknięta');
    await visitor.sees(/^Sesja zakończyła się/);
    await kaczorek.window.sees('Sesja zamknięta');
    await kaczorek.window.page.getByRole('tab', { name: 'Moje głosowania (3)' }).click();
    await kaczorek.window.sees(/^nr \d+, \d\d:\d\d:\d\d( |$)/);
    for (const [name, { window }] of Object.entries({ wall, visitor, kaczorek, chair, operator })) {
      await window.hasNoBarriers(`${name}: closed`);
    }
  });

  it('named lists and files are public', async () => {
    const { page } = visitor.window;
    await page.getByRole('link', { name: 'Głosowanie nr 3' }).first().click();
    await visitor.sees('Imienny wykaz głosowania', 'Głosowanie nr 3');
    await page.getByRole('link', { name: 'Poprzednie: głosowanie nr 2' }).click();
    await page.getByRole('link', { name: 'Tabela' }).click();
    await expect.poll(() => page.getByRole('row').count()).toBe(16);
    await page.getByRole('row').filter({ hasText: 'Żurawska Anna' }).filter({ hasText: 'WYŁĄCZON' }).waitFor();
    await visitor.window.hasNoBarriers('public page: named list');
    const files = [
      publicFiles.attendance(hub.sessionId),
      publicFiles.log(hub.sessionId),
      ...(['pdf', 'csv', 'json'] as const).flatMap((ending) => [
        publicFiles.voting(hub.sessionId, 2, ending),
        publicFiles.namedList(hub.sessionId, ending),
      ]),
    ];
    for (const file of files) {
      const { status } = await fetch(hub.url + file);
      expect([file, status]).toEqual([file, 200]);
    }
  });

  it('no window complained of anything', () => {
    for (const window of Object.values(windows())) window.hasNoComplaints();
  });
});
