import type { Browser, Locator } from 'playwright-core';
import { Chair } from '../people/chair.js';
import { Councillor } from '../people/councillor.js';
import { Operator } from '../people/operator.js';
import { VirtualCouncil } from '../people/virtual-council.js';
import { VisitorOnline } from '../people/visitor-online.js';
import { Wall } from '../people/wall.js';
import { Window } from '../people/window.js';
import { Wire } from '../people/wire.js';
import type { Camera } from './camera.js';

export interface Studio {
  readonly browser: Browser;
  readonly camera: Camera;
  readonly hubUrl: string;
}

interface Hall extends Studio {
  readonly chair: Chair;
  readonly operator: Operator;
  readonly kaczorek: Councillor;
  readonly zurawska: Councillor;
  readonly wall: Wall;
  readonly visitor: VisitorOnline;
  readonly others: VirtualCouncil;
  readonly wire: Wire;
}

/** Holds a session with one resolution and takes the pictures of everything that happens in the hall and outside. */
export async function picturesOfASession(studio: Studio & { readonly sessionId: string }): Promise<void> {
  const hall = await everybodyComes(studio);
  await opening(hall);
  await debate(hall);
  await vote(hall);
  await recessAndEnd(hall);
  hall.others.leave();
  hall.wire.remove();
}

async function everybodyComes(studio: Studio & { readonly sessionId: string }): Promise<Hall> {
  const { browser, camera, hubUrl, sessionId } = studio;
  const newcomer = await (await Window.opens(browser, { hubUrl })).goes('/chamber');
  await newcomer.sees('Nazwa użytkownika');
  await camera.takes('logowanie', newcomer);
  await newcomer.closes();

  const operator = await Operator.sitsDown(browser, { hubUrl });
  const wall = await Wall.hangs(browser, hubUrl);
  await camera.takes('ekran-kod', wall.window);
  await operator.turnsTo('Ekrany');
  await operator.fillsPairing(await wall.code(), 'Ekran główny');
  await camera.takes('operator-dodaj-ekran', operator.window);
  await wall.isPaired(operator, 'Ekran główny');
  await camera.takes('operator-ekrany', operator.window);

  const chair = await Chair.sitsDown(browser, { hubUrl });
  const wire = await Wire.laidTo(hubUrl);
  const kaczorek = await Councillor.sitsDown(browser, 'radny3', { hubUrl: wire.url });
  const zurawska = await Councillor.sitsDown(browser, 'radny4', { hubUrl });
  const visitor = await VisitorOnline.follows(browser, sessionId, { hubUrl });
  const usernames = ['radny1', 'radny2', 'radny5', 'radny6', 'radny7', 'radny8', 'radny9', 'radny10', 'radny11'];
  const others = await VirtualCouncil.sitsDown(hubUrl, sessionId, usernames);
  return { ...studio, chair, operator, kaczorek, zurawska, wall, visitor, others, wire };
}

async function opening({ camera, chair, operator, kaczorek, zurawska, wall, others }: Hall): Promise<void> {
  await camera.takes('pulpit-obecnosc', kaczorek.window);
  await chair.confirmsPresence();
  await kaczorek.confirmsPresence();
  await chair.window.sees('Kworum: 2/15');
  await camera.takes('konsola-brak-kworum', chair.window);
  await zurawska.confirmsPresence();
  await others.confirmPresence();
  await operator.recordsEntry('Śliwa Małgorzata');
  await camera.takes('operator-obecnosc', operator.window);
  await wall.shows('13/15');
  await camera.takes('ekran-kworum', wall.window);
  await camera.takes('konsola-otwarcie', chair.window);
  await chair.opensSession();
}

async function debate({ camera, chair, kaczorek, wall, visitor, others }: Hall): Promise<void> {
  for (const number of [1, 2, 3, 4, 5, 6]) await chair.goesTo(number);
  await wall.shows('Punkt 6');
  await kaczorek.window.sees('Punkt 6');
  await camera.takes('konsola-punkt', chair.window);
  await camera.takes('pulpit-punkt', kaczorek.window);
  await camera.takes('ekran-punkt', wall.window);
  await chair.window.presses('Nowe głosowanie…');
  await camera.takes('konsola-nowe-glosowanie', chair.window);
  await chair.window.presses('Anuluj');
  await kaczorek.opensDocument(/^Projekt uchwały w sprawie zmian w budżecie/);
  await untilDrawn(kaczorek.window.page.getByTitle('Treść dokumentu:'));
  await camera.takes('pulpit-dokument', kaczorek.window, headingOf(kaczorek.window, 'Podjęcie uchwały'));
  await kaczorek.closesDocument();
  await kaczorek.asksForFloor();
  for (const index of [0, 3, 5]) await others.asksForFloor(index);
  await chair.window.presses('Udziel głosu: Zbigniew Kaczorek');
  await kaczorek.hasFloor();
  await wall.shows('Zbigniew Kaczorek');
  await visitor.sees('Zbigniew Kaczorek');
  await camera.takes('konsola-mowcy', chair.window);
  await camera.takes('pulpit-mowca', kaczorek.window);
  await camera.takes('ekran-mowca', wall.window);
  await kaczorek.endsSpeech();
  await removesWaiting(chair);
}

/** Nobody waits any more: the next step leads on to the vote. */
async function removesWaiting({ window }: Hall['chair']): Promise<void> {
  const remove = window.region('Lista mówców').getByRole('button', { name: /^Usuń/ });
  for (let waiting = await remove.count(); waiting > 0; waiting -= 1) {
    await remove.first().click();
    await remove.nth(waiting - 1).waitFor({ state: 'detached' });
  }
}

async function vote({
  browser,
  camera,
  hubUrl,
  chair,
  operator,
  kaczorek,
  zurawska,
  wall,
  visitor,
  others,
  wire,
}: Hall) {
  await chair.takes('Przygotuj głosowanie');
  await zurawska.window.presses('Zgłaszam wyłączenie');
  await camera.takes('pulpit-wylaczenie', zurawska.window);
  await zurawska.window.page.keyboard.press('Escape');
  await zurawska.declaresExclusion('Jestem prezesem OSP, której dotyczy uchwała.');
  await chair.window.sees('Anna Żurawska');
  await camera.takes('konsola-przygotowanie', chair.window);
  await chair.takes('Otwórz głosowanie');
  await kaczorek.window.page.locator('.k-ballot').waitFor();
  await camera.takes('pulpit-glosowanie', kaczorek.window);
  await chair.votes('ZA');
  await others.vote(['for', 'for', 'against', 'for', 'abstain', 'for', 'for', null, null]);
  await chair.window.sees('Oddano głosów: 8 z 12');
  await wall.shows('8 z 12');
  await visitor.sees('Oddano głosów: 8 z 12');
  await camera.takes('konsola-glosowanie', chair.window);
  await camera.takes('ekran-glosowanie', wall.window);
  await camera.takes('mieszkaniec-glosowanie', visitor.window, headingOf(visitor.window, 'Teraz na sali'));
  await operator.turnsTo('Prowadzenie obrad');
  await camera.takes('operator-prowadzenie', operator.window);
  wire.cut();
  await kaczorek.window.sees('Brak połączenia – ponawiam');
  await kaczorek.presses('ZA');
  await kaczorek.window.sees('Głos niewysłany – ponów');
  await camera.takes('pulpit-glos-niewyslany', kaczorek.window);
  wire.mends();
  await kaczorek.hasReceipt('ZA');
  await kaczorek.window.sees('Oddano głosów: 9 z 12');
  await camera.takes('pulpit-glos-oddany', kaczorek.window);
  await others.vote([null, null, null, null, null, null, null, 'for', 'against']);
  await chair.takes('Zamknij głosowanie');
  await camera.takes('konsola-zamkniecie', chair.window);
  await chair.confirms('Zamknij głosowanie');
  await chair.window.sees('Do odczytania');
  await camera.takes('konsola-formula', chair.window);
  await chair.takes('Ogłoś wynik');
  await kaczorek.seesResult('Uchwała podjęta', 'ZA');
  await wall.shows('Uchwała podjęta');
  await visitor.sees('Uchwała podjęta');
  await camera.takes('pulpit-wynik', kaczorek.window);
  await camera.takes('ekran-wynik', wall.window);
  await camera.takes('mieszkaniec-wynik', visitor.window, headingOf(visitor.window, 'Teraz na sali'));
  const phone = await Window.opens(browser, { hubUrl, viewport: { width: 390, height: 844 } });
  await phone.goes(new URL(visitor.window.page.url()).pathname);
  await phone.sees('Połączono');
  await camera.takes('mieszkaniec-telefon', phone, headingOf(phone, 'Wynik ostatniego głosowania'));
}

async function recessAndEnd({ camera, chair, operator, wall, visitor }: Hall): Promise<void> {
  await operator.turnsTo('Wpisy obecności');
  await camera.takes('operator-wpisy', operator.window);
  await chair.window.presses('Zarządź przerwę…');
  const dialog = chair.window.page.getByRole('dialog');
  await dialog.getByLabel('Powód przerwy').fill('Obrady klubów');
  await camera.takes('konsola-przerwa', chair.window);
  await dialog.getByRole('button', { name: 'Zarządź przerwę' }).click();
  await wall.shows('Przerwa');
  await camera.takes('ekran-przerwa', wall.window);
  await chair.takes('Wznów obrady');
  await chair.goesTo(17);
  await chair.window.choosesFrom('Sesja…', 'Zamknij sesję…');
  await chair.confirms('Zamknij sesję');
  await chair.window.sees('Wyniki głosowań');
  await camera.takes('konsola-koniec', chair.window);
  const { page } = visitor.window;
  await page.getByRole('link', { name: 'Głosowanie nr 1' }).first().click();
  await visitor.sees('Imienny wykaz głosowania');
  await camera.takes('mieszkaniec-wykaz', visitor.window, page.getByText('Uchwała podjęta').first());
  await page.getByRole('link', { name: 'Jak samodzielnie przeliczyć głosy' }).click();
  await visitor.window.presses('Sprawdź teraz');
  await visitor.sees(/^Dziennik jest nienaruszony/);
  await camera.takes(
    'mieszkaniec-sprawdzenie',
    visitor.window,
    headingOf(visitor.window, 'Sprawdź w tej przeglądarce'),
  );
}

function headingOf({ page }: Window, name: string): Locator {
  return page.getByRole('heading', { name });
}

/** The browser's own viewer draws the page some time after it is there: an empty one is a small picture. */
async function untilDrawn(paper: Locator): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await paper.screenshot()).length > 20_000) return;
  }
  throw new Error('The document was not drawn');
}
