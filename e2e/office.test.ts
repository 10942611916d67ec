import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderDraftResolution } from '../server/src/pdf/draft-resolution.js';
import { noBrowser, openBrowser } from './browser.js';
import { Clerk } from './people/clerk.js';
import { Councillor } from './people/councillor.js';
import { type DemoHub, startDemoHub } from './people/demo-hub.js';
import { tellsOneStory } from './people/story.js';
import { Window } from './people/window.js';

const title = 'Podjęcie uchwały w sprawie planu pracy Rady Gminy';

/** From the clerk's idea of a session to the hall and the public page. */
describe.skipIf(noBrowser())('the council office', () => {
  let hub: DemoHub;
  let browser: Browser;
  let clerk: Clerk;
  let councillor: Councillor;
  let resident: Window;
  const windows = () => ({ clerk: clerk?.window, councillor: councillor?.window, resident });
  tellsOneStory(windows);

  beforeAll(async () => {
    [hub, browser] = await Promise.all([startDemoHub(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await hub?.dispose();
  });

  it('a session is made from the usual agenda; without the draft it cannot be convened (art. 20 ust. 1)', async () => {
    clerk = await Clerk.sitsDown(browser, { hubUrl: hub.url });
    await clerk.window.hasNoBarriers('office: start');
    await clerk.createsSession(inDays(14), '10:00', 'Świetlica w Olszynach Dolnych');
    await clerk.addsResolution(title, 'druk nr 149');
    await clerk.window.sees('brak projektu uchwały');
    await clerk.window.hasNoBarriers('office: agenda');
    await clerk.goesToStep('4. Zwołanie');
    await clerk.window.sees(/brak projektu uchwały \(art\. 20 ust\. 1 u\.s\.g\.\)\. Podjęcie uchwały/);
    await clerk.window.sees('Najpierw uzupełnij 1 rzecz z listy powyżej.');
    await clerk.window.page.getByRole('button', { name: 'Zwołaj sesję', disabled: true }).waitFor();
    await clerk.window.hasNoBarriers('office: a draft is missing');
  });

  it('what is no PDF is refused; the draft is uploaded and read in place', async () => {
    await clerk.window.presses(/^Otwórz punkt \d+$/);
    clerk.window.expectsAnswer(415);
    await clerk.picksFile({ name: 'projekt.pdf', mimeType: 'application/pdf', buffer: Buffer.from('To nie jest PDF') });
    await clerk.window.sees(/^projekt\.pdf: /);
    await clerk
      .item()
      .getByRole('button', { name: /^Zamknij ?: projekt\.pdf$/ })
      .click();
    await clerk.picksFile({ name: 'druk-149.pdf', mimeType: 'application/pdf', buffer: await draft() });
    await clerk
      .item()
      .getByRole('button', { name: /^Otwórz/ })
      .click();
    await clerk.item().getByTitle('Treść dokumentu:').waitFor();
    await clerk.window.hasNoBarriers('office: item with its draft');
    await clerk.item().getByRole('button', { name: 'Zamknij dokument' }).click();
    await clerk.closesItem();
  });

  it('the session is convened, in the hall with its papers and on the public page', async () => {
    await clerk.goesToStep('4. Zwołanie');
    await clerk.convenes();
    await clerk.window.sees('zwołana');
    await clerk.window.hasNoBarriers('office: convened session');

    councillor = await Councillor.signsIn(browser, 'radny3', { hubUrl: hub.url });
    await councillor.window.sees('Wybierz obrady');
    await councillor.window.hasNoBarriers('choice of a session');
    await councillor.entersHall('XXIII sesja');
    await councillor.window.sees('Świetlica w Olszynach Dolnych');
    await councillor.opensDocument(/^druk-149/);

    resident = await Window.opens(browser, { hubUrl: hub.url });
    await resident.goes('/sesje');
    await resident.page
      .getByRole('link', { name: /^XXIII/ })
      .first()
      .click();
    await resident.sees(title);
    await resident.sees('Sesja jeszcze się nie rozpoczęła');
  });

  it('accounts, the council and the results of past sessions are at hand', async () => {
    await clerk.turnsTo('Konta');
    await clerk.window.sees('Halina Wierzbicka');
    await clerk.window.hasNoBarriers('office: accounts');
    await clerk.turnsTo('Rada i kadencja');
    await clerk.window.sees('Wierzbicka');
    await clerk.window.hasNoBarriers('office: council');
    await clerk.turnsTo('Sesje');
    await clerk.window.page.getByRole('link', { name: 'Wyniki głosowań' }).filter({ hasText: 'XXI sesja' }).click();
    await clerk.window.sees('Zbiorczy imienny wykaz głosowań');
    await clerk.window.hasNoBarriers('office: results');
    const files = clerk.window.page.getByRole('link', { name: /PDF|CSV|JSON/ });
    const addresses = await files.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(addresses.length).toBeGreaterThanOrEqual(4);
    for (const address of addresses) expect([address, (await fetch(address)).status]).toEqual([address, 200]);
  });

  it('no window complained of anything', () => {
    for (const window of Object.values(windows())) window.hasNoComplaints();
  });
});

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

async function draft(): Promise<Buffer> {
  const pdf = await renderDraftResolution({
    draftNo: '149',
    subject: 'w sprawie planu pracy Rady Gminy',
    councilName: 'Rada Gminy Jarzębinowo',
    councilNameGenitive: 'Rady Gminy Jarzębinowo',
    year: 2026,
    sponsor: 'Przewodnicząca Rady',
    signatory: { role: 'Przewodnicząca Rady Gminy', name: null },
    training: true,
    preparedAt: new Date(),
    legalBasis: 'Na podstawie art. 21 ust. 3 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym',
    paragraphs: [[{ text: 'Przyjmuje się plan pracy.' }]],
    rationale: ['Plan porządkuje pracę rady.'],
    financialEffects: ['Uchwała nie rodzi skutków finansowych.'],
  });
  return Buffer.from(pdf);
}
