import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addresses } from '../portal/src/page/addresses.js';
import { draftPage } from '../rehearsal/src/hub/draft-page.js';
import { demoPassword } from '../server/src/features/demo/content/people.js';
import { noBrowser, openBrowser } from './browser.js';
import { Chair } from './people/chair.js';
import { Clerk } from './people/clerk.js';
import { type DemoHub, startDemoHub } from './people/demo-hub.js';
import { Keyboard } from './people/keyboard.js';
import { tellsOneStory } from './people/story.js';
import { VirtualCouncil } from './people/virtual-council.js';
import { Window } from './people/window.js';

const budget = 'Komisja Budżetu i Finansów';
const petitions = 'Komisja Skarg, Wniosków i Petycji';

/** K-07, K-08: two committees of the demo council jointly; seats 6 and 13 are members of both, and 13 leads. */
describe.skipIf(noBrowser())('a joint sitting, made in the office and led by keyboard alone', () => {
  let hub: DemoHub;
  let browser: Browser;
  let clerk: Clerk;
  let chair: Chair;
  let keyboard: Keyboard;
  let sessionId: string;
  /** Members of the budget committee alone, the other member of both, of petitions alone, and the chair of the council. */
  let ofBudget: VirtualCouncil;
  let ofBoth: VirtualCouncil;
  let ofPetitions: VirtualCouncil;
  let outsider: VirtualCouncil;
  tellsOneStory(() => ({ clerk: clerk?.window, chair: chair?.window }));

  beforeAll(async () => {
    [hub, browser] = await Promise.all([startDemoHub(), openBrowser()]);
  });
  afterAll(async () => {
    for (const council of [ofBudget, ofBoth, ofPetitions, outsider]) council?.leave();
    await browser?.close();
    await hub?.dispose();
  });

  it('the office makes it from its template: committees, who leads, one draft', async () => {
    clerk = await Clerk.sitsDown(browser, { hubUrl: hub.url });
    const { window } = clerk;
    const { page } = window;
    await window.goes('/office/sessions/new-sitting');
    for (const name of [budget, petitions]) await page.getByText(name, { exact: true }).click();
    expect(await page.getByLabel('Nazwa posiedzenia').inputValue()).toBe(
      'Wspólne posiedzenie Komisji Budżetu i Finansów i Komisji Skarg, Wniosków i Petycji',
    );
    await page.getByLabel('Kto prowadzi posiedzenie?').selectOption({ label: 'Jadwiga Mazur' });
    await page.getByLabel('Dzień', { exact: true }).fill(new Date().toISOString().slice(0, 10));
    await page.getByLabel('Godzina', { exact: true }).fill('23:30');
    await page.getByLabel('Miejsce', { exact: true }).fill('Sala nr 2');
    await window.hasNoBarriers('office: new joint sitting');
    await window.presses('Utwórz posiedzenie');
    await page.getByRole('tab', { name: '2. Porządek obrad' }).waitFor();
    await window.presses('Dodaj projekt do zaopiniowania');
    await clerk.item().getByLabel('Tytuł w porządku obrad').fill('Zaopiniowanie projektu uchwały w sprawie dotacji');
    await clerk.item().getByLabel('Numer druku').fill('druk nr 149');
    await clerk.picksFile({
      name: 'druk-149.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(draftPage('Dotacje')),
    });
    await clerk
      .item()
      .getByRole('button', { name: /^Otwórz/ })
      .waitFor();
    await clerk.closesItem();
    await clerk.goesToStep('4. Zwołanie');
    await window.presses('Zwołaj posiedzenie');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Zwołaj posiedzenie' }).click();
    await window.sees(/^Posiedzenie zwołane:/);
    sessionId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await window.hasNoBarriers('office: joint sitting convened');
  });

  it('each committee has a quorum of its own; the sitting opens with that of one', async () => {
    keyboard = new Keyboard(await Window.opens(browser, { hubUrl: hub.url }));
    await keyboard.keepsHandsOffPointer();
    chair = Chair.at(keyboard.window);
    const { window } = chair;
    await window.goes(`/chamber/${sessionId}/chair`);
    await keyboard.writes('Nazwa użytkownika', 'radny12');
    await keyboard.writes('Hasło', demoPassword);
    await keyboard.strikes('Enter');
    await window.region('Następny krok').waitFor();
    const sits = (...names: readonly string[]) => VirtualCouncil.sitsDown(hub.url, sessionId, names);
    ofBudget = await sits('radny1', 'radny11');
    ofBoth = await sits('radny5');
    ofPetitions = await sits('radny4', 'radny8', 'radny10');
    outsider = await sits('przewodniczaca');
    await keyboard.presses('Potwierdzam obecność');
    await window.sees(`${petitions}: brak kworum 1/5 (wymagane 3)`);
    await ofBudget.confirmPresence();
    await window.sees(`${budget}: kworum 3/5 (wymagane 3)`);
    await keyboard.hasFocus('checking in');
    await chair.takesByKey('Otwórz posiedzenie');
    for (const council of [ofBoth, ofPetitions, outsider]) await council.confirmPresence();
    await window.sees(`${petitions}: kworum 5/5 (wymagane 3)`);
    await window.hasNoBarriers('console: joint sitting');
  });

  /** The vote of one committee by name, the presider's own vote among them. */
  async function votes(committee: string, ...others: readonly VirtualCouncil[]): Promise<void> {
    await chair.takesByKey(`Przygotuj głosowanie: ${committee}`);
    await chair.takesByKey('Otwórz głosowanie');
    await chair.votesByKey(1, 'ZA');
    for (const council of others) await council.vote(['for', 'for', 'abstain']);
    await chair.window.sees('Wszyscy uprawnieni oddali głos.');
    await chair.takesByKey('Zamknij głosowanie');
    await chair.takesByKey('Ogłoś wynik');
  }

  it('K-07: the minutes of each committee are adopted by that committee', async () => {
    await chair.takesByKey('Przejdź do punktu 1');
    await chair.takesByKey('Przejdź do punktu 2');
    await chair.takesByKey('Przejdź do punktu 3');
    await votes(budget, ofBoth, ofBudget);
    await votes(petitions, ofBoth, ofPetitions);
  });

  it('K-08, K-07: one discussion, in which the chair of the council speaks, who belongs to neither', async () => {
    await chair.takesByKey('Przejdź do punktu 4');
    await outsider.asksForFloor(0);
    await chair.window.sees('Czeka 1 zgłoszenie');
    await keyboard.strikes('F2');
    await chair.window.sees('Przy głosie');
    await keyboard.strikes('F4');
    await chair.window.sees('Nikt nie zabiera głosu.');
  });

  it('K-07, K-10: a member of both committees votes once in each, by name; each has its tally and its opinion', async () => {
    for (const [committee, ...others] of [
      [budget, ofBoth, ofBudget],
      [petitions, ofBoth, ofPetitions],
    ] as const) {
      await votes(committee, ...others);
      await chair.window.region(`${committee}: opinia`).waitFor();
      await chair.window.hasNoBarriers(`console: opinion of ${committee}`);
      await chair.takesByKey('Zapisz opinię');
    }
    await keyboard.hasFocus('two opinions');
  });

  it('is closed; the public page has both votes', async () => {
    await chair.takesByKey('Przejdź do punktu 5');
    await chair.takesByKey('Przejdź do punktu 6');
    await chair.takesByKey('Zamknij posiedzenie');
    await keyboard.answers('Zamknąć posiedzenie?', 'Zamknij posiedzenie');
    await chair.window.sees('Posiedzenie zamknięte');
    await keyboard.hasFocus('closing the sitting');
    const reader = await Window.opens(browser, { hubUrl: hub.url });
    await reader.goes(addresses.voting(sessionId, 3));
    for (const words of [budget, 'ZA: 4', 'Mazur Jadwiga', 'Łapiński Krzysztof']) await reader.sees(new RegExp(words));
    await reader.goes(addresses.voting(sessionId, 4));
    for (const words of [petitions, 'ZA: 4', 'WSTRZYMUJĘ SIĘ: 1', 'Mazur Jadwiga', 'Łapiński Krzysztof'])
      await reader.sees(new RegExp(words));
    await reader.goes(`/sesje/${sessionId}`);
    for (const committee of [budget, petitions]) await reader.sees(`${committee}: pozytywna`);
    reader.hasNoComplaints();
    await reader.closes();
    clerk.window.hasNoComplaints();
    chair.window.hasNoComplaints();
    await keyboard.hasUsedNoPointer();
  });
});
