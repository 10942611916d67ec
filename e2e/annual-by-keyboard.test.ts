import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSealed } from '../core/src/chain/chain.js';
import type { StoredEvent } from '../core/src/session/events.js';
import type { Choice } from '../core/src/voting/voting.js';
import { addresses, publicFiles } from '../portal/src/page/addresses.js';
import { parseLog } from '../protocol/src/log-lines.js';
import { noBrowser, openBrowser } from './browser.js';
import { type AnnualHall, annualHall } from './people/annual-hall.js';
import { type DemoHub, startDemoHub } from './people/demo-hub.js';
import { tellsOneStory } from './people/story.js';
import { Window } from './people/window.js';

const resident = 'Ewa Mieszkanka';
/** Smoke test 4: with the chair's own vote 7 for, none against, 8 abstain, of 15. */
const oneShort: readonly Choice[] = [...Array<'for'>(6).fill('for'), ...Array<'abstain'>(8).fill('abstain')];

describe.skipIf(noBrowser())('the annual special session, led by keyboard alone', () => {
  let hub: DemoHub;
  let browser: Browser;
  let hall: AnnualHall;
  let second: AnnualHall;
  tellsOneStory(() => ({ chair: hall?.chair.window, second: second?.chair.window }));

  beforeAll(async () => {
    [hub, browser] = await Promise.all([startDemoHub(), openBrowser()]);
    hall = await annualHall(browser, hub.url, 15, resident);
  });
  afterAll(async () => {
    hall?.others.leave();
    second?.others.leave();
    await browser?.close();
    await hub?.dispose();
  });

  /** Everything of a vote from preparing to announcing; the chair votes for. */
  async function isVotedOn(words: readonly string[]): Promise<void> {
    const { chair, others } = hall;
    await chair.takesByKey('Przygotuj głosowanie');
    await chair.takesByKey('Otwórz głosowanie');
    await chair.votesByKey(1, 'ZA');
    await others.vote(oneShort);
    await chair.window.sees('Wszyscy uprawnieni oddali głos.');
    await chair.takesByKey('Zamknij głosowanie');
    for (const word of words) await chair.window.sees(word);
    await chair.takesByKey('Ogłoś wynik');
  }

  it('checks in and opens the session', async () => {
    const { chair, keyboard, others } = hall;
    await keyboard.presses('Potwierdzam obecność');
    await others.confirmPresence();
    await keyboard.hasFocus('checking in');
    await chair.takesByKey('Otwórz sesję');
    await chair.takesByKey('Przejdź do punktu 1');
    await chair.takesByKey('Przejdź do punktu 2');
    await chair.window.sees('Proszę Wójta o przedstawienie raportu o stanie gminy.');
    await chair.takesByKey('Przedstawienie raportu');
    await chair.takesByKey('Debata radnych');
  });

  it('L-04, R-05: the debate, a councillor by F2 and F4, a resident from the list of applications', async () => {
    const { chair, keyboard, others } = hall;
    await others.asksForFloor(0);
    await chair.window
      .region('Następny krok')
      .getByRole('button', { name: /^Udziel głosu: / })
      .waitFor();
    await keyboard.strikes('F2');
    await chair.window.region('Następny krok').getByRole('button', { name: 'Podziękuj mówcy' }).waitFor();
    await chair.window.hasNoBarriers('console: debate');
    await keyboard.strikes('F4');
    await chair.window.sees('Nikt nie zabiera głosu.');
    await chair.takesByKey('Głosy mieszkańców');
    await keyboard.presses(new RegExp(`^Udziel głosu ?: ${resident}$`));
    await chair.window.sees('ma głos');
    await keyboard.hasFocus('giving a resident the floor');
    await chair.window.sees('Mieszkańcy: 1/15');
    await keyboard.strikes('F4');
    await chair.window.sees('Nikt nie zabiera głosu.');
  });

  it('V-23: confidence is refused by law', async () => {
    const { chair } = hall;
    await chair.takesByKey('Przejdź do punktu 3');
    await chair.takesByKey('Odczytanie projektu uchwały');
    await isVotedOn(['co z mocy prawa oznacza nieudzielenie wotum zaufania (art. 28aa ust. 9).']);
    await chair.window.sees('Nieudzielenie wotum zaufania z mocy prawa (art. 28aa ust. 9)');
  });

  it('R-06: the discharge goes on without its papers only with a reason', async () => {
    const { chair, keyboard } = hall;
    await chair.takesByKey('Przejdź do punktu 4');
    await chair.takesByKey('Referat wnioskodawcy');
    await chair.takesByKey('Dyskusja');
    await chair.takesByKey('Przejdź do punktu 5');
    await chair.takesByKey('Referat wnioskodawcy');
    await chair.takesByKey('Przejdź do punktu 6');
    await chair.takesByKey('Przedstawienie sprawozdań');
    await chair.takesByKey('Opinia RIO i wniosek Komisji Rewizyjnej');
    await chair.takesByKey('Dyskusja');
    await keyboard.writes('Powód przejścia do głosowania bez tych dokumentów', 'Dokumenty rozdano na sali');
    await chair.window.hasNoBarriers('console: papers missing');
    await keyboard.presses('Przejdź dalej mimo braku');
    await chair.window.sees('Dokumenty do absolutorium: przejście mimo braków');
    await keyboard.hasFocus('waiving the papers');
  });

  it('V-24: a discharge not adopted is only that, and the chair decides in words', async () => {
    const { chair, keyboard } = hall;
    await isVotedOn([
      'Za głosowało 7, przeciw 0, wstrzymało się 8, nie głosowało 0. Stwierdzam, że uchwała nie została podjęta.',
    ]);
    await chair.window.sees('Uchwała niepodjęta. System nie wyprowadza z tego odmowy absolutorium.');
    await chair.window.hasNoBarriers('console: decision on the discharge');
    const decision = 'Uchwała niepodjęta. Projekt o nieudzieleniu na następnej sesji.';
    await keyboard.writes('Rozstrzygnięcie po zasięgnięciu opinii prawnej', decision);
    await keyboard.presses('Zapisz rozstrzygnięcie');
    await chair.window.button('Zapisz rozstrzygnięcie').waitFor({ state: 'detached' });
    await keyboard.hasFocus('deciding on the discharge');
  });

  it('closes the session; both results are public', async () => {
    const { chair, keyboard, sessionId } = hall;
    await chair.takesByKey('Przejdź do punktu 7');
    await chair.takesByKey('Zamknij sesję');
    await keyboard.answers('Zamknąć sesję?', 'Zamknij sesję');
    await chair.window.sees('Sesja zamknięta');
    await keyboard.hasFocus('closing the session');
    await chair.window.hasNoBarriers('console: closed');
    const reader = await Window.opens(browser, { hubUrl: hub.url });
    await reader.goes(addresses.voting(sessionId, 1));
    await reader.sees('Nieudzielenie wotum zaufania z mocy prawa (art. 28aa ust. 9)');
    await reader.goes(addresses.voting(sessionId, 2));
    await reader.sees('Uchwała niepodjęta');
    for (const figures of ['ZA: 7', 'PRZECIW: 0', 'WSTRZYMUJĘ SIĘ: 8']) await reader.sees(new RegExp(figures));
    reader.hasNoComplaints();
    await reader.closes();
    chair.window.hasNoComplaints();
    await keyboard.hasUsedNoPointer();
  });

  it('a deviation from the course names what it passes over and which rule it leaves, and stands in the log', async () => {
    second = await annualHall(browser, hub.url, 5, resident);
    const { chair, keyboard, others, sessionId } = second;
    await keyboard.presses('Potwierdzam obecność');
    await others.confirmPresence();
    await chair.takesByKey('Otwórz sesję');
    await chair.takesByKey('Przejdź do punktu 1');
    await chair.takesByKey('Przejdź do punktu 2');
    await keyboard.presses('Głosy mieszkańców (przed nami)');
    const question = chair.window.page.getByRole('alertdialog');
    await chair.window.reads(question, [
      'Przedstawienie raportu – art. 28aa ust. 1 u.s.g.',
      'Debata radnych – art. 28aa ust. 4–5 u.s.g.',
    ]);
    await keyboard.answers('Przejść do kroku: Głosy mieszkańców?', 'Pomiń i przejdź');
    await chair.window.page.locator('[aria-current="step"]').filter({ hasText: 'Głosy mieszkańców' }).waitFor();
    await keyboard.hasFocus('passing over steps');
    const log = await (await fetch(hub.url + publicFiles.log(sessionId))).text();
    const events = parseLog(log).flatMap((link) => (isSealed(link) ? [] : [JSON.parse(link.body) as StoredEvent]));
    expect(events.filter(({ type }) => type === 'ItemStepsSkipped')).toMatchObject([
      { payload: { itemId: 'item-2', steps: ['report', 'discussion'] } },
    ]);
    chair.window.hasNoComplaints();
    await keyboard.hasUsedNoPointer();
  });
});
