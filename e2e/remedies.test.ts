import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { noBrowser, openBrowser } from './browser.js';
import { Chair } from './people/chair.js';
import { Councillor } from './people/councillor.js';
import { type DemoHub, startDemoHub } from './people/demo-hub.js';
import { tellsOneStory } from './people/story.js';
import { VirtualCouncil } from './people/virtual-council.js';
import { VisitorOnline } from './people/visitor-online.js';

/** Votes that go wrong, by hand: an objection, a reasumpcja, an annulment; then the council changes its agenda. */
describe.skipIf(noBrowser())('remedies and changes of the agenda', () => {
  let hub: DemoHub;
  let browser: Browser;
  let chair: Chair;
  let kaczorek: Councillor;
  let visitor: VisitorOnline;
  let others: VirtualCouncil;
  tellsOneStory(() => ({ chair: chair?.window, kaczorek: kaczorek?.window, visitor: visitor?.window }));

  beforeAll(async () => {
    [hub, browser] = await Promise.all([startDemoHub(), openBrowser()]);
    const { url: hubUrl, sessionId } = hub;
    chair = await Chair.sitsDown(browser, { hubUrl });
    kaczorek = await Councillor.sitsDown(browser, 'radny3', { hubUrl });
    const names = ['radny1', 'radny2', 'radny4', 'radny5', 'radny6', 'radny7', 'radny8'];
    others = await VirtualCouncil.sitsDown(hubUrl, sessionId, names);
    visitor = await VisitorOnline.follows(browser, sessionId, { hubUrl });
    await chair.confirmsPresence();
    await kaczorek.confirmsPresence();
    await others.confirmPresence();
    await chair.opensSession();
    await chair.goesTo(3);
  });
  afterAll(async () => {
    others?.leave();
    await browser?.close();
    await hub?.dispose();
  });

  async function isCounted(choice: 'for' | 'against'): Promise<void> {
    await chair.takes('Otwórz głosowanie');
    await others.vote(Array<'for' | 'against'>(7).fill(choice));
    await chair.closesVoting();
    await chair.takes('Ogłoś wynik');
  }

  it('V-32: a councillor objects, the chair notes it', async () => {
    await chair.takes('Przygotuj głosowanie');
    await isCounted('against');
    await kaczorek.window.presses('Zgłoś zastrzeżenie');
    const dialog = kaczorek.window.page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('Nie zdążyłem oddać głosu');
    await kaczorek.window.hasNoBarriers('desk: objection');
    await dialog.getByRole('button', { name: 'Zgłoś zastrzeżenie' }).click();
    await kaczorek.window.sees('Czeka na odpowiedź przewodniczącego.');
    await chair.window.sees(/Nie zdążyłem oddać głosu/);
    await chair.window.hasNoBarriers('console: objection');
    await chair.window.presses(/^Odnotuj zastrzeżenie/);
    await chair.window.page.getByRole('alertdialog').getByRole('textbox').fill('Głos nie został oddany');
    await chair.confirms('Odnotuj');
    await kaczorek.window.sees(/Odnotowano: Głos nie został oddany/);
  });

  it('V-17: first a motion, then the same question again; both lists stay', async () => {
    await chair.choosesOfVote(1, 'Wniosek o reasumpcję…');
    await chair.window.hasNoBarriers('console: motion for a revote');
    await chair.confirms('Przygotuj głosowanie nad wnioskiem');
    await isCounted('for');
    await chair.window.presses('Powtórz głosowanie nr 1…');
    await chair.window.page.getByRole('alertdialog').getByRole('textbox').fill('Wątpliwość co do liczenia głosów');
    await chair.confirms('Przygotuj powtórne głosowanie');
    await isCounted('for');
    await visitor.sees(/Powtórzone \(reasumpcja\)/);
    await chair.window.sees(/Powtórzenie głosowania nr 1/);
    await visitor.window.hasNoBarriers('public page: repeated vote');
  });

  it('V-18: the chair annuls the vote', async () => {
    await chair.choosesOfVote(3, 'Unieważnij głosowanie…');
    await chair.window.page.getByRole('alertdialog').getByRole('textbox').fill('Wyświetlono niewłaściwy tekst');
    await chair.confirms('Unieważnij głosowanie');
    await chair.window.sees('Nieważne – głosowanie unieważnione');
    await kaczorek.window.sees(/Unieważnione o .* Powód: Wyświetlono niewłaściwy tekst/);
    await kaczorek.window.hasNoBarriers('desk: annulled vote');
  });

  it('art. 20 ust. 1a: the council changes its agenda, everybody reads what and why', async () => {
    await chair.window.presses('Zmiana porządku obrad…');
    const dialog = chair.window.page.getByRole('dialog');
    await dialog.getByRole('textbox').first().fill('Wniosek o zmianę porządku obrad: podział punktu 5');
    await chair.window.hasNoBarriers('console: motion for another agenda');
    await dialog.getByRole('button', { name: 'Przygotuj głosowanie' }).click();
    await chair.takes('Otwórz głosowanie');
    await others.vote(Array<'for'>(7).fill('for'));
    await kaczorek.votes('ZA');
    await chair.closesVoting();
    await chair.takes('Ogłoś wynik');
    await chair.takes('Zmień porządek obrad…');
    await dialog
      .getByRole('button', { name: /^Podziel na dwa punkty/ })
      .nth(4)
      .click();
    await dialog.getByLabel('Tytuł części 2').fill('Druga część punktu');
    await chair.window.hasNoBarriers('console: another agenda');
    await dialog.getByRole('button', { name: 'Zapisz nowy porządek' }).click();
    await kaczorek.window.sees('Zmiany porządku obrad (1)');
    await visitor.sees('Zmiany porządku obrad (1)');
    await kaczorek.window.page.getByText('Zmiany porządku obrad (1)').click();
    await kaczorek.window.sees(/Dodano: 7\. Druga część punktu/);
  });
});
